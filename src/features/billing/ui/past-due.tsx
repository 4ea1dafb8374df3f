'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { useFormat } from '@/ui/use-format';
import type { Subscription } from './use-subscription';

/** Says that an invoice waits, until when that is all right, and where it is paid. */
export function PastDue({
  subscription,
  canPay,
}: {
  subscription: Subscription | null | undefined;
  canPay: boolean;
}) {
  const t = useTranslations('billing.pastDue');
  const formats = useFormat();
  if (!subscription || (subscription.status !== 'past_due' && !subscription.payUrl)) return null;
  const { payUrl, postingStopsAt } = subscription;
  return (
    <Callout
      tone={subscription.status === 'past_due' ? 'danger' : 'warning'}
      title={t('title')}
      action={
        payUrl && canPay ? (
          <Button size="sm" variant="secondary" onClick={() => window.location.assign(payUrl)}>
            {t('pay')}
          </Button>
        ) : null
      }
    >
      {postingStopsAt ? t('until', { date: formats.time(postingStopsAt, 'date') }) : t('waits')}
    </Callout>
  );
}
