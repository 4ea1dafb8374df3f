'use client';

import { useTranslations } from 'next-intl';
import { RadioCard, RadioGroup } from '@/ui/radio-group';
import { useFormat } from '@/ui/use-format';
import type { PricingType } from '../../../domain/job-types';
import type { Quote } from './use-quote';

interface PayChoiceProps {
  quote: Quote;
  value: PricingType;
  onChange: (type: PricingType) => void;
}

/** How the job is paid, each way with its price as the brief stands. */
export function PayChoice({ quote, value, onChange }: PayChoiceProps) {
  const t = useTranslations('client.pay');
  const tc = useTranslations('common');
  const formats = useFormat();
  const { fixed, hourly, creditPrice, currency } = quote.money;
  const money = (amount: number) => formats.money(amount, currency);
  return (
    <RadioGroup
      aria-label={t('title')}
      value={value}
      onValueChange={(type) => onChange(type as PricingType)}
      className="gap-1.5"
    >
      <RadioCard
        value="credit"
        className="p-3"
        title={t('credit')}
        description={t('creditHint', { balance: quote.balance })}
        aside={tc('credits', { count: quote.credits })}
      />
      <RadioCard
        value="fixed"
        className="p-3"
        title={t('fixed')}
        description={t('fixedHint', { credits: quote.credits, each: money(creditPrice) })}
        aside={money(fixed.amount)}
      />
      <RadioCard
        value="hourly"
        className="p-3"
        title={t('hourly')}
        description={t('hourlyHint', {
          rate: money(hourly.rate),
          hours: formats.number(hourly.capMinutes / 60),
          cap: money(hourly.amount),
        })}
        aside={t('about', { amount: money(hourly.expected) })}
      />
    </RadioGroup>
  );
}
