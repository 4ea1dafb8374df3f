import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import { countJobs } from '../data/job-counts.repository';
import { figuresOf, NO_JOBS } from '../domain/figures';
import { countsOf } from './counts-of';
import { arranged, namesFor, periodFor, periodInput, presentPeriod, shown, textOf, totalOf } from './report';

/** How the work went that was delivered in a period, for staff. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const qualityReport = defineQuery({
  name: 'analytics.quality',
  input: z.strictObject({
    ...periodInput,
    by: z.enum(['worker', 'category', 'client', 'month']).default('worker'),
    category: z.enum(JOB_CATEGORIES).optional(),
    worker: z.string().optional(),
    client: z.string().optional(),
  }),
  authorize: (ctx) => void requireRole(ctx, 'admin'),
  run: async (ctx, { by, category, worker, client, ...asked }) => {
    const period = periodFor(ctx, asked);
    const filter = {
      ...(category ? { category } : {}),
      ...(worker ? { worker: oid(worker) } : {}),
      ...(client ? { organization: oid(client) } : {}),
    };
    const rows = await countJobs(ctx, filter, { by, at: 'submittedAt', period });
    const nameOf = await namesFor(
      ctx,
      by,
      rows.map(({ key }) => key),
    );
    const nothing = { ...NO_JOBS, credits: 0, lastAt: period.start };
    return {
      period: presentPeriod(period),
      by,
      totals: totalOf(rows.map(countsOf)),
      rows: arranged(rows, by, period, { nothing, weight: ({ jobs }) => jobs }).map((row) => {
        const figures = figuresOf(countsOf(row));
        return {
          key: textOf(row.key),
          name: nameOf(row.key),
          averageRatingBack: figures.averageRatingBack,
          ...shown(figures),
        };
      }),
    };
  },
});
