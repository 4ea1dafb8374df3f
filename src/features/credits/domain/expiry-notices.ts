import { DAY_MS } from '@/shared/durations';
import type { EntityId } from '@/shared/vocabulary';
import { isExpired, type Lot } from './lots';

type NoticedLot<Id extends EntityId> = Lot<Id> & { noticedDays?: readonly number[] };

export interface ExpiryNotice<Id> {
  /** Which of the notices it is: so many days ahead. */
  days: number;
  lots: Id[];
  credits: number;
  /** The first of them to expire. */
  expiresAt: Date;
}

/**
 * Which notices are due for an organization's lots: one for each number of days in `ahead` (14 and 3, say), about all
 * lots together that come within it and were not announced so before. A lot granted late is announced by the nearest
 * notice only.
 */
export function dueExpiryNotices<Id extends EntityId>(
  lots: readonly NoticedLot<Id>[],
  ahead: readonly number[],
  now: Date,
): ExpiryNotice<Id>[] {
  const steps = [...ahead].sort((a, b) => a - b);
  const notices = new Map<number, ExpiryNotice<Id>>();
  for (const { _id, available, expiresAt, noticedDays = [] } of lots) {
    if (available <= 0 || expiresAt === null || isExpired({ expiresAt }, now)) continue;
    const left = expiresAt.getTime() - now.getTime();
    const days = steps.find((step) => left <= step * DAY_MS);
    if (days === undefined || noticedDays.some((told) => told <= days)) continue;
    const notice = notices.get(days) ?? { days, lots: [], credits: 0, expiresAt };
    notice.lots.push(_id);
    notice.credits += available;
    if (expiresAt < notice.expiresAt) notice.expiresAt = expiresAt;
    notices.set(days, notice);
  }
  return [...notices.values()];
}
