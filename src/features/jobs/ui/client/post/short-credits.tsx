'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Urgency } from '@/shared/vocabulary';
import { Button, buttonVariants } from '@/ui/button';
import { Callout } from '@/ui/callout';
import type { Quote } from './use-quote';

/** Too few credits: how many are missing, a cheaper way if there is one, and where credits come from. The draft stays. */
export function ShortCredits({ quote, onUrgency }: { quote: Quote; onUrgency?: (urgency: Urgency) => void }) {
  const t = useTranslations('client.quote');
  const tc = useTranslations('common');
  const cheaper = quote.alternatives.find(
    (one) => one.credits <= quote.balance && one.credits < quote.credits,
  );
  return (
    <Callout tone="warning" title={t('short', { count: quote.credits - quote.balance })}>
      <p>{t('shortHint')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {cheaper && onUrgency ? (
          <Button size="sm" variant="secondary" onClick={() => onUrgency(cheaper.urgency)}>
            {t('cheaper', { urgency: tc(`urgency.${cheaper.urgency}`), count: cheaper.credits })}
          </Button>
        ) : null}
        <Link href="/client/billing#plans" className={buttonVariants({ size: 'sm', variant: 'secondary' })}>
          {t('getCredits')}
        </Link>
      </div>
    </Callout>
  );
}
