import type { Filter } from 'mongodb';
import type { Context } from '@/platform/context';
import { countMatching } from '@/platform/count';
import { type PageRequest, type ReadPage, readPage } from '@/platform/read-page';
import { type JobDocument, jobsCollection } from './job.document';

/** What a list reads of its jobs: everything but the long texts and what only a job's own page shows. */
const LISTED = [
  '_id',
  'number',
  'title',
  'category',
  'status',
  'reviewStage',
  'urgency',
  'organization',
  'client',
  'worker',
  'requiredSkills',
  'assumptions',
  'pricing',
  'payout',
  'payment',
  'settlement',
  'totalTimeSpent',
  'deliveryTime',
  'clock',
  'clientRating',
  'workerRating',
  'onTimeDelivery',
  'flagged',
  'queuePosition',
  'approval',
  'createdAt',
  'assignedAt',
  'startedAt',
  'submittedAt',
  'completedAt',
  'cancelledAt',
  'updatedAt',
] as const satisfies readonly (keyof JobDocument)[];
const LIST_PROJECTION = Object.fromEntries(LISTED.map((field) => [field, 1]));

/** As much of a job as a list has. A job document satisfies it. */
export type ListedJob = Pick<JobDocument, (typeof LISTED)[number]>;

const SORT_PATHS: Readonly<Record<string, string>> = { deadline: 'deliveryTime.deadline' };

interface JobPageRead extends Omit<ReadPage<ListedJob>, 'rows'> {
  jobs: ListedJob[];
}

/** A page of the jobs that match, and how many do. */
export async function pageOfJobs(
  ctx: Context,
  filter: Filter<JobDocument>,
  at: PageRequest,
): Promise<JobPageRead> {
  const collection = jobsCollection(ctx.db);
  const { rows: jobs, ...page } = await readPage<JobDocument>(ctx, collection, filter, at, {
    count: () => countMatching(ctx, collection, filter),
    paths: SORT_PATHS,
    find: { projection: LIST_PROJECTION },
  });
  return { jobs, ...page };
}

/** Searching: a job's number when it is one, else the words of title and description. */
export function searchFilter(q: string | undefined): Filter<JobDocument> {
  if (!q) return {};
  const number = /^(?:nim-?)?(\d{3,})$/i.exec(q.trim());
  return number ? { number: `NIM-${number[1]}` } : { $text: { $search: q } };
}
