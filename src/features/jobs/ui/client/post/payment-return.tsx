'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { api, newKey } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Callout } from '@/ui/callout';
import { toast } from '@/ui/toast';

const ASK_AGAIN_MS = 2_000;
const WAITING: readonly string[] = ['created', 'processing'];

/** Back from Stripe's page (`done` says so once it is paid): on to the job once it is paid, else what became of the payment. The draft stays. */
export function PaymentReturn({ done }: { done: string }) {
  const params = useSearchParams();
  const id = params.get('payment') ?? '';
  return /^[0-9a-f]{24}$/.test(id) ? (
    <CameBack id={id} left={params.get('cancelled') === '1'} done={done} />
  ) : null;
}

function CameBack({ id, left, done }: { id: string; left: boolean; done: string }) {
  const t = useTranslations('client.pay');
  const router = useRouter();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['paid-draft', id] as const,
    queryFn: () =>
      left
        ? api.post('/payments/{id}/cancel', { path: { id }, idempotencyKey: newKey() })
        : api.post('/payments/confirm', { body: { paymentId: id }, idempotencyKey: newKey() }),
    refetchInterval: ({ state }) =>
      state.data && !WAITING.includes(state.data.status) ? false : ASK_AGAIN_MS,
  });
  const jobId = data?.status === 'succeeded' && data.jobPublished ? data.jobId : null;
  useEffect(() => {
    if (!jobId) return;
    void invalidatePaths(client, ['/jobs', '/payments']);
    toast.success(done);
    router.replace(`/client/jobs/${jobId}`);
  }, [jobId, client, router, done]);
  if (!data || WAITING.includes(data.status) || jobId)
    return <Callout className="mb-5">{t('checking')}</Callout>;
  if (data.status === 'succeeded') return <Callout className="mb-5">{t('paidNotPosted')}</Callout>;
  return (
    <Callout tone="warning" className="mb-5" title={t(left ? 'left' : 'failed')}>
      {data.failure?.message ?? t('draftKept')}
    </Callout>
  );
}
