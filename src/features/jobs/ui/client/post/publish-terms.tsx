'use client';

import { useTranslations } from 'next-intl';
import { DataList } from '@/ui/data-list';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import type { PricingType } from '../../../domain/job-types';
import type { Quote } from './use-quote';

interface PublishTermsProps {
  quote: Quote;
  pricingType: PricingType;
  /** Money that is paid now; empty for credits. */
  price: string;
}

/** What one agrees to: the price, the promise, what is left. */
export function PublishTerms({ quote, pricingType, price }: PublishTermsProps) {
  const t = useTranslations('client.publish');
  const tc = useTranslations('common');
  const formats = useFormat();
  const inCredits = pricingType === 'credit';
  const { rate, capMinutes } = quote.money.hourly;
  const hourly = {
    label: t('hourly'),
    value: t('hourlyText', {
      rate: formats.money(rate, quote.money.currency),
      hours: formats.number(capMinutes / 60),
    }),
  };
  const left = {
    label: t('after'),
    value: <span className="tabular">{tc('credits', { count: Math.max(0, quote.balanceAfter) })}</span>,
  };
  return (
    <DataList
      items={[
        {
          label: t(inCredits ? 'price' : 'paidNow'),
          value: (
            <strong className="tabular">{inCredits ? tc('credits', { count: quote.credits }) : price}</strong>
          ),
        },
        ...(pricingType === 'hourly' ? [hourly] : []),
        {
          label: t('ready'),
          value: quote.promise.readyAt ? <Time value={quote.promise.readyAt} /> : t('whenFree'),
        },
        ...(inCredits ? [left] : []),
        { label: t('revisions'), value: t('revisionsText') },
      ]}
    />
  );
}
