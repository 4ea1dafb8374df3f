import type { Filter } from 'mongodb';
import { z } from 'zod';
import type { Context } from '@/platform/context';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { JOB_SORTS, jobFilters } from '../api/job-list.schemas';
import type { JobDocument } from '../data/job.document';
import { namedFilters, staffQueues, waitingFor } from '../data/job-list.filters';
import { type ListedJob, pageOfJobs } from '../data/job-list.repository';
import { type JobReader, jobReader } from './job-reader';
import { requireUser } from './require-actor';

const flag = z.boolean().optional();
const sorts = JOB_SORTS.flatMap((field) => [field, `-${field}`] as const);
const input = z.object({
  page: z.int().min(1).default(1),
  limit: z.int().min(1).max(100).default(20),
  sort: z.enum(sorts).default('-createdAt'),
  q: z.string().max(200).optional(),
  cursor: z.string().optional(),
  ...jobFilters,
  client: objectId.optional(),
  worker: objectId.optional(),
  organization: objectId.optional(),
  needsMe: flag,
  unassigned: flag,
  atRisk: flag,
  flagged: flag,
});

export interface JobPage {
  jobs: ListedJob[];
  total: number;
  nextCursor: string | null;
  reader: JobReader;
}

/**
 * A page of jobs: a client's organization's, a worker's own, all for staff, narrowed by the named filters. Filters that
 * are staff's alone narrow nothing for others. Jobs come without their long texts.
 */
export const listJobs = defineQuery({
  name: 'jobs.list',
  input,
  authorize: (ctx) => {
    requireUser(ctx);
  },
  run: async (ctx, query): Promise<JobPage> => {
    const reader = await jobReader(ctx);
    const { viewer, now, settings } = reader;
    const filters: Filter<JobDocument>[] = [scopeOf(ctx), namedFilters(query)];
    if (query.needsMe) filters.push(waitingFor(viewer, now, settings.ratingDays));
    if (viewer === 'staff') filters.push(...staffQueues(query, now));
    const used = filters.filter((filter) => Object.keys(filter).length > 0);
    const filter: Filter<JobDocument> = used.length > 1 ? { $and: used } : (used[0] ?? {});
    return { ...(await pageOfJobs(ctx, filter, query)), reader };
  },
});

/** Everything that the caller may have a list of. */
function scopeOf(ctx: Context): Filter<JobDocument> {
  const actor = requireUser(ctx);
  if (actor.role === 'admin') return {};
  if (actor.role === 'worker') return { worker: oid(actor.id) };
  // A client without an organization has no jobs: no document has this id.
  return { organization: actor.organizationId ? oid(actor.organizationId) : oid('0'.repeat(24)) };
}
