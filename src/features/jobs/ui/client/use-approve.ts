'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { api, isApiError } from '@/ui/api/client';
import { useErrorText } from '@/ui/api/error-message';
import { invalidatePaths } from '@/ui/api/invalidate';
import { useAction } from '@/ui/api/use-action';
import { toast, useUndoToast } from '@/ui/toast';

const stale = ['/jobs', '/users/me/credits', '/payments', '/organization'];

interface Approval {
  id: string;
  /** The version that the client sees: a newer one that has come in meanwhile is not approved unseen. */
  version: number;
}

/** Approves a version of a job at once and offers to take it back for as long as the server lets it (10 seconds). */
export function useApprove(onApproved?: (jobId: string) => void) {
  const t = useTranslations('client.approve');
  const undoToast = useUndoToast();
  const errorText = useErrorText();
  const client = useQueryClient();
  return useAction({
    mutationFn: ({ id, version }: Approval) =>
      api.post('/jobs/{id}/complete', { path: { id }, body: { version } }),
    invalidates: stale,
    quiet: true,
    onError: (error) => toast.error(isApiError(error, 'CONFLICT') ? t('overtaken') : errorText(error)),
    onSuccess: (job) => {
      onApproved?.(job.id);
      const left = job.undoUntil ? (Date.parse(job.undoUntil) - Date.parse(job.serverTime)) / 1000 : 10;
      undoToast({
        message: t('done', { title: job.title }),
        seconds: Math.max(1, left - 0.5),
        onUndo: async () => {
          try {
            await api.post('/jobs/{id}/undo-complete', { path: { id: job.id } });
            toast.success(t('undone'));
          } catch (error) {
            toast.error(errorText(error));
          }
          await invalidatePaths(client, stale);
        },
      });
    },
  });
}
