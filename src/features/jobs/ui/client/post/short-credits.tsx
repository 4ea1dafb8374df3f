'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Urgency } from '@/shared/vocabulary';
import { Button, buttonVariants } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { useFormat } from '@/ui/use-format';
import type { Quote } from './use-quote';

interface ShortCreditsProps {
  quote: Quote;
  onUrgency?: (urgency: Urgency) => void;
  /** Pays this one job by card instead. */
  onPayByCard?: () => void;
}

/** Too few credits: how many are missing, a cheaper way, this job by card, and where credits come from. The draft stays. */
export function ShortCredits({ quote, onUrgency, onPayByCard }: ShortCreditsProps) {
  const t = useTranslations('client.quote');
  const tc = useTranslations('common');
  const formats = useFormat();
  const cheaper = quote.alternatives.find(
    (one) => one.credits <= quote.balance && one.credits < quote.credits,
  );
  const price = formats.money(quote.money.fixed.amount, quote.money.currency);
  return (
    <Callout tone="warning" title={t('short', { count: quote.credits - quote.balance })}>
      <p>{t('shortHint')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {cheaper && onUrgency ? (
          <Button size="sm" variant="secondary" onClick={() => onUrgency(cheaper.urgency)}>
            {t('cheaper', { urgency: tc(`urgency.${cheaper.urgency}`), count: cheaper.credits })}
          </Button>
        ) : null}
        {onPayByCard ? (
          <Button size="sm" variant="secondary" onClick={onPayByCard}>
            {t('payThisJob', { price })}
          </Button>
        ) : null}
        <Link
          href="/client/billing?tab=credits"
          className={buttonVariants({ size: 'sm', variant: 'secondary' })}
        >
          {t('getCredits')}
        </Link>
      </div>
    </Callout>
  );
}
