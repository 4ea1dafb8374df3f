import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, text } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { JobApproval, JobDocument } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import { decide } from '../domain/job-lifecycle';
import { missingForPublishing } from './draft-checks';
import { jobEvent } from './job-event';
import { jobVersion } from './job-version';
import { loadJobFor } from './load-job-for';
import { publishJob } from './publish-job';
import { requireClient, requireVerifiedClient } from './require-actor';
import { transitionError } from './transition-error';

/**
 * Submits a complete draft for approval: a requester's briefs wait for an owner or member, a member's when it is beyond
 * their budget. Asking again changes nothing.
 * @throws NOT_FOUND, FORBIDDEN (an owner has nobody to ask), INVALID_TRANSITION (no draft), VALIDATION_FAILED naming what lacks
 */
export const requestApproval = defineUseCase({
  name: 'jobs.request-approval',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    if (requireVerifiedClient(ctx).organizationRole === 'owner')
      throw errors.forbidden('An owner publishes without asking.');
  },
  run: async (tx, { jobId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    const missingAnswers = missingForPublishing(job);
    // The same answer as publishing would give, for what publishing would refuse in any case.
    const command = { name: 'publish' as const, missingAnswers, priceHeld: true };
    const decision = decide(job, command, ['client'], tx.clock.now());
    if (!decision.ok) throw transitionError(decision.error);
    if (job.approval?.state === 'waiting') return job;
    const approval: JobApproval = {
      state: 'waiting',
      requestedBy: oid(requireClient(tx).id),
      requestedAt: tx.clock.now(),
      decidedBy: null,
      decidedAt: null,
      reason: null,
    };
    return write(tx, job, approval, 'job.request_approval', 'job.approval_requested');
  },
});

/**
 * Approves a brief that waits, which publishes it: the price is held now, matching begins. `ifMatch` names the version that
 * was read.
 * @throws NOT_FOUND, FORBIDDEN (a requester), PRECONDITION_FAILED, CONFLICT (nothing waits, or over the budget and not an
 * owner) and whatever publishing throws
 */
export const approveBrief = defineUseCase({
  name: 'jobs.approve-brief',
  input: z.strictObject({ jobId: objectId, ifMatch: z.string().max(200).optional() }),
  authorize: (ctx) => {
    requireDecider(ctx);
  },
  run: async (tx, { jobId, ifMatch }) => {
    const job = await waitingJob(tx, jobId);
    if (ifMatch && ifMatch !== '*' && ifMatch.replace(/^W\//, '') !== jobVersion(job))
      throw errors.preconditionFailed();
    return publishJob(tx, { jobId });
  },
});

/** Sends a brief that waits back, saying why. It stays a draft. @throws NOT_FOUND, FORBIDDEN (a requester), CONFLICT */
export const declineBrief = defineUseCase({
  name: 'jobs.decline-brief',
  input: z.strictObject({ jobId: objectId, reason: text(1000) }),
  authorize: (ctx) => {
    requireDecider(ctx);
  },
  run: async (tx, { jobId, reason }) => {
    const job = await waitingJob(tx, jobId);
    const approval: JobApproval = {
      ...job.approval,
      state: 'declined',
      decidedBy: oid(requireClient(tx).id),
      decidedAt: tx.clock.now(),
      reason,
    };
    return write(tx, job, approval, 'job.decline_brief', 'job.approval_declined', reason);
  },
});

function requireDecider(ctx: Parameters<typeof requireVerifiedClient>[0]): void {
  if (requireVerifiedClient(ctx).organizationRole === 'requester')
    throw errors.forbidden('A colleague who may spend has to decide.');
}

async function waitingJob(tx: TxContext, jobId: string): Promise<JobDocument & { approval: JobApproval }> {
  const job = await loadJobFor(tx, jobId, { as: 'client' });
  const { approval } = job;
  if (job.status !== 'pending' || approval?.state !== 'waiting')
    throw errors.conflict('Nobody waits for an approval of this job.', { reason: 'not-waiting' });
  return { ...job, approval };
}

async function write(
  tx: TxContext,
  job: JobDocument,
  approval: JobApproval,
  action: string,
  event: string,
  reason?: string,
): Promise<JobDocument> {
  const expected = { status: job.status, reviewStage: job.reviewStage ?? null, updatedAt: job.updatedAt };
  const after = await compareAndSetJob(tx, job._id, expected, { approval });
  if (!after) throw errors.preconditionFailed();
  await tx.audit({
    action,
    entity: 'jobs',
    entityId: job._id.toHexString(),
    before: { approval: job.approval?.state ?? null },
    after: { approval: approval.state },
    reason,
  });
  await tx.emit(
    jobEvent(tx, after, event, { requestedById: approval.requestedBy.toHexString(), reason: reason ?? '' }),
  );
  return after;
}
