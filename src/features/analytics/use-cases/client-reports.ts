import { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import { findOrganization } from '@/features/organizations';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { countJobs } from '../data/job-counts.repository';
import { spending } from '../data/spending.repository';
import { figuresOf, NO_JOBS } from '../domain/figures';
import { countsOf } from './counts-of';
import {
  arranged,
  namesFor,
  periodFor,
  periodInput,
  presentPeriod,
  requireOrganization,
  shown,
  textOf,
  totalOf,
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
    const rows = await countJobs(ctx, posted, { by, at: 'createdAt', period });
    const statuses = await countJobs(ctx, { organization }, { by: 'status', at: 'createdAt', period });
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
      statuses: statuses
        .map(({ key, jobs }) => ({ status: String(key) as never, count: jobs }))
        .toSorted((a, b) => b.count - a.count),
      rows: arranged(rows, by, period, { nothing, weight: ({ jobs }) => jobs }).map((row) => ({
        key: textOf(row.key),
        name: nameOf(row.key),
        ...shown(figuresOf(countsOf(row))),
      })),
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
    const rows = await countJobs(ctx, worked, { by: 'worker', at: 'createdAt', period });
    const preferred = (await findOrganization(ctx, organization))?.preferredWorkers.map(String) ?? [];
    const people = await presentPublicUsers(
      ctx,
      rows.map(({ key }) => key),
    );
    const nothing = { ...NO_JOBS, credits: 0, lastAt: period.start };
    return {
      period: presentPeriod(period),
      totals: totalOf(rows.map(countsOf)),
      rows: arranged(rows, 'worker', period, { nothing, weight: ({ jobs }) => jobs }).map((row) => ({
        worker: people.get(String(row.key)) ?? null,
        isPreferred: preferred.includes(String(row.key)),
        credits: row.credits,
        lastJobAt: row.lastAt.toISOString(),
        ...shown(figuresOf(countsOf(row))),
      })),
    };
  },
});
