import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { inSession } from '@/platform/create-context';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import type { JobViewer } from '../domain/job-needs';
import { jobReader } from './job-reader';
import { loadJobFor } from './load-job-for';
import { requireUser } from './require-actor';

/** An audit entry, as far as a timeline tells it. */
export interface TimelineRow {
  _id: ObjectId;
  actor: ObjectId | null;
  actorName: string;
  action: string;
  changes: { before: Record<string, unknown> | null; after: Record<string, unknown> | null };
  timestamp: Date;
}

/** What the sides of a job may read; staff read these and the rest. Reasons stay in the audit log. */
const SHARED = [
  'job.new',
  'job.publish',
  'job.accept',
  'job.assign',
  'job.start',
  'job.submit',
  'job.pass-qa',
  'job.request-revision',
  'job.approve',
  'job.undo-approve',
  'job.cancel',
  'job.reassign',
  'job.reopen',
  'job.override',
  'job.rate',
] as const;
const ACTIONS: Readonly<Record<JobViewer, readonly string[]>> = {
  client: [...SHARED, 'job.update'],
  // Before it was theirs a worker has no part in it.
  worker: SHARED.filter((action) => action !== 'job.new' && action !== 'job.publish'),
  staff: [...SHARED, 'job.update', 'job.flag', 'job.late'],
};
const MOST = 500;

/**
 * What happened to a job, oldest first, from the audit log, which nothing removes.
 * @throws NOT_FOUND when it is not theirs
 */
export const getTimeline = defineQuery({
  name: 'jobs.timeline',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    requireUser(ctx);
  },
  run: async (ctx, { jobId }) => {
    const job = await loadJobFor(ctx, jobId, { as: 'member' });
    const { viewer } = await jobReader(ctx);
    const rows = await ctx.db
      .collection<TimelineRow & { entity: string; entityId: string }>('audit-logs')
      .find({ entity: 'jobs', entityId: jobId, action: { $in: [...ACTIONS[viewer]] } }, inSession(ctx))
      .sort({ timestamp: 1, _id: 1 })
      .limit(MOST)
      .toArray();
    return { job, rows, viewer };
  },
});
