import type { Filter, Sort } from 'mongodb';
import type { Context } from '@/platform/context';
import { countMatching } from '@/platform/count';
import { inSession, together } from '@/platform/create-context';
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

export interface PageRequest {
  page: number;
  limit: number;
  /** A field's name, `-` in front for descending. */
  sort: string;
}

/** A page of the jobs that match, and how many do. */
export async function pageOfJobs(
  ctx: Context,
  filter: Filter<JobDocument>,
  { page, limit, sort }: PageRequest,
): Promise<{ jobs: ListedJob[]; total: number }> {
  const collection = jobsCollection(ctx.db);
  const [jobs, total] = await together(ctx, [
    () =>
      collection
        .find(filter, inSession(ctx))
        .project<ListedJob>(LIST_PROJECTION)
        .sort(sortOf(sort))
        .skip((page - 1) * limit)
        .limit(limit)
        .toArray(),
    () => countMatching(ctx, collection, filter),
  ]);
  return { jobs, total };
}

function sortOf(sort: string): Sort {
  const field = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? -1 : 1;
  return { [SORT_PATHS[field] ?? field]: direction, _id: direction };
}

/** Searching: a job's number when it is one, else the words of title and description. */
export function searchFilter(q: string | undefined): Filter<JobDocument> {
  if (!q) return {};
  const number = /^(?:nim-?)?(\d{3,})$/i.exec(q.trim());
  return number ? { number: `NIM-${number[1]}` } : { $text: { $search: q } };
}
