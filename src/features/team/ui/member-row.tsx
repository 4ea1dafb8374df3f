'use client';

import { UserMinus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Avatar } from '@/ui/avatar';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Progress } from '@/ui/progress';
import { toast } from '@/ui/toast';
import { MemberDialog } from './member-dialog';
import { useTeamError } from './use-team-error';

type Member = Schema<'TeamMember'>;
const TONES = { owner: 'primary', member: 'neutral', requester: 'info' } as const;

interface MemberRowProps {
  member: Member;
  canManage: boolean;
  isLastOwner: boolean;
}

/** One person: role, what this month took of their budget, and for owners the means to change it. */
export function MemberRow({ member, canManage, isLastOwner }: MemberRowProps) {
  const t = useTranslations('team');
  const { name, email, organizationRole, status, isMe } = member;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-4 first:pt-0 last:pb-0">
      <Avatar name={name} src={member.avatarUrl} />
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-medium">
          <span className="truncate">{isMe ? t('you', { name }) : name}</span>
          <Badge tone={TONES[organizationRole]}>{t(`roles.${organizationRole}.name`)}</Badge>
          {status === 'active' ? null : <Badge tone="danger">{t('suspended')}</Badge>}
        </p>
        {email ? <p className="truncate text-[0.8125rem] text-muted-foreground">{email}</p> : null}
      </div>
      <Spending member={member} />
      {canManage ? (
        <div className="flex items-center gap-1">
          <MemberDialog member={member} isLastOwner={isLastOwner} />
          {isMe ? null : <RemoveMember member={member} />}
        </div>
      ) : null}
    </li>
  );
}

function Spending({ member: { spentThisMonth, monthlyCredits, name } }: { member: Member }) {
  const t = useTranslations('team');
  if (monthlyCredits === null) {
    return (
      <p className="w-44 text-[0.8125rem] text-muted-foreground tabular">
        {t('spent', { count: spentThisMonth })}
      </p>
    );
  }
  const share = monthlyCredits === 0 ? 100 : (spentThisMonth / monthlyCredits) * 100;
  return (
    <div className="w-44">
      <p className="mb-1.5 text-[0.8125rem] tabular">
        {t('spentOf', { spent: spentThisMonth, budget: monthlyCredits })}
      </p>
      <Progress aria-label={t('budgetOf', { name })} value={Math.min(100, share)} />
    </div>
  );
}

function RemoveMember({ member }: { member: Member }) {
  const t = useTranslations('team.remove');
  const words = useTeamError();
  const remove = useAction({
    mutationFn: () => api.delete('/organization/members/{id}', { path: { id: member.id } }),
    invalidates: ['/organization', '/api-keys'],
    quiet: true,
    onError: (error) => void toast.error(words(error)),
    onSuccess: () => void toast.success(t('done', { name: member.name })),
  });
  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('of', { name: member.name })}>
          <UserMinus aria-hidden />
        </Button>
      }
      title={t('title', { name: member.name })}
      description={t('hint')}
      confirmLabel={t('confirm')}
      destructive
      onConfirm={() => remove.mutateAsync()}
    >
      <ul className="list-disc space-y-1 pl-5 text-sm text-muted-foreground">
        {(['jobs', 'keys', 'drafts', 'account'] as const).map((consequence) => (
          <li key={consequence}>{t(`consequences.${consequence}`)}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
