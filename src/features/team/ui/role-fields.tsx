'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { ORGANIZATION_ROLES } from '@/features/accounts/domain/account.options';
import { RadioField, TextField } from '@/ui/form';
import { RadioCard } from '@/ui/radio-group';

/** Role and budget as they are typed: an empty budget is none. */
export const roleShape = {
  role: z.enum(ORGANIZATION_ROLES),
  budget: z
    .string()
    .trim()
    .regex(/^\d{0,6}$/, 'number')
    .refine((value) => Number(value) <= 100_000, 'number'),
};

/** What the fields say, as the API takes it. An owner has no budget. */
export function roleBody({ role, budget }: { role: (typeof ORGANIZATION_ROLES)[number]; budget: string }) {
  return { role, monthlyCredits: role === 'owner' || budget === '' ? null : Number(budget) };
}

/** Which role, each with what it may do, and how much a month. */
export function RoleFields({ onlyOwner = false }: { onlyOwner?: boolean }) {
  const t = useTranslations('team');
  const tc = useTranslations('common');
  const role = useWatch({ name: 'role' });
  return (
    <>
      <RadioField name="role" label={t('role')}>
        {ORGANIZATION_ROLES.map((one) => (
          <RadioCard
            key={one}
            value={one}
            title={t(`roles.${one}.name`)}
            description={t(`roles.${one}.hint`)}
            disabled={onlyOwner && one !== 'owner'}
          />
        ))}
      </RadioField>
      {role === 'owner' ? null : (
        <TextField
          name="budget"
          label={t('budget')}
          hint={role === 'requester' ? t('budgetHintRequester') : t('budgetHint')}
          optional={tc('optional')}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
    </>
  );
}
