'use client';

import { useQuery } from '@tanstack/react-query';
import { Coins } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { SegmentedMeter } from '@/ui/segmented-meter';
import { Tooltip } from '@/ui/tooltip';
import { useFormat } from '@/ui/use-format';
import { lotSegments } from './lot-segments';

/** Credits that can be spent, by when they expire: small, for the top bar. */
export function CreditMeter() {
  const t = useTranslations('credits');
  const formats = useFormat();
  const { data } = useQuery({ ...apiQuery('/users/me/credits'), staleTime: 30_000 });
  if (!data) return null;
  const segments = lotSegments(data, (lot) => `${lot.available}`);
  const soon = data.expiringSoon[0];
  return (
    <Tooltip
      side="bottom"
      content={
        <span className="grid gap-0.5">
          <span>{t('availableHeld', { available: data.available, held: data.held })}</span>
          {soon ? (
            <span className="opacity-80">
              {t('expireOn', { count: soon.credits, date: formats.time(soon.expiresAt, 'date') })}
            </span>
          ) : null}
        </span>
      }
    >
      <Link
        href="/client/billing?tab=credits"
        className="flex h-9 items-center gap-2.5 rounded-md px-2 text-sm hover:bg-accent max-[24rem]:px-1"
      >
        <Coins aria-hidden className="size-4 shrink-0 text-muted-foreground max-[24rem]:hidden" />
        <span className="font-semibold tabular">{formats.number(data.available)}</span>
        <span className="sr-only">{t('available')}</span>
        <SegmentedMeter
          segments={segments}
          aria-label={t('meter', { available: data.available, held: data.held })}
          className="hidden w-24 xl:block"
        />
      </Link>
    </Tooltip>
  );
}
