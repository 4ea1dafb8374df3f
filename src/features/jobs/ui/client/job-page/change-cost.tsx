'use client';

import { useTranslations } from 'next-intl';
import { useErrorText } from '@/ui/api/error-message';
import type { Schema } from '@/ui/api/types';
import { Callout } from '@/ui/callout';
import { cn } from '@/ui/cn';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';

interface ChangeCostProps {
  quote: Schema<'RevisionQuote'> | undefined;
  loading: boolean;
  error: unknown;
}

/** What the round costs, before it is sent: nothing, a round, or credits. */
export function ChangeCost({ quote, loading, error }: ChangeCostProps) {
  const t = useTranslations('client.changes');
  const formats = useFormat();
  const errorText = useErrorText();
  if (error) return <Callout tone="danger">{errorText(error)}</Callout>;
  if (!quote) return <Skeleton className="h-14 rounded-lg" />;
  const free = quote.credits === 0 && !quote.usesRound;
  return (
    <div
      aria-live="polite"
      className={cn(
        'flex flex-wrap items-baseline justify-between gap-x-4 rounded-lg border px-4 py-3 text-sm',
        free && 'border-success/40 bg-success-soft',
        loading && 'opacity-70',
      )}
    >
      <p className="font-medium">
        {free
          ? t('free')
          : quote.credits > 0
            ? quote.amount === null
              ? t('costs', { count: quote.credits })
              : t('costsMoney', { amount: formats.money(quote.amount) })
            : t('usesRound', { count: Math.max(0, quote.roundsLeft - 1) })}
      </p>
      {quote.readyAt ? (
        <p className="text-muted-foreground">
          {t('readyAt', { time: formats.time(quote.readyAt, 'datetime') })}
        </p>
      ) : null}
    </div>
  );
}
