import { jobsCollection } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';
import { NEW_YORK, startOfDay } from '@/shared/time-zones';
import { lastDays, nightOf } from '../domain/night';

const QUALITY_DAYS = 30;
const CHART_DAYS = 14;
const isDelivered = { $in: ['$status', ['review', 'completed']] };
const whole = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
const rate = (part: number, all: number): number | null =>
  all > 0 ? Math.round((1000 * part) / all) / 10 : null;

export interface Tonight {
  percent: number | null;
  due: number;
  onTrack: number;
  late: number;
  delivered: number;
}

/** Everything due in the night of now: delivered in time, still in time, late. `percent` is what is not late. */
export async function onTimeTonight(ctx: Context): Promise<Tonight> {
  const now = ctx.clock.now();
  const { from, to } = nightOf(now);
  const missed = {
    $or: [
      { $ne: [{ $ifNull: ['$lateAt', null] }, null] },
      { $eq: ['$onTimeDelivery', false] },
      { $and: [{ $not: [isDelivered] }, { $lt: ['$deliveryTime.deadline', now] }] },
    ],
  };
  const [row] = await jobsCollection(ctx.db)
    .aggregate<{ due: number; late: number; delivered: number }>(
      [
        {
          $match: {
            status: { $in: ['matching', 'assigned', 'in_progress', 'review', 'revision', 'completed'] },
            'deliveryTime.deadline': { $gte: from, $lt: to },
          },
        },
        { $group: { _id: null, due: { $sum: 1 }, late: whole(missed), delivered: whole(isDelivered) } },
      ],
      inSession(ctx),
    )
    .toArray();
  const { due = 0, late = 0, delivered = 0 } = row ?? {};
  return { percent: rate(due - late, due), due, late, delivered, onTrack: due - late };
}

/** Of what was completed in the last 30 days: on time, right the first time, and the clients' stars. */
export async function qualityFigures(ctx: Context) {
  const since = new Date(ctx.clock.now().getTime() - QUALITY_DAYS * DAY_MS);
  const [row] = await jobsCollection(ctx.db)
    .aggregate<{ completed: number; onTime: number; firstPass: number; rating: number | null }>(
      [
        { $match: { status: 'completed', completedAt: { $gte: since } } },
        {
          $group: {
            _id: null,
            completed: { $sum: 1 },
            onTime: whole({ $eq: ['$onTimeDelivery', true] }),
            firstPass: whole({ $eq: ['$revisionsUsed', 0] }),
            rating: { $avg: '$clientRating.rating' },
          },
        },
      ],
      inSession(ctx),
    )
    .toArray();
  const { completed = 0, onTime = 0, firstPass = 0, rating = null } = row ?? {};
  return {
    completed,
    onTimeRate: rate(onTime, completed),
    firstPassRate: rate(firstPass, completed),
    averageRating: rating === null ? null : Math.round(rating * 100) / 100,
  };
}

/** Posted, completed and on time, for each of the last 14 days in New York. */
export async function dailyFigures(ctx: Context) {
  const days = lastDays(ctx.clock.now(), CHART_DAYS);
  const since = startOfDay(days[0] as string, NEW_YORK);
  const [posted, completed] = await Promise.all([
    perDay(ctx, 'createdAt', { createdAt: { $gte: since } }),
    perDay(ctx, 'completedAt', { status: 'completed', completedAt: { $gte: since } }),
  ]);
  return days.map((date) => ({
    date,
    posted: posted.get(date)?.count ?? 0,
    completed: completed.get(date)?.count ?? 0,
    onTime: completed.get(date)?.onTime ?? 0,
  }));
}

async function perDay(ctx: Context, field: 'createdAt' | 'completedAt', match: object) {
  const date = { $dateToString: { date: `$${field}`, format: '%Y-%m-%d', timezone: NEW_YORK } };
  const rows = await jobsCollection(ctx.db)
    .aggregate<{ _id: string; count: number; onTime: number }>(
      [
        { $match: match },
        { $group: { _id: date, count: { $sum: 1 }, onTime: whole({ $eq: ['$onTimeDelivery', true] }) } },
      ],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map((row) => [row._id, row]));
}
