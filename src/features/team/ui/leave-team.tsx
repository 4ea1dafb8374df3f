'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Card, CardContent } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useTeamError } from './use-team-error';

interface LeaveTeamProps {
  me: Schema<'TeamMember'>;
  isLastOwner: boolean;
  isAlone: boolean;
}

/** The way out of a team; whoever owns it alone is told what has to happen first. */
export function LeaveTeam({ me, isLastOwner, isAlone }: LeaveTeamProps) {
  const t = useTranslations('team.leave');
  const words = useTeamError();
  const client = useQueryClient();
  const router = useRouter();
  const leave = useAction({
    mutationFn: () => api.delete('/organization/members/{id}', { path: { id: me.id } }),
    quiet: true,
    onError: (error) => void toast.error(words(error)),
    onSuccess: () => {
      toast.success(t('done'));
      router.push('/client');
      client.clear();
    },
  });
  if (isAlone) return null;
  return (
    <Card>
      <CardContent className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-64 text-sm text-muted-foreground">
          {isLastOwner ? t('lastOwner') : t('hint')}
        </p>
        {isLastOwner ? null : (
          <ConfirmDialog
            trigger={<Button variant="secondary">{t('open')}</Button>}
            title={t('title')}
            description={t('consequence')}
            confirmLabel={t('confirm')}
            destructive
            onConfirm={() => leave.mutateAsync()}
          />
        )}
      </CardContent>
    </Card>
  );
}
