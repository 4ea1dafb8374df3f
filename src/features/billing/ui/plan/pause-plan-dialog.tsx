'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { SegmentedControl } from '@/ui/segmented-control';
import { toast } from '@/ui/toast';
import { MAX_PAUSE_MONTHS } from '../../domain/billing.options';
import { BILLING_PATHS, type Subscription } from '../use-subscription';

interface DialogProps {
  subscription: Subscription;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const LENGTHS = Array.from({ length: MAX_PAUSE_MONTHS }, (_, index) => String(index + 1));

/** Asks for how long the plan should pause. */
export function PausePlanDialog({ subscription, open, onOpenChange }: DialogProps) {
  const t = useTranslations('billing.pause');
  const [months, setMonths] = useState('1');
  const pause = useAction({
    mutationFn: () =>
      api.post('/subscriptions/{id}/pause', {
        path: { id: subscription.id },
        body: { months: Number(months) },
      }),
    invalidates: BILLING_PATHS,
    onSuccess: () => void toast.success(t('done')),
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      description={t('hint')}
      confirmLabel={t('confirm')}
      onConfirm={() => pause.mutateAsync()}
    >
      <SegmentedControl
        aria-label={t('howLong')}
        value={months}
        onValueChange={setMonths}
        options={LENGTHS.map((value) => ({ value, label: t('months', { count: Number(value) }) }))}
        className="w-full"
      />
    </ConfirmDialog>
  );
}
