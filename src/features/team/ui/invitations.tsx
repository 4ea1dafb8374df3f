'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ErrorState } from '@/ui/error-state';
import { Time } from '@/ui/time';
import { toast } from '@/ui/toast';
import { useTeamError } from './use-team-error';

/** Who was asked and has not answered. Nothing at all when nobody was. */
export function Invitations() {
  const t = useTranslations('team.invitations');
  const { data, error, refetch } = useQuery(apiQuery('/organization/invitations'));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent>
        <ul className="divide-y">
          {data.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}

function InvitationRow({ invitation }: { invitation: Schema<'Invitation'> }) {
  const t = useTranslations('team.invitations');
  const tt = useTranslations('team');
  const words = useTeamError();
  const { id, email, role, monthlyCredits, expired, expiresAt, sentAt } = invitation;
  const quietly = {
    invalidates: ['/organization/invitations'],
    quiet: true,
    onError: (error: unknown) => void toast.error(words(error)),
  };
  const resend = useAction({
    ...quietly,
    mutationFn: () => api.post('/organization/invitations/{id}/resend', { path: { id } }),
    onSuccess: () => void toast.success(t('resent', { email })),
  });
  const withdraw = useAction({
    ...quietly,
    mutationFn: () => api.delete('/organization/invitations/{id}', { path: { id } }),
    onSuccess: () => void toast.success(t('withdrawn')),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-medium">
          <span className="truncate">{email}</span>
          <Badge>{tt(`roles.${role}.name`)}</Badge>
          {expired ? <Badge tone="warning">{t('expired')}</Badge> : null}
        </p>
        <p className="mt-0.5 text-[0.8125rem] text-muted-foreground tabular">
          {t('sent')} <Time value={sentAt} format="relative" />
          {expired ? null : (
            <>
              {' · '}
              {t('until')} <Time value={expiresAt} format="day" />
            </>
          )}
          {monthlyCredits === null ? null : ` · ${tt('aMonth', { count: monthlyCredits })}`}
        </p>
      </div>
      <div className="flex items-center gap-1">
        <Button
          variant="ghost"
          size="sm"
          loading={resend.isPending}
          aria-label={t('resendTo', { email })}
          onClick={() => resend.mutate()}
        >
          {t('resend')}
        </Button>
        <ConfirmDialog
          trigger={
            <Button variant="ghost" size="sm" aria-label={t('withdrawOf', { email })}>
              {t('withdraw')}
            </Button>
          }
          title={t('withdrawTitle', { email })}
          description={t('withdrawHint')}
          confirmLabel={t('withdraw')}
          destructive
          onConfirm={() => withdraw.mutateAsync()}
        />
      </div>
    </li>
  );
}
