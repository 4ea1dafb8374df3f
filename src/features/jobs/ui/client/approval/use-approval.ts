'use client';

import { useTranslations } from 'next-intl';
import { api, isApiError } from '@/ui/api/client';
import { useErrorText } from '@/ui/api/error-message';
import { useAction } from '@/ui/api/use-action';
import { useSession } from '@/ui/api/use-session';
import { toast } from '@/ui/toast';

const stale = ['/jobs', '/users/me/credits', '/organization'];

/** Whether the reader's briefs wait for a colleague: they write them and spend nothing. */
export function useIsRequester(): boolean {
  const { user } = useSession();
  return user?.clientProfile?.organizationRole === 'requester';
}

/** What a refused approval or posting says, where it has words of its own. */
export function useApprovalError(): (error: unknown) => string {
  const t = useTranslations('team.approvals');
  const errorText = useErrorText();
  return (error) => {
    const reason = isApiError(error) ? (error.details as { reason?: unknown } | undefined)?.reason : null;
    if (reason === 'over-budget') return t('overBudget');
    if (reason === 'not-waiting') return t('notWaiting');
    return errorText(error);
  };
}

/** Posts or returns a colleague's brief; whoever was faster wins, and the other is told. */
export function useDecideBrief(id: string) {
  const t = useTranslations('team.approvals');
  const words = useApprovalError();
  const onError = (error: unknown) => void toast.error(words(error));
  const approve = useAction({
    mutationFn: () => api.post('/jobs/{id}/approve-brief', { path: { id } }),
    invalidates: stale,
    quiet: true,
    onError,
    onSuccess: () => void toast.success(t('approved')),
  });
  const decline = useAction({
    mutationFn: (reason: string) => api.post('/jobs/{id}/decline-brief', { path: { id }, body: { reason } }),
    invalidates: stale,
    quiet: true,
    onError,
    onSuccess: () => void toast.success(t('declined')),
  });
  return { approve, decline };
}
