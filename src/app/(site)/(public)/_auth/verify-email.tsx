'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type PaidTier, PLANS } from '@/features/credits/domain/plans';
import { homeOf } from '@/shared/portals';
import { api, isApiError } from '@/ui/api/client';
import { sessionQuery } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { AuthHeading } from './auth-heading';
import { NewLinkForm } from './new-link-form';
import { planPath, signInPath } from './plan';

/** Redeems the token of the link once, then shows the way on; or offers a new link. */
export function VerifyEmail({ token, plan }: { token: string | undefined; plan?: PaidTier }) {
  const t = useTranslations('auth.verify');
  const { isSuccess, error, isPending, refetch } = useQuery({
    queryKey: ['verify-email', token],
    queryFn: async () => {
      await api.post('/auth/verify-email', { body: { token } });
      return true;
    },
    enabled: Boolean(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (!token) return <Failed body={t('missingBody')} />;
  if (isSuccess) return <Confirmed plan={plan} />;
  if (isPending) {
    return (
      <div role="status" className="space-y-3">
        <p className="font-medium">{t('working')}</p>
        <Skeleton className="h-11" />
      </div>
    );
  }
  if (isApiError(error) && error.status >= 400 && error.status < 500 && error.status !== 429)
    return <Failed body={t('failedBody')} />;
  return <ErrorState error={error} onRetry={() => void refetch()} />;
}

function Confirmed({ plan }: { plan?: PaidTier }) {
  const t = useTranslations('auth.verify');
  const router = useRouter();
  const { data: user } = useQuery({ ...sessionQuery, retry: false });
  const home = user ? (plan && user.role === 'client' ? planPath(plan) : homeOf(user.role)) : null;
  return (
    <div role="status">
      <CircleCheck aria-hidden className="mb-5 size-12 text-success" strokeWidth={1.5} />
      <AuthHeading title={t('doneTitle')} lead={t('doneBody')} />
      <Button size="lg" block onClick={() => router.push(home ?? signInPath({ plan, done: 'verified' }))}>
        {plan ? t('goToPlan', { plan: PLANS[plan].name }) : t('go')}
      </Button>
    </div>
  );
}

function Failed({ body }: { body: string }) {
  const t = useTranslations('auth.verify');
  return (
    <>
      <AuthHeading title={t('failedTitle')} lead={body} />
      <NewLinkForm path="/auth/resend-verification" submitLabel={t('resend')} />
    </>
  );
}
