import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { jobsCollection } from '@/features/jobs';
import { loadSettings } from '@/features/settings';
import { inSession } from '@/platform/create-context';
import { defineQuery } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { earningAccounts, earningsByMonth, pageOfEarnings } from '../data/earnings.repository';
import { monthOf, monthSpan, moveMonth } from '../domain/months';
import { nextPayout } from './next-payout';

const MONTHS_SHOWN = 6;

/**
 * A worker's own earnings: what is pending, cleared and paid, the next payout, by month, and a page of what each job
 * earned. Amounts are US cents.
 * @throws AppError FORBIDDEN
 */
export const getEarnings = defineQuery({
  name: 'earnings.get',
  input: z.object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    sort: z.string(),
    state: z.enum(['pending', 'cleared', 'paid', 'reversed']).optional(),
    from: z.date().optional(),
    to: z.date().optional(),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (ctx, query) => {
    const now = ctx.clock.now();
    const worker = oid(requireRole(ctx, 'worker').id);
    const settings = await loadSettings(ctx.db);
    const { rows, total } = await pageOfEarnings(ctx, worker, query);
    const jobs = await jobsCollection(ctx.db)
      .find(
        { _id: { $in: rows.map(({ job }) => job) } },
        { ...inSession(ctx), projection: { number: 1, title: 1, payout: 1, urgency: 1 } },
      )
      .toArray();
    const accounts = await earningAccounts(ctx, worker);
    const firstMonth = moveMonth(monthOf(now), 1 - MONTHS_SHOWN);
    const earned = await earningsByMonth(ctx, worker, monthSpan(firstMonth).from);
    const byMonth = new Map(earned.map((row) => [row.month, row]));
    const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => {
      const month = moveMonth(firstMonth, index);
      return byMonth.get(month) ?? { month, amount: 0, jobs: 0 };
    });
    const cleared = accounts.get('cleared') ?? 0;
    return {
      summary: {
        pending: accounts.get('pending') ?? 0,
        cleared,
        paid: accounts.get('paid') ?? 0,
        thisMonth: months.at(-1)?.amount ?? 0,
        months,
        nextPayout: await nextPayout(ctx, worker, cleared, settings),
      },
      rows: rows.map((row) => ({
        ...row,
        jobId: row.job,
        job: jobs.find(({ _id }) => _id.equals(row.job)) ?? null,
        clearsAt: row.clearedAt ?? new Date(row.createdAt.getTime() + settings.clearingDays * DAY_MS),
      })),
      total,
      khrRate: settings.khrRate,
      now,
    };
  },
});
