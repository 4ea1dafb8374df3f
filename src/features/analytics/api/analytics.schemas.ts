import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { jobStatus } from '@/features/jobs/api/job-vocabulary.schemas';
import { isoDate, objectId } from '@/platform/http/fields';

const count = z.int().min(0);
const rate = z.number().min(0).max(1).nullable();
const cents = z.int().meta({ description: 'US cents.' });
const average = z.number().nullable();

const day = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Must be a day such as 2026-03-01.');

/** Query of every report: which days, both included, in the reader's time zone. */
export const periodShape = {
  from: day.optional().meta({
    description:
      'First day, in my time zone; the first of the month eleven months before `to` when left out.',
    example: '2026-01-01',
  }),
  to: day.optional().meta({ description: 'Last day; today when left out.', example: '2026-06-30' }),
};

/** `json`, or a file of the rows. */
export const reportFormat = z
  .enum(['json', 'csv'])
  .optional()
  .meta({ description: '`csv` answers with the rows as a file.' });

const period = z.object({ from: z.string(), to: z.string(), timezone: z.string() }).meta({
  id: 'ReportPeriod',
  example: { from: '2026-01-01', to: '2026-06-30', timezone: 'America/New_York' },
});

const key = z
  .string()
  .nullable()
  .meta({ description: 'A month, a word or an id; null for what belongs to none.', example: '2026-03' });
const name = z
  .string()
  .nullable()
  .meta({ description: 'Of a person or company; null where the key says it.' });

const spent = {
  credits: z.int().meta({ description: 'Credits that jobs took, less what came back of them.' }),
  jobMoney: cents.meta({ description: 'US cents paid for jobs by card, less what went back.' }),
  planMoney: cents.meta({ description: 'US cents paid for plans and packs, less what went back.' }),
  jobs: count.meta({ description: 'Jobs that it was spent on.' }),
};

export const spendingReport = z
  .object({
    period,
    by: z.enum(['month', 'category', 'person']),
    currency: z.literal('USD'),
    totals: z.object(spent),
    rows: z.array(z.object({ key, name, ...spent })),
  })
  .meta({ id: 'SpendingReport' });

const figures = {
  jobs: count,
  open: count,
  completed: count,
  cancelled: count,
  delivered: count,
  onTime: count.meta({ description: 'First deliveries by the promised time.' }),
  late: count,
  onTimeRate: rate,
  firstPass: count.meta({ description: 'Approved without a change having been asked for.' }),
  firstPassRate: rate.meta({ description: 'Of those that are approved.' }),
  revisions: count.meta({ description: 'Rounds of changes.' }),
  revisionsPerJob: average.meta({ description: 'Of those that are delivered.' }),
  rated: count,
  averageRating: average,
  turnaroundMinutes: count.nullable().meta({ description: 'Median from posting to the last delivery.' }),
};

/** The figures of a group of jobs. */
export const jobFigures = z.object(figures).meta({ id: 'JobFigures' });

export const jobsReport = z
  .object({
    period,
    by: z.enum(['month', 'category', 'person', 'worker']),
    totals: jobFigures,
    statuses: z.array(z.object({ status: jobStatus, count })).meta({ description: 'Drafts included.' }),
    rows: z.array(z.object({ key, name, ...figures })),
  })
  .meta({ id: 'JobsReport' });

export const workersReport = z
  .object({
    period,
    totals: jobFigures,
    rows: z.array(
      z.object({
        worker: publicUser.nullable(),
        isPreferred: z.boolean(),
        credits: count.meta({ description: 'Credits that their jobs took.' }),
        lastJobAt: isoDate,
        ...figures,
      }),
    ),
  })
  .meta({ id: 'WorkersReport' });

const earned = {
  amount: cents.meta({ description: 'US cents earned, less what was taken back.' }),
  jobs: count,
  minutes: count.meta({ description: 'Minutes that the pay of these jobs is for.' }),
};

export const earningsReport = z
  .object({
    period,
    by: z.enum(['month', 'category', 'client']),
    currency: z.literal('USD'),
    totals: z.object(earned),
    rows: z.array(z.object({ key, name, ...earned })),
  })
  .meta({ id: 'EarningsReport' });

export const performanceReport = z
  .object({
    period,
    by: z.enum(['month', 'category']),
    totals: jobFigures,
    rows: z.array(z.object({ key, ...figures })),
  })
  .meta({ id: 'PerformanceReport' });

/** A worker sees whose work it was, never how to reach them nor what they pay. */
export const clientsReport = z
  .object({
    period,
    totals: jobFigures,
    rows: z.array(
      z.object({
        id: objectId,
        name: z.string(),
        lastJobAt: isoDate,
        averageRatingGiven: average.meta({ description: 'What I gave them.' }),
        ...figures,
      }),
    ),
  })
  .meta({ id: 'ClientsReport' });

export const qualityReport = z
  .object({
    period,
    by: z.enum(['worker', 'category', 'client', 'month']),
    totals: jobFigures,
    rows: z.array(z.object({ key, name, averageRatingBack: average, ...figures })),
  })
  .meta({ id: 'QualityReport' });
