import type { ReactNode } from 'react';
import type { Schema } from '@/ui/api/types';
import type { MeterSegment } from '@/ui/segmented-meter';

export type Overview = Schema<'CreditsOverview'>;
export type Lot = Overview['lots'][number];

const SOON_DAYS = 30;
const MONTHS_AWAY_DAYS = 90;

/** Days until a lot expires; infinite when it does not. */
export function daysLeft(lot: Pick<Lot, 'expiresAt'>, serverTime: string): number {
  return lot.expiresAt
    ? (Date.parse(lot.expiresAt) - Date.parse(serverTime)) / 86_400_000
    : Number.POSITIVE_INFINITY;
}

/** A bar part for each lot, soonest expiry first, and one for what is held for running jobs. */
export function lotSegments(
  overview: Overview,
  label: (lot: Lot) => ReactNode,
  heldLabel?: ReactNode,
): MeterSegment[] {
  const lots = overview.lots
    .filter((lot) => lot.available > 0)
    .map((lot): MeterSegment => {
      const days = daysLeft(lot, overview.serverTime);
      return {
        key: lot.id,
        value: lot.available,
        label: label(lot),
        tone: days <= SOON_DAYS ? 'warning' : days <= MONTHS_AWAY_DAYS ? 'soft' : 'primary',
      };
    });
  return overview.held > 0
    ? [...lots, { key: 'held', value: overview.held, label: heldLabel ?? overview.held, tone: 'muted' }]
    : lots;
}
