import type { Filter } from 'mongodb';
import { type JobDocument, jobsCollection, slackMinutes } from '@/features/jobs';
import { JOB_STATUSES, type JobStatus } from '@/features/jobs/domain/job-types';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';

/** Less slack than this, in minutes, and a job is at risk. */
export const RISK_MINUTES = 60;
/** So many of each queue are shown. */
const SHOWN = 5;
const SHOWN_AT_RISK = 12;
/** Nothing of a job takes longer than this, so a deadline further away leaves slack. */
const HORIZON_MS = 5 * DAY_MS;
const LONG_TEXTS = { description: 0, brief: 0, analysis: 0, candidates: 0, revisions: 0 } as const;

export interface Queue {
  count: number;
  jobs: JobDocument[];
}

/** What waits for staff or for the client, longest first, by the queue's name. */
export const QUEUES = {
  unassigned: { filter: { status: 'matching' }, sort: 'createdAt' },
  qaQueue: { filter: { status: 'review', reviewStage: 'qa' }, sort: 'submittedAt' },
  clientReview: { filter: { status: 'review', reviewStage: 'client' }, sort: 'submittedAt' },
  flagged: {
    filter: { flagged: true, status: { $nin: ['completed', 'cancelled'] } },
    sort: 'createdAt',
  },
} as const satisfies Record<string, { filter: Filter<JobDocument>; sort: string }>;

/** One of the queues: how many, and the first few. */
export async function queueOf(ctx: Context, name: keyof typeof QUEUES): Promise<Queue> {
  const { filter, sort } = QUEUES[name];
  const jobs = jobsCollection(ctx.db);
  const options = { projection: LONG_TEXTS, ...inSession(ctx) };
  const [count, first] = await Promise.all([
    jobs.countDocuments(filter as Filter<JobDocument>, inSession(ctx)),
    jobs
      .find(filter as Filter<JobDocument>, options)
      .sort({ [sort]: 1, _id: 1 })
      .limit(SHOWN)
      .toArray(),
  ]);
  return { count, jobs: first };
}

/** Jobs with less than an hour of slack, or late, the tightest first. */
export async function jobsAtRisk(ctx: Context): Promise<Queue & { ids: string[] }> {
  const now = ctx.clock.now();
  const working: JobStatus[] = ['assigned', 'in_progress', 'revision'];
  const near = await jobsCollection(ctx.db)
    .find(
      {
        status: { $in: working },
        'deliveryTime.deadline': { $ne: null, $lt: new Date(now.getTime() + HORIZON_MS) },
      },
      { projection: LONG_TEXTS, ...inSession(ctx) },
    )
    .toArray();
  const tight = near
    .map((job) => ({ job, slack: slackMinutes(job, now) }))
    .filter(({ slack }) => slack !== null && slack < RISK_MINUTES)
    .sort((a, b) => (a.slack ?? 0) - (b.slack ?? 0))
    .map(({ job }) => job);
  return {
    count: tight.length,
    jobs: tight.slice(0, SHOWN_AT_RISK),
    ids: tight.map((job) => job._id.toHexString()),
  };
}

/** How many jobs are in each status. */
export async function countsByStatus(ctx: Context): Promise<Record<JobStatus, number>> {
  const counts = await Promise.all(
    JOB_STATUSES.map((status) => jobsCollection(ctx.db).countDocuments({ status }, inSession(ctx))),
  );
  return Object.fromEntries(JOB_STATUSES.map((status, index) => [status, counts[index] ?? 0])) as Record<
    JobStatus,
    number
  >;
}
