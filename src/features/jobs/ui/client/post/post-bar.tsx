'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { useFormat } from '@/ui/use-format';
import type { PricingType } from '../../../domain/job-types';
import { useIsRequester } from '../approval/use-approval';
import { amountOf } from './price-of';
import type { Quote } from './use-quote';

/** On a phone: price, promise and the button, always in reach above the tabs. */
export function PostBar({ quote, pricingType }: { quote: Quote | undefined; pricingType: PricingType }) {
  const t = useTranslations('client.quote');
  const tc = useTranslations('common');
  const ta = useTranslations('team.approvals');
  const asks = useIsRequester();
  const formats = useFormat();
  const amount = quote ? amountOf(quote, pricingType) : null;
  const credits = quote ? tc('credits', { count: quote.credits }) : '–';
  const price = amount === null ? credits : formats.money(amount, quote?.money.currency);
  return (
    <div className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 flex items-center gap-3 border-t bg-card px-4 py-2.5 shadow-lg md:bottom-0 lg:hidden">
      <div className="min-w-0 flex-1 leading-tight">
        <p className="font-semibold tabular">{price}</p>
        <p className="truncate text-xs text-muted-foreground">
          {quote?.promise.readyAt
            ? t('readyShort', { time: formats.time(quote.promise.readyAt, 'datetime') })
            : ' '}
        </p>
      </div>
      <Button type="submit" size="lg">
        {asks ? ta('ask') : t('post')}
      </Button>
    </div>
  );
}
