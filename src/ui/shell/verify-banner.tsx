'use client';

import { useTranslations } from 'next-intl';
import { api } from '../api/client';
import { useAction } from '../api/use-action';
import type { SessionUser } from '../api/use-session';
import { Button } from '../button';
import { toast } from '../toast';

/** Says that the e-mail address is not confirmed yet, and sends the link again. */
export function VerifyBanner({ user }: { user: SessionUser }) {
  const t = useTranslations('shell');
  const resend = useAction({
    mutationFn: () => api.post('/auth/resend-verification', { body: { email: user.email } }),
    onSuccess: () => {
      toast.success(t('resent'));
    },
  });
  if (user.emailVerified) return null;
  return (
    <div
      role="status"
      className="page-x flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b bg-warning-soft py-2 text-sm text-warning"
    >
      {t('verifyEmail')}
      <Button
        variant="link"
        size="sm"
        className="text-warning"
        loading={resend.isPending}
        onClick={() => resend.mutate()}
      >
        {t('resend')}
      </Button>
    </div>
  );
}
