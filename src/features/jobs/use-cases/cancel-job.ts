import { z } from 'zod';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, optionalText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { JobDocument } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import { type CancellationSettlement, cancellationSettlement } from '../domain/cancellation-policy';
import { heldPrice, settleHeld, unearnedPayout } from './job-money';
import { loadJobFor } from './load-job-for';
import { requireClient, requireUser } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Ends a job early. A client pays the policy's share of the price for the stage it is in; staff give a reason and
 * choose the share that goes back, all of it when they say nothing. The worker is paid the same share, and told.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, VALIDATION_FAILED (staff without a reason)
 */
export const cancelJob = defineUseCase({
  name: 'jobs.cancel',
  input: z.strictObject({
    jobId: objectId,
    reason: optionalText(500).optional(),
    refundPercent: z.int().min(0).max(100).optional(),
  }),
  authorize: (ctx, input) => {
    if (requireUser(ctx).role === 'admin') return;
    requireClient(ctx);
    if (input.refundPercent !== undefined) throw errors.forbidden('Only staff choose a refund.');
  },
  run: async (tx, { jobId, reason = '', refundPercent }) => {
    const actor = requireUser(tx);
    const isStaff = actor.role === 'admin';
    const job = await loadJobFor(tx, jobId, { as: isStaff ? 'staff' : 'client' });
    const share = await divide(tx, job, isStaff ? (refundPercent ?? 100) : undefined);
    const after = await transitionJob(
      tx,
      job,
      { name: 'cancel', by: oid(actor.id), reason },
      { event: { chargedPercent: share.chargedPercent } },
    );
    if (heldPrice(job).amount === 0 && share.workerPay === 0) return after;
    const settlement = await settleHeld(tx, job, {
      captured: share.charged,
      earned: share.workerPay,
      cause: 'cancelled',
    });
    const settled = await compareAndSetJob(
      tx,
      job._id,
      { status: 'cancelled', reviewStage: null },
      { settlement },
    );
    return settled ?? after;
  },
});

/** How what is held would divide if the caller cancelled now. */
async function divide(
  ctx: Context,
  job: JobDocument,
  refundPercent: number | undefined,
): Promise<CancellationSettlement> {
  const { cancellationShares } = await loadSettings(ctx.db);
  return cancellationSettlement({
    status: job.status,
    price: heldPrice(job).amount,
    payout: unearnedPayout(job),
    policy: { pending: 0, matching: 0, ...cancellationShares },
    refundPercent,
  });
}
