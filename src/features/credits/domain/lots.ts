import { addMonths, DAY_MS } from '@/shared/durations';
import type { EntityId } from '@/shared/vocabulary';
import type { LotSource } from './credit.options';

/** Credits that came together and expire together: granted = available + held + used + expired. */
export interface LotCounts {
  granted: number;
  available: number;
  held: number;
  used: number;
  expired: number;
}

/** A lot as the rules see it; a lot document satisfies it. */
export interface Lot<Id extends EntityId = EntityId> extends LotCounts {
  _id: Id;
  source: LotSource;
  /** Null never expires. */
  expiresAt: Date | null;
  createdAt: Date;
}

/** So many credits of one lot. */
export interface LotSlice<Id = EntityId> {
  lot: Id;
  amount: number;
}

/** Increments of one lot's counts; they sum to zero, so that granted stays true. */
export interface LotChange<Id = EntityId> {
  lot: Id;
  increments: Partial<Record<Exclude<keyof LotCounts, 'granted'>, number>>;
}

/** A lot still to be written: the caller gives it an id, its organization and its transaction. */
export type LotDraft = LotCounts & { source: LotSource; expiresAt: Date | null };

/** Days for which credits live that come back after their own lot expired. */
export const REISSUED_DAYS = 30;

/** A fresh lot of so many credits. */
export function newLot(granted: number, source: LotSource, expiresAt: Date | null): LotDraft {
  return { granted, available: granted, held: 0, used: 0, expired: 0, source, expiresAt };
}

/** A lot for a paid subscription period: expires `rolloverMonths` after the period's end. */
export function allocationLot(credits: number, periodEnd: Date, rolloverMonths: number): LotDraft {
  return newLot(credits, 'subscription', addMonths(periodEnd, rolloverMonths));
}

/** Whether the lot's day has come. Held credits of an expired lot stay held. */
export function isExpired(lot: Pick<Lot, 'expiresAt'>, now: Date): boolean {
  return lot.expiresAt !== null && lot.expiresAt <= now;
}

/** Lots that can be spent from: soonest-expiring first, never-expiring last, then the oldest. */
export function spendOrder<L extends Lot>(lots: readonly L[], now: Date): L[] {
  const expiry = (lot: L) => lot.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const compare = (a: L, b: L) =>
    (expiry(a) === expiry(b) ? 0 : expiry(a) - expiry(b)) ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    a._id.toString().localeCompare(b._id.toString());
  return lots.filter((lot) => lot.available > 0 && !isExpired(lot, now)).sort(compare);
}

export type HoldPlan<Id extends EntityId> =
  | { ok: true; slices: LotSlice<Id>[] }
  | { ok: false; required: number; available: number };

/** From which lots to hold so many credits, or how many there are when that is not enough. */
export function planHold<Id extends EntityId>(
  lots: readonly Lot<Id>[],
  credits: number,
  now: Date,
): HoldPlan<Id> {
  const slices: LotSlice<Id>[] = [];
  let missing = credits;
  for (const lot of spendOrder(lots, now)) {
    if (missing === 0) break;
    const amount = Math.min(missing, lot.available);
    slices.push({ lot: lot._id, amount });
    missing -= amount;
  }
  return missing === 0
    ? { ok: true, slices }
    : { ok: false, required: credits, available: credits - missing };
}

/** Divides slices in two: the first `credits` of them in their order, and the rest. Order is spend order. */
export function splitSlices<Id>(slices: readonly LotSlice<Id>[], credits: number) {
  const first: LotSlice<Id>[] = [];
  const rest: LotSlice<Id>[] = [];
  let left = credits;
  for (const { lot, amount } of slices) {
    const taken = Math.min(left, amount);
    if (taken > 0) first.push({ lot, amount: taken });
    if (amount > taken) rest.push({ lot, amount: amount - taken });
    left -= taken;
  }
  if (left > 0) throw new RangeError(`slices hold ${credits - left} credits, not ${credits}`);
  return { first, rest };
}

/** Credits in slices. */
export function sliceTotal(slices: readonly LotSlice<unknown>[]): number {
  return slices.reduce((sum, slice) => sum + slice.amount, 0);
}

/** Available credits become held. */
export function holdChanges<Id>(slices: readonly LotSlice<Id>[]): LotChange<Id>[] {
  return slices.map(({ lot, amount }) => ({ lot, increments: { available: -amount, held: amount } }));
}

/** Held credits become used. */
export function captureChanges<Id>(slices: readonly LotSlice<Id>[]): LotChange<Id>[] {
  return slices.map(({ lot, amount }) => ({ lot, increments: { held: -amount, used: amount } }));
}

export interface ReturnPlan<Id> {
  changes: LotChange<Id>[];
  /** Slices whose lot has expired: they expire there, and `reissue` is granted in their place. */
  lapsed: LotSlice<Id>[];
  reissue: LotDraft | null;
}

/**
 * Gives credits back to the lots that they came from: `held` ones on a release, `used` ones on a refund. Those whose
 * lot has expired meanwhile come back as a lot of their own for 30 days.
 */
export function planReturn<Id extends EntityId>(
  from: 'held' | 'used',
  slices: readonly LotSlice<Id>[],
  lots: readonly Lot<Id>[],
  now: Date,
): ReturnPlan<Id> {
  const byId = new Map(lots.map((lot) => [lot._id.toString(), lot]));
  const hasLapsed = ({ lot }: LotSlice<Id>) => isExpired(byId.get(String(lot)) ?? { expiresAt: null }, now);
  const lapsed = slices.filter(hasLapsed);
  const changes = slices.map((slice) => ({
    lot: slice.lot,
    increments: { [from]: -slice.amount, [hasLapsed(slice) ? 'expired' : 'available']: slice.amount },
  }));
  const total = sliceTotal(lapsed);
  const expiresAt = new Date(now.getTime() + REISSUED_DAYS * DAY_MS);
  return { changes, lapsed, reissue: total > 0 ? newLot(total, 'refund', expiresAt) : null };
}

/** What expires now: the available credits of each lot whose day has come. */
export function dueForExpiry<Id extends EntityId>(lots: readonly Lot<Id>[], now: Date): LotSlice<Id>[] {
  return lots
    .filter((lot) => lot.available > 0 && isExpired(lot, now))
    .map((lot) => ({ lot: lot._id, amount: lot.available }));
}

/** Available credits expire, by date or because staff or a chargeback took them back. */
export function expiryChanges<Id>(slices: readonly LotSlice<Id>[]): LotChange<Id>[] {
  return slices.map(({ lot, amount }) => ({ lot, increments: { available: -amount, expired: amount } }));
}
