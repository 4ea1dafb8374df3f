import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { transactionsCollection } from '@/features/credits';
import { accounts } from '@/features/credits/domain/postings';
import { jobsCollection } from '@/features/jobs';
import { payoutsCollection } from '@/features/payouts';
import { loadSettings } from '@/features/settings';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { monthOf, monthSpan } from '../domain/months';
import { type StatementEntry, statementOf } from '../domain/statement';
import { nameOf } from './earning-receipt';

/**
 * A worker's month (of Phnom Penh) from the ledger alone: what was owed before it, everything that moved it, and what is
 * owed after it. Amounts are US cents.
 * @throws AppError FORBIDDEN, VALIDATION_FAILED for a month that has not begun
 */
export const earningStatement = defineQuery({
  name: 'earnings.statement',
  input: z.object({ month: z.string() }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (ctx, { month }) => {
    const worker = oid(requireRole(ctx, 'worker').id);
    const now = ctx.clock.now();
    if (month > monthOf(now)) {
      throw errors.validation([{ path: 'month', message: 'This month has not begun.' }]);
    }
    const span = monthSpan(month);
    const owed = [accounts.pending(worker), accounts.cleared(worker)];
    const entries = await transactionsCollection(ctx.db)
      .find({ worker, createdAt: { $lt: span.to } }, inSession(ctx))
      .sort({ createdAt: 1, _id: 1 })
      .toArray();
    const { khrRate: rate } = await loadSettings(ctx.db);
    const jobs = await jobsCollection(ctx.db)
      .find(
        {
          _id: { $in: entries.flatMap(({ job, createdAt }) => (job && createdAt >= span.from ? [job] : [])) },
        },
        { ...inSession(ctx), projection: { number: 1, title: 1 } },
      )
      .toArray();
    const payouts = await payoutsCollection(ctx.db)
      .find({ worker }, { ...inSession(ctx), projection: { number: 1, rail: 1, lastFour: 1 } })
      .toArray();
    const jobOf = new Map(jobs.map((job) => [job._id.toHexString(), job]));
    const payoutOf = new Map(payouts.map((payout) => [payout._id.toHexString(), payout]));
    const moves = entries.map((entry): StatementEntry => {
      const payout = payoutOf.get(entry.idempotencyKey.split(':')[1] ?? '');
      const job = entry.job ? jobOf.get(entry.job.toHexString()) : undefined;
      return {
        at: entry.createdAt,
        owed: entry.postings
          .filter(({ account }) => owed.includes(account))
          .reduce((sum, { amount }) => sum + amount, 0),
        fee: entry.type === 'worker_payout' ? entry.fee : 0,
        isPayout: entry.type === 'worker_payout',
        number: (entry.type === 'worker_payout' ? payout?.number : job?.number) ?? '',
        title: job?.title ?? (payout ? `${payout.rail.toUpperCase()} •••• ${payout.lastFour}` : ''),
      };
    });
    return { month, worker: await nameOf(ctx, worker), rate, ...statementOf(moves, span), ...span, now };
  },
});

export type EarningStatement = Awaited<ReturnType<typeof earningStatement>>;
