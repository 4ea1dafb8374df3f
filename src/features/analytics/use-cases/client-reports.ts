import { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import { findOrganization } from '@/features/organizations';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { countJobs } from '../data/job-counts.repository';
import { spending } from '../data/spending.repository';
import { jobFigures } from './job-figures';
import {
  arranged,
  namesFor,
  periodFor,
  periodInput,
  presentPeriod,
  requireOrganization,
  shown,
  textOf,
} from './report';

const NOTHING_SPENT = { credits: 0, jobMoney: 0, planMoney: 0, jobs: 0 };

/** What the caller's organization spent. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const spendingReport = defineQuery({
  name: 'analytics.spending',
  input: z.strictObject({ ...periodInput, by: z.enum(['month', 'category', 'person']).default('month') }),
  authorize: (ctx) => void requireOrganization(ctx),
  run: async (ctx, { by, ...asked }) => {
    const period = periodFor(ctx, asked);
    const { rows, jobs } = await spending(ctx, oid(requireOrganization(ctx)), { by, period });
    const sum = (field: 'credits' | 'jobMoney' | 'planMoney') =>
      rows.reduce((total, row) => total + row[field], 0);
    // Money of plans and packs is of no category and of nobody: it is in the totals.
    const told = by === 'month' ? rows : rows.filter(({ key }) => key !== null);
    const nameOf = await namesFor(
      ctx,
      by,
      told.map(({ key }) => key),
    );
    const list = arranged(told, by, period, {
      nothing: NOTHING_SPENT,
      weight: ({ credits, jobMoney }) => credits * 10_000 + jobMoney,
    });
    return {
      period: presentPeriod(period),
      by,
      currency: 'USD' as const,
      totals: {
        credits: sum('credits'),
        jobMoney: sum('jobMoney'),
        planMoney: sum('planMoney'),
        jobs,
      },
      rows: list.map((row) => ({ ...row, key: textOf(row.key), name: nameOf(row.key) })),
    };
  },
});

/** How the jobs went that the caller's organization posted in a period. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const jobsReport = defineQuery({
  name: 'analytics.jobs',
  input: z.strictObject({
    ...periodInput,
    by: z.enum(['month', 'category', 'person', 'worker']).default('month'),
  }),
  authorize: (ctx) => void requireOrganization(ctx),
  run: async (ctx, { by, ...asked }) => {
    const period = periodFor(ctx, asked);
    const organization = oid(requireOrganization(ctx));
    const posted = { organization, status: { $ne: 'pending' as const } };
    const { totals, rows } = await jobFigures(ctx, posted, { by, at: 'createdAt', period });
    const statuses = await countJobs(ctx, { organization }, { by: 'status', at: 'createdAt', period });
    const nameOf = await namesFor(
      ctx,
      by,
      rows.map(({ key }) => key),
    );
    return {
      period: presentPeriod(period),
      by,
      totals,
      statuses: statuses
        .map(({ key, jobs }) => ({ status: String(key) as never, count: jobs }))
        .toSorted((a, b) => b.count - a.count),
      rows: rows.map(({ key, figures }) => ({ key: textOf(key), name: nameOf(key), ...shown(figures) })),
    };
  },
});

/** Who worked for the caller's organization in a period, and how that went. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const workersReport = defineQuery({
  name: 'analytics.workers',
  input: z.strictObject(periodInput),
  authorize: (ctx) => void requireOrganization(ctx),
  run: async (ctx, asked) => {
    const period = periodFor(ctx, asked);
    const organization = oid(requireOrganization(ctx));
    const worked = { organization, worker: { $ne: null } };
    const { totals, rows } = await jobFigures(ctx, worked, { by: 'worker', at: 'createdAt', period });
    const preferred = (await findOrganization(ctx, organization))?.preferredWorkers.map(String) ?? [];
    const people = await presentPublicUsers(
      ctx,
      rows.map(({ key }) => key),
    );
    return {
      period: presentPeriod(period),
      totals,
      rows: rows.map(({ key, credits, lastAt, figures }) => ({
        worker: people.get(String(key)) ?? null,
        isPreferred: preferred.includes(String(key)),
        credits,
        lastJobAt: lastAt.toISOString(),
        ...shown(figures),
      })),
    };
  },
});
