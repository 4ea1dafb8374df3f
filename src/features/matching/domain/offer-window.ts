import type { Interval } from '@/shared/durations';
import { advanceWithin, mergeIntervals } from '@/shared/intervals';

/** Minutes of their own shift that a worker has to answer an offer, unless the settings say otherwise. */
export const OFFER_MINUTES = 15;

export type OfferWindow =
  | { state: 'offered'; offeredAt: Date; reservedUntil: null; expiresAt: Date }
  /** Kept for the worker until their shift starts; dispatched then. */
  | { state: 'reserved'; offeredAt: null; reservedUntil: Date; expiresAt: Date };

/**
 * When an offer goes out to a worker and when it lapses, counting only time inside their shifts. `shifts` are the
 * worker's coming working hours as UTC intervals. Null when they have no shift long enough in sight.
 */
export function offerWindow(
  shifts: readonly Interval[],
  now: Date,
  minutes = OFFER_MINUTES,
): OfferWindow | null {
  const coming = mergeIntervals(shifts).filter((shift) => shift.to > now);
  const first = coming[0];
  const expiresAt = advanceWithin(coming, now, minutes);
  if (!first || !expiresAt) return null;
  if (first.from <= now) return { state: 'offered', offeredAt: now, reservedUntil: null, expiresAt };
  return { state: 'reserved', offeredAt: null, reservedUntil: first.from, expiresAt };
}

/** After so many unanswered or declined offers the job is scored again without those workers. */
export const OFFERS_PER_ROUND = 3;
/** After so many, staff find the job on their board. */
export const OFFERS_BEFORE_STAFF = 9;

/** What happens after an offer was declined or expired, given how many workers have been asked. */
export function nextStep(asked: number, candidatesLeft: number): 'offer-next' | 'score-again' | 'tell-staff' {
  if (asked >= OFFERS_BEFORE_STAFF) return 'tell-staff';
  return candidatesLeft > 0 && asked % OFFERS_PER_ROUND !== 0 ? 'offer-next' : 'score-again';
}
