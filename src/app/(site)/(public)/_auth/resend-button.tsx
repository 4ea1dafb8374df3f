'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PaidTier } from '@/features/credits/domain/plans';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';

const WAIT_SECONDS = 45;

/** Sends the confirmation link again, not more often than every 45 seconds. */
export function ResendButton({ email, plan }: { email: string; plan?: PaidTier }) {
  const t = useTranslations('auth.check');
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  const resend = useAction({
    mutationFn: () => api.post('/auth/resend-verification', { body: { email, ...(plan ? { plan } : {}) } }),
    onSuccess: () => {
      setLeft(WAIT_SECONDS);
      toast.success(t('resent'));
    },
  });
  return (
    <Button
      variant="secondary"
      size="lg"
      block
      loading={resend.isPending}
      disabled={left > 0}
      onClick={() => resend.mutate()}
    >
      {left > 0 ? t('resendIn', { seconds: left }) : t('resend')}
    </Button>
  );
}
