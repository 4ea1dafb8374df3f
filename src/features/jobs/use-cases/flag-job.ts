import { z } from 'zod';
import { errors } from '@/platform/errors';
import { objectId, optionalText, text } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { compareAndSetJob } from '../data/jobs.repository';
import { jobEvent } from './job-event';
import { loadJobFor } from './load-job-for';
import { requirePermission } from './require-actor';

/**
 * Raises or takes away a job's flag: a flagged job passes our own check before the client sees it.
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT when the job changed meanwhile
 */
export const flagJob = defineUseCase({
  name: 'jobs.flag',
  input: z.strictObject({
    jobId: objectId,
    flagged: z.boolean(),
    reason: text(500),
    adminNotes: optionalText(5000).optional(),
  }),
  authorize: (ctx) => requirePermission(ctx, 'jobs.flag'),
  run: async (tx, { jobId, flagged, reason, adminNotes }) => {
    const job = await loadJobFor(tx, jobId, { as: 'staff' });
    const changes = {
      flagged,
      flagReason: flagged ? reason : null,
      ...(adminNotes === undefined ? {} : { adminNotes }),
    };
    const expected = { status: job.status, reviewStage: job.reviewStage ?? null };
    const after = await compareAndSetJob(tx, job._id, expected, changes);
    if (!after) throw errors.conflict('This job has just changed. Look again.');
    await tx.audit({
      action: 'job.flag',
      entity: 'jobs',
      entityId: jobId,
      before: { flagged: job.flagged },
      after: { flagged },
      reason,
    });
    await tx.emit({ ...jobEvent(tx, after, 'job.flagged', { flagged }), rooms: ['staff'] });
    return after;
  },
});
