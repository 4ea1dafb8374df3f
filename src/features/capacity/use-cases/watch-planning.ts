import { z } from 'zod';
import { listHolidayYears } from '@/features/promise';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { defineQuery } from '@/platform/use-case';
import { newId } from '@/shared/ids';
import { type PlanningWarning, warningsCollection } from '../data/warning.document';
import { todayThere } from '../domain/capacity';
import { holidayGaps } from '../domain/gaps';
import { capacityOf, MOST_DAYS } from './get-capacity';

type Found = Omit<PlanningWarning, '_id' | 'noticedAt' | 'resolvedAt'>;

/**
 * Looks six weeks ahead: holidays on which more comes in than people can take, and a coming year whose calendars nobody
 * has signed off. Staff are told of each once; what no longer stands is marked so. @returns the keys that are new
 */
export const watchPlanning = defineQuery({
  name: 'capacity.watch',
  input: z.object({}),
  authorize: (ctx) => {
    if (ctx.actor.kind !== 'system') throw errors.forbidden();
  },
  run: async (ctx): Promise<string[]> => {
    const found = [...(await gapWarnings(ctx)), ...(await yearWarnings(ctx))];
    const fresh: string[] = [];
    for (const warning of found) {
      const isNew = await unitOfWork(ctx, (tx) => warnOnce(tx, warning));
      if (isNew) fresh.push(warning.key);
    }
    await warningsCollection(ctx.db).updateMany(
      { key: { $nin: found.map(({ key }) => key) }, resolvedAt: null },
      { $set: { resolvedAt: ctx.clock.now() } },
    );
    return fresh;
  },
});

async function gapWarnings(ctx: Context): Promise<Found[]> {
  const { days } = await capacityOf(ctx, { from: todayThere(ctx.clock.now()), days: MOST_DAYS });
  return holidayGaps(days).map(({ from, to, holiday, freeHours, expectedHours }) => ({
    key: `gap:${from}`,
    kind: 'holiday-gap',
    name: holiday,
    from,
    to,
    freeHours,
    expectedHours: Math.round(expectedHours),
  }));
}

async function yearWarnings(ctx: Context): Promise<Found[]> {
  const years = await listHolidayYears(ctx, {});
  return years
    .filter(({ due }) => due)
    .map(({ year }) => ({
      key: `year:${year}`,
      kind: 'calendar',
      name: year,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      freeHours: 0,
      expectedHours: 0,
    }));
}

async function warnOnce(tx: TxContext, warning: Found): Promise<boolean> {
  const { key, ...figures } = warning;
  const { upsertedCount } = await warningsCollection(tx.db).updateOne(
    { key },
    {
      $set: { ...figures, resolvedAt: null },
      $setOnInsert: { _id: newId(), noticedAt: tx.clock.now() },
    },
    { session: tx.session, upsert: true },
  );
  if (upsertedCount === 0) return false;
  const { kind, name, from, to, expectedHours } = warning;
  const isYear = kind === 'calendar';
  await tx.emit({
    type: isYear ? 'calendar.unsigned' : 'capacity.gap',
    rooms: ['staff'],
    data: isYear ? { year: name } : { name, from, to, expectedHours },
  });
  return true;
}

/** What stands ahead, soonest first, for the dashboard. */
export async function standingWarnings(ctx: Context): Promise<PlanningWarning[]> {
  return warningsCollection(ctx.db)
    .find({ resolvedAt: null, to: { $gte: todayThere(ctx.clock.now()) } })
    .sort({ from: 1 })
    .limit(10)
    .toArray();
}
