import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { earned } from '../data/earned.repository';
import { jobFigures } from './job-figures';
import { arranged, namesFor, periodFor, periodInput, presentPeriod, shown, textOf } from './report';

/** What the calling worker earned. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const earningsReport = defineQuery({
  name: 'analytics.earnings',
  input: z.strictObject({ ...periodInput, by: z.enum(['month', 'category', 'client']).default('month') }),
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (ctx, { by, ...asked }) => {
    const period = periodFor(ctx, asked);
    const { rows, jobs, minutes } = await earned(ctx, oid(requireRole(ctx, 'worker').id), { by, period });
    const nameOf = await namesFor(
      ctx,
      by,
      rows.map(({ key }) => key),
    );
    const amount = rows.reduce((total, row) => total + row.amount, 0);
    const nothing = { amount: 0, jobs: 0, minutes: 0 };
    return {
      period: presentPeriod(period),
      by,
      currency: 'USD' as const,
      totals: { amount, jobs, minutes },
      rows: arranged(rows, by, period, { nothing, weight: ({ amount }) => amount }).map((row) => ({
        ...row,
        key: textOf(row.key),
        name: nameOf(row.key),
      })),
    };
  },
});

/** How the jobs went that the calling worker delivered in a period. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const performanceReport = defineQuery({
  name: 'analytics.performance',
  input: z.strictObject({ ...periodInput, by: z.enum(['month', 'category']).default('month') }),
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (ctx, { by, ...asked }) => {
    const period = periodFor(ctx, asked);
    const mine = { worker: oid(requireRole(ctx, 'worker').id) };
    const { totals, rows } = await jobFigures(ctx, mine, { by, at: 'submittedAt', period });
    return {
      period: presentPeriod(period),
      by,
      totals,
      rows: rows.map(({ key, figures }) => ({ key: textOf(key), ...shown(figures) })),
    };
  },
});

/** For whom the calling worker delivered in a period. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const clientsReport = defineQuery({
  name: 'analytics.clients',
  input: z.strictObject(periodInput),
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (ctx, asked) => {
    const period = periodFor(ctx, asked);
    const mine = { worker: oid(requireRole(ctx, 'worker').id) };
    const { totals, rows } = await jobFigures(ctx, mine, { by: 'client', at: 'submittedAt', period });
    const nameOf = await namesFor(
      ctx,
      'client',
      rows.map(({ key }) => key),
    );
    return {
      period: presentPeriod(period),
      totals,
      rows: rows.map(({ key, lastAt, figures }) => ({
        id: String(key),
        name: nameOf(key) ?? '',
        lastJobAt: lastAt.toISOString(),
        averageRatingGiven: figures.averageRatingBack,
        ...shown(figures),
      })),
    };
  },
});
