import type { OfferState } from '@/features/jobs/domain/job-types';
import type { Availability } from '@/shared/vocabulary';

/** Why nobody holds it against a worker that an offer lapsed. */
export const FAULTLESS_MISSES = ['offline', 'duplicate'] as const;
export type FaultlessMiss = (typeof FAULTLESS_MISSES)[number];

/** What is known of another offer of the same worker. */
export interface OtherOffer {
  state: OfferState;
  offeredAt: Date | null;
  expiresAt: Date | null;
  respondedAt: Date | null;
  missedWithoutFault?: FaultlessMiss | null;
}

export interface Miss {
  /** When it went out. */
  offeredAt: Date;
  /** When it lapsed. */
  endedAt: Date;
  /** What the worker said of themselves then. */
  availability: Availability;
  /** When they were last here by any session; null for never. */
  lastSeenAt: Date | null;
  /** Their other offers of that time. */
  others: readonly OtherOffer[];
}

/**
 * Whether an offer that lapsed counts against its worker: null when it does. It does not when they were `offline` (not
 * here while it was open, and not saying that they were available), nor when it was the `duplicate` of another offer
 * that was open at the same moment and was answered, or counts as missed already: one silence counts once.
 */
export function faultlessMiss(miss: Miss): FaultlessMiss | null {
  const { availability, lastSeenAt, offeredAt } = miss;
  const wasHere = lastSeenAt !== null && lastSeenAt >= offeredAt;
  if (availability !== 'available' && !wasHere) return 'offline';
  return miss.others.some((other) => standsForBoth(other, miss)) ? 'duplicate' : null;
}

function standsForBoth(other: OtherOffer, { offeredAt, endedAt }: Miss): boolean {
  const until = other.state === 'expired' ? other.expiresAt : (other.respondedAt ?? other.expiresAt);
  if (!other.offeredAt || !until || other.offeredAt > endedAt || until < offeredAt) return false;
  if (other.state === 'accepted' || other.state === 'declined') return true;
  return other.state === 'expired' && !other.missedWithoutFault;
}
