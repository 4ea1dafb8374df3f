'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Form, SubmitButton, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { RoleFields, roleBody, roleShape } from './role-fields';
import { useTeamError } from './use-team-error';

const schema = z.object(roleShape);

/** Changes what somebody may do and spend. The last owner stays one. */
export function MemberDialog({
  member,
  isLastOwner,
}: {
  member: Schema<'TeamMember'>;
  isLastOwner: boolean;
}) {
  const t = useTranslations('team');
  const tc = useTranslations('common');
  const words = useTeamError();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const values = {
    role: member.organizationRole,
    budget: member.monthlyCredits === null ? '' : String(member.monthlyCredits),
  };
  const form = useZodForm(schema, { defaultValues: values });
  const toggle = (next: boolean) => {
    if (next) form.reset(values);
    setOpen(next);
  };
  const stays = isLastOwner && member.organizationRole === 'owner';
  return (
    <Dialog open={open} onOpenChange={toggle}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm" aria-label={t('changeOf', { name: member.name })}>
          {t('change')}
        </Button>
      </DialogTrigger>
      <DialogContent title={member.name} description={t('changeHint')} size="md">
        <Form
          form={form}
          errorText={words}
          onSubmit={async (said) => {
            await api.patch('/organization/members/{id}', { path: { id: member.id }, body: roleBody(said) });
            await invalidatePaths(client, ['/organization', ...(member.isMe ? ['/users/me'] : [])]);
            toast.success(tc('saved'));
            setOpen(false);
          }}
        >
          {stays ? <Callout>{t('lastOwner')}</Callout> : null}
          <RoleFields onlyOwner={stays} />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="secondary">{tc('cancel')}</Button>
            </DialogClose>
            <SubmitButton>{tc('save')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
