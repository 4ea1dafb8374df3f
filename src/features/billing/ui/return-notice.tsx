'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { api, newKey } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { BILLING_PATHS, useSubscription } from './use-subscription';

const SETTLED = new Set(['succeeded', 'failed', 'cancelled', 'refunded']);
const ASK_AGAIN_MS = 2_000;

/** What became of what the client did on Stripe's page that it comes back from. */
export function ReturnNotice() {
  const search = useSearchParams();
  const payment = search.get('payment');
  const checkout = search.get('checkout');
  if (payment && /^[0-9a-f]{24}$/.test(payment)) return <PaymentNotice id={payment} />;
  if (checkout === 'done') return <CheckoutNotice />;
  if (search.get('card') === 'saved') return <CardNotice />;
  return null;
}

function CardNotice() {
  const t = useTranslations('billing.return');
  return (
    <Callout tone="success" title={t('cardSaved')}>
      {t('cardSavedHint')}
    </Callout>
  );
}

function PaymentNotice({ id }: { id: string }) {
  const t = useTranslations('billing.return');
  const router = useRouter();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['came-back', id],
    queryFn: () => api.post('/payments/confirm', { body: { paymentId: id }, idempotencyKey: newKey() }),
    refetchInterval: ({ state }) => (state.data && SETTLED.has(state.data.status) ? false : ASK_AGAIN_MS),
  });
  const settled = data ? SETTLED.has(data.status) : false;
  const done = data?.status === 'succeeded';
  const jobId = data?.jobPublished ? data.jobId : null;
  useEffect(() => {
    if (settled) void invalidatePaths(client, BILLING_PATHS);
    if (done && jobId) router.replace(`/client/jobs/${jobId}`);
  }, [settled, done, jobId, router, client]);
  if (!data || data.status === 'processing' || data.status === 'created') {
    return <Callout title={t('checking')}>{t('checkingHint')}</Callout>;
  }
  if (done) {
    return (
      <Callout tone="success" title={t('paid')}>
        {data.credits ? t('creditsArrived', { count: data.credits }) : null}
      </Callout>
    );
  }
  const again = data.redirectUrl;
  return (
    <Callout
      tone="danger"
      title={t('failed')}
      action={
        again ? (
          <Button size="sm" variant="secondary" onClick={() => window.location.assign(again)}>
            {t('goOn')}
          </Button>
        ) : null
      }
    >
      {data.failure?.message ?? t('failedHint')}
    </Callout>
  );
}

/** After Stripe's checkout of a plan: waits for Stripe to tell us that it was paid. */
function CheckoutNotice() {
  const t = useTranslations('billing.return');
  const { data } = useSubscription(true);
  const client = useQueryClient();
  const live = data?.subscription && data.subscription.status !== 'cancelled';
  useEffect(() => {
    if (live) void invalidatePaths(client, BILLING_PATHS);
  }, [live, client]);
  if (!live) return <Callout title={t('checking')}>{t('checkingHint')}</Callout>;
  return (
    <Callout tone="success" title={t('subscribed')}>
      {t('subscribedHint')}
    </Callout>
  );
}
