import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireRole, usersCollection } from '@/features/accounts';
import { jobsCollection } from '@/features/jobs';
import { payoutsOfJob } from '@/features/payouts';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { usdToRiel } from '@/shared/money';
import { URGENCY_FACTOR } from '@/shared/vocabulary';
import { earningsOfJob } from '../data/earnings.repository';

/**
 * What one job earned the worker, part by part, with where the money is. Riel is at the rate of the payout that
 * carried it, or at the present one. Amounts are US cents.
 * @throws AppError FORBIDDEN, NOT_FOUND when the worker earned nothing on it
 */
export const earningReceipt = defineQuery({
  name: 'earnings.receipt',
  input: z.object({ jobId: z.string() }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (ctx, { jobId }) => {
    const worker = oid(requireRole(ctx, 'worker').id);
    const id = oid(jobId);
    const entries = await earningsOfJob(ctx, worker, id);
    if (entries.length === 0) throw errors.notFound('The earning');
    const job = await jobsCollection(ctx.db).findOne(
      { _id: id },
      { ...inSession(ctx), projection: { number: 1, title: 1, payout: 1, urgency: 1, completedAt: 1 } },
    );
    const carried = await payoutsOfJob(ctx, worker, id);
    const { khrRate } = await loadSettings(ctx.db);
    const rate = carried.at(-1)?.rate ?? khrRate;
    const amount = entries.reduce((sum, entry) => sum + entry.amount, 0);
    return {
      worker: await nameOf(ctx, worker),
      job: { id: jobId, number: job?.number ?? '', title: job?.title ?? '' },
      parts: job?.payout
        ? {
            hours: job.payout.hours,
            hourlyRate: job.payout.hourlyRate,
            urgency: job.urgency,
            urgencyFactor: URGENCY_FACTOR[job.urgency],
          }
        : null,
      entries: entries.map((entry) => ({
        earnedAt: entry.createdAt,
        amount: entry.amount,
        reversed: entry.reversed,
        state: entry.state,
        clearedAt: entry.clearedAt,
      })),
      payouts: carried.map(({ _id, number, rail, lastFour, state, paidAt, reference }) => ({
        id: _id.toHexString(),
        number,
        rail,
        lastFour,
        state,
        paidAt,
        reference,
      })),
      amount,
      khr: usdToRiel(amount, rate),
      rate,
      at: entries.at(-1)?.createdAt ?? ctx.clock.now(),
    };
  },
});

/** A person's whole name. */
export async function nameOf(ctx: Context, id: ObjectId): Promise<string> {
  const user = await usersCollection(ctx.db).findOne(
    { _id: id },
    { ...inSession(ctx), projection: { profile: 1 } },
  );
  return user ? `${user.profile.firstName} ${user.profile.lastName}`.trim() : '';
}

export type EarningReceipt = Awaited<ReturnType<typeof earningReceipt>>;
