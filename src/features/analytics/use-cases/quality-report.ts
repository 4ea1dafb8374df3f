import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import { jobFigures } from './job-figures';
import { namesFor, periodFor, periodInput, presentPeriod, shown, textOf } from './report';

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
    const { totals, rows } = await jobFigures(ctx, filter, { by, at: 'submittedAt', period });
    const nameOf = await namesFor(
      ctx,
      by,
      rows.map(({ key }) => key),
    );
    return {
      period: presentPeriod(period),
      by,
      totals,
      rows: rows.map(({ key, figures }) => ({
        key: textOf(key),
        name: nameOf(key),
        averageRatingBack: figures.averageRatingBack,
        ...shown(figures),
      })),
    };
  },
});
