'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, type FieldIssue, isApiError, newKey } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { toast } from '@/ui/toast';
import type { PricingType } from '../../../domain/job-types';
import type { Quote } from './use-quote';
import type { Words } from './use-words';

interface Publishing {
  pricingType: PricingType;
  words: Words;
  quote: Quote | undefined;
  save: () => Promise<string>;
  onOpenChange: (open: boolean) => void;
  onRefused: (issues: readonly FieldIssue[]) => void;
}

/** Posts what is in the form: holds credits, or pays by card, which may lead over Stripe's page and back to the draft. */
export function usePublish(
  { pricingType, words, quote, save, onOpenChange, onRefused }: Publishing,
  paymentMethodId: string | undefined,
) {
  const t = useTranslations('client.publish');
  const ta = useTranslations('team.approvals');
  const router = useRouter();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  /** @returns true when the browser is on its way to another page */
  async function pay(id: string): Promise<boolean> {
    const { redirectUrl } = await api.post('/payments/intent', {
      body: {
        purpose: 'job',
        jobId: id,
        paymentMethodId,
        saveMethod: !paymentMethodId,
        returnTo: `/client/jobs/new?draft=${id}`,
      },
      idempotencyKey: newKey(),
    });
    if (redirectUrl) window.location.assign(redirectUrl);
    return redirectUrl !== null;
  }

  /** Hands the brief to a colleague who may spend, instead of posting it. */
  const ask = (id: string) => api.post('/jobs/{id}/request-approval', { path: { id } });

  async function publish(asks: boolean) {
    setBusy(true);
    setError(null);
    try {
      const id = await save();
      const assumptions = words.body();
      // The price on the screen is computed from this reading; the one that is held is too.
      const reading = quote?.reading.id;
      const said = { ...(assumptions.length ? { assumptions } : {}), ...(reading ? { reading } : {}) };
      await api.patch('/jobs/{id}', { path: { id }, body: said });
      if (asks) await ask(id);
      else if (pricingType === 'credit') await api.post('/jobs/{id}/publish', { path: { id } });
      else if (await pay(id)) return;
      void invalidatePaths(client, ['/jobs', '/users/me/credits', '/payments']);
      toast.success(asks ? ta('asked') : t('done'));
      router.push(`/client/jobs/${id}`);
    } catch (failed) {
      if (isApiError(failed, 'VALIDATION_FAILED') && failed.fieldIssues.length) {
        onOpenChange(false);
        onRefused(failed.fieldIssues);
      } else setError(failed);
      setBusy(false);
    }
  }
  return { publish, busy, error };
}
