import { z } from 'zod';
import { holdCredits } from '@/features/credits';
import { assertWithinBudget } from '@/features/team';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { addMinutes } from '@/shared/durations';
import { requestRevisionInput } from '../api/jobs.schemas';
import type { JobDocument } from '../data/job.document';
import { workerPayout } from '../domain/pricing';
import { isPaidInMoney } from './job-money';
import { loadJobFor } from './load-job-for';
import { paymentRequired } from './payment-required';
import { requireClient, requirePlatform } from './require-actor';
import { contradictionOf, type RevisionPrice, revisionPrice, settledScope } from './revision-quote';
import { transitionJob } from './transition-job';

/**
 * The client asks for changes. A fix is free, a preference uses a round, new scope begins once its quote is accepted:
 * its price is held beside the first, and the worker's pay and deadline grow with it. New scope of a job paid in money
 * begins with its payment.
 * @throws NOT_FOUND, INVALID_TRANSITION, CONFLICT (no rounds left, quote not accepted, not paid), INSUFFICIENT_CREDITS
 */
export const requestRevision = defineUseCase({
  name: 'jobs.requestRevision',
  input: requestRevisionInput.extend({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId, kind, feedback, acceptCredits, assumptionId, commentIds = [] }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    const extra = job.status === 'review' ? await revisionPrice(tx, job, { kind, feedback }) : null;
    const quoted = extra?.credits ?? 0;
    if (quoted > 0 && requireClient(tx).organizationRole === 'requester') {
      throw errors.forbidden('A colleague who may spend has to ask for new scope.');
    }
    if (quoted > 0 && isPaidInMoney(job)) {
      throw job.settlement ? settledScope() : paymentRequired(extra?.amount ?? 0);
    }
    if (quoted > 0 && acceptCredits !== undefined && acceptCredits !== quoted) {
      throw errors.conflict(`The quote is ${quoted} credits.`, { credits: quoted });
    }
    const quoteAccepted = acceptCredits !== undefined;
    const after = await transitionJob(
      tx,
      job,
      {
        name: 'request-revision',
        kind,
        feedback,
        quoteAccepted,
        contradicts: contradictionOf(job, assumptionId),
      },
      {
        set: (next) => (extra && quoted > 0 ? withNewScope(next, extra) : {}),
        event: { kind, round: job.revisions.length + 1, commentIds },
      },
    );
    if (quoted > 0) {
      if (job.settlement) throw settledScope();
      const { organization } = job;
      const part = `scope-${after.revisions.length}`;
      await holdCredits(tx, { organizationId: organization, jobId: job._id, credits: quoted, part });
      await assertWithinBudget(tx, job);
    }
    return after;
  },
});

/**
 * New scope that has just been paid in money begins. Run by the platform, in the transaction that books the payment.
 * @throws INVALID_TRANSITION, CONFLICT when the job is no longer in review, is settled, or the price is another
 */
export const beginPaidScope = defineUseCase({
  name: 'jobs.beginPaidScope',
  input: z.strictObject({
    jobId: objectId,
    feedback: z.string(),
    commentIds: z.array(objectId),
    /** Cents that were paid. */
    amount: z.int().min(1),
  }),
  authorize: requirePlatform,
  run: async (tx, { jobId, feedback, commentIds, amount }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    if (job.settlement || !isPaidInMoney(job)) throw settledScope();
    const extra = await newScopePrice(tx, job, feedback);
    const event = { kind: 'new-scope', round: job.revisions.length + 1, commentIds };
    return transitionJob(
      tx,
      job,
      { name: 'request-revision', kind: 'new-scope', feedback, quoteAccepted: true },
      { as: ['client'], set: (next) => withNewScope(next, { ...extra, amount }), event },
    );
  },
});

/** What new scope of a job in the client's review costs now. */
export const newScopePrice = (tx: TxContext, job: JobDocument, feedback: string): Promise<RevisionPrice> =>
  revisionPrice(tx, job, { kind: 'new-scope', feedback });

/** The job with accepted new scope added: price, hours, deadline and the worker's pay. */
function withNewScope(
  job: JobDocument,
  { credits, hours, amount, capMinutes }: RevisionPrice,
): Partial<JobDocument> {
  const { payout, deliveryTime, pricing } = job;
  const raise = payout
    ? workerPayout({ hours, hourlyRate: payout.hourlyRate, urgency: job.urgency }).amount
    : 0;
  return {
    pricing: {
      ...pricing,
      credits: pricing.credits + credits,
      amount: pricing.amount + (amount ?? 0),
      capMinutes: pricing.capMinutes == null ? null : pricing.capMinutes + capMinutes,
    },
    deliveryTime: {
      ...deliveryTime,
      estimated: deliveryTime.estimated + hours,
      deadline: deliveryTime.deadline && addMinutes(deliveryTime.deadline, hours * 60),
    },
    payout: payout && { ...payout, amount: payout.amount + raise, hours: payout.hours + hours },
  };
}
