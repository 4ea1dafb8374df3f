import type { Filter, Sort } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { type JobDocument, jobsCollection } from './job.document';

/** What a list leaves in the database: the long texts that only a job's own page shows. */
const LIST_PROJECTION = {
  description: 0,
  brief: 0,
  analysis: 0,
  candidates: 0,
  revisions: 0,
  adminNotes: 0,
  'clientRating.review': 0,
  'workerRating.review': 0,
} as const;

const SORT_PATHS: Readonly<Record<string, string>> = { deadline: 'deliveryTime.deadline' };

export interface PageRequest {
  page: number;
  limit: number;
  /** A field's name, `-` in front for descending. */
  sort: string;
}

/** A page of the jobs that match, and how many do. Jobs come without their long texts. */
export async function pageOfJobs(
  ctx: Context,
  filter: Filter<JobDocument>,
  { page, limit, sort }: PageRequest,
): Promise<{ jobs: JobDocument[]; total: number }> {
  const collection = jobsCollection(ctx.db);
  const [jobs, total] = await together(ctx, [
    () =>
      collection
        .find(filter, { projection: LIST_PROJECTION, ...inSession(ctx) })
        .sort(sortOf(sort))
        .skip((page - 1) * limit)
        .limit(limit)
        .toArray(),
    () => collection.countDocuments(filter, inSession(ctx)),
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
