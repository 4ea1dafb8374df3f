'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';
import type { Offer } from './use-offers';

/** What an offer pays, largest thing on the sheet, with the parts it is made of and the amount in riel. */
export function OfferPay({ payout }: Pick<Offer, 'payout'>) {
  const t = useTranslations('offers');
  const formats = useFormat();
  const { amount, currency, hours, hourlyRate, urgencyFactor, khr } = payout;
  return (
    <div>
      <p className="text-5xl font-semibold tracking-tight tabular sm:text-6xl">
        {formats.money(amount, currency)}
      </p>
      <p className="mt-2 text-sm text-muted-foreground tabular">
        {t('payParts', { hours: formats.number(hours), rate: formats.money(hourlyRate, currency) })}
        {urgencyFactor === 1 ? null : ` × ${formats.number(urgencyFactor)} ${t('urgencyPart')}`}
        {khr === null ? null : ` ≈ ${formats.number(khr)} ៛`}
      </p>
    </div>
  );
}
