import { z } from 'zod';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { jobsCollection } from '../data/job.document';
import { lockQueue, queueOfOrganization, writeQueue } from '../data/queue.repository';
import { inQueue, moveInQueue } from '../domain/queue';
import { jobEvent } from './job-event';
import { jobReader } from './job-reader';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';

/** The caller's organization's jobs that wait for a worker, in the order in which they are matched. */
export const listQueue = defineQuery({
  name: 'jobs.queue',
  input: z.object({}),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (ctx) => {
    const organization = oid(requireClient(ctx).organizationId);
    const order = await queueOfOrganization(ctx, organization);
    const jobs = await jobsCollection(ctx.db)
      .find({ _id: { $in: order.map(({ _id }) => _id) } })
      .toArray();
    return { jobs: inQueue(jobs), reader: await jobReader(ctx) };
  },
});

/**
 * Moves a waiting job in front of another of the same organization, or to the end (`beforeId` null). Others keep their
 * order among themselves, so that two colleagues who move different jobs at once both have their way.
 * @throws NOT_FOUND, FORBIDDEN (a requester), INVALID_TRANSITION (no longer waiting), CONFLICT (the other no longer is)
 */
export const moveQueuedJob = defineUseCase({
  name: 'jobs.moveInQueue',
  input: z.strictObject({ jobId: objectId, beforeId: objectId.nullable() }),
  authorize: (ctx) => {
    if (requireClient(ctx).organizationRole === 'requester')
      throw errors.forbidden('A colleague who may post orders the queue.');
  },
  run: async (tx, { jobId, beforeId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    if (job.status !== 'matching')
      throw errors.invalidTransition({ from: job.status, to: 'matching', allowed: [] });
    await lockQueue(tx, job.organization);
    const queue = await queueOfOrganization(tx, job.organization);
    const move = moveInQueue(queue, job._id, beforeId === null ? null : oid(beforeId));
    if (!move) throw errors.conflict('The queue has just changed. Look again.');
    const before = queue.findIndex(({ _id }) => _id.equals(job._id)) + 1;
    const after = move.order.findIndex(({ _id }) => _id.equals(job._id)) + 1;
    await writeQueue(tx, move.order);
    if (before === after) return job;
    await tx.audit({
      action: 'job.queue',
      entity: 'jobs',
      entityId: jobId,
      before: { queuePosition: before },
      after: { queuePosition: after },
    });
    const passed = move.passed.map(({ _id }) => _id.toHexString());
    await tx.emit({ ...jobEvent(tx, job, 'job.queue_changed', { position: after }), inside: { passed } });
    return { ...job, queuePosition: after };
  },
});
