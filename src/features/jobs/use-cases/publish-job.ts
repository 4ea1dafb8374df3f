import { z } from 'zod';
import { assertMayPost, holdCredits } from '@/features/credits';
import { organizationBalancesCollection } from '@/features/organizations';
import { assertWithinBudget } from '@/features/team';
import type { TxContext } from '@/platform/context';
import { isAppError } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { later } from '@/shared/durations';
import type { JobDocument, JobPricing } from '../data/job.document';
import { allowedTransitions } from '../domain/job-lifecycle';
import { type JobRelation, relationsTo } from '../domain/job-relations';
import { approvedNow } from './approved-now';
import { addAssumptions } from './assumptions';
import { missingForPublishing } from './draft-checks';
import { analysisFields, type Estimate, estimateJob, pricingOf } from './estimate-job';
import { loadJobFor } from './load-job-for';
import { paymentRequired, requireNoDispute } from './payment-required';
import { promiseFor } from './promise-for';
import { noteShortage } from './refuse-unaffordable';
import { requireVerifiedClient } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Publishes a draft: the price is computed anew, from the reading of the brief that the draft was priced by, and held from the organization's credits, or is held already because
 * it was paid in money; the promise is made, and matching begins, all or nothing. The platform publishes what has just
 * been paid.
 * @throws NOT_FOUND, FORBIDDEN (a requester), EMAIL_NOT_VERIFIED, INVALID_TRANSITION, VALIDATION_FAILED naming what
 * the brief lacks, INSUFFICIENT_CREDITS, PAYMENT_PAST_DUE, CONFLICT (not paid yet; a payment is
 * disputed; over the monthly budget of who posted it)
 */
export const publishJob = defineUseCase({
  name: 'jobs.publish',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    if (ctx.actor.kind !== 'system') requireVerifiedClient(ctx);
  },
  run: async (tx, { jobId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    const missingAnswers = missingForPublishing(job);
    const as: JobRelation[] = tx.actor.kind === 'system' ? ['client'] : relationsTo(job, tx.actor);
    const possible = allowedTransitions(job, as).includes('publish');
    if (!possible || missingAnswers.length > 0) {
      return transitionJob(tx, job, { name: 'publish', missingAnswers, priceHeld: false }, { as });
    }
    if (tx.actor.kind !== 'system') await requireNoDispute(tx, job);
    const estimate = await estimateJob(tx, job);
    // First of what costs time: in a crowd most are refused here, and whoever is not has the balance to themselves.
    const pricing = await holdPrice(tx, job, estimate);
    const { organization, client, urgency, category } = job;
    const skills = estimate.skills.map((skill) => skill._id);
    const { hours } = estimate;
    const promise = await promiseFor(tx, { hours, urgency, category, skills, organization, client });
    const deliveryTime = {
      estimated: estimate.hours,
      deadline: deadlineOf(job.deliveryTime.deadline, promise.readyAt),
      promisedAt: promise.readyAt,
    };
    return transitionJob(
      tx,
      job,
      { name: 'publish', missingAnswers, priceHeld: true },
      {
        as,
        set: {
          ...analysisFields(tx, estimate),
          reading: estimate.reading.id,
          ...approvedNow(tx, job),
          pricing,
          deliveryTime,
          assumptions: addAssumptions(job.assumptions, estimate.assumptions),
        },
      },
    );
  },
});

/** What is promised is due; a wish for later moves it there, a wish for sooner than we can promise does not. */
function deadlineOf(wished: Date | null, promised: Date | null): Date | null {
  if (!wished || !promised) return promised ?? wished;
  return later(wished, promised);
}

/** Holds the price in credits; a price in money is held since it was paid, and stays as it was then. */
async function holdPrice(tx: TxContext, job: JobDocument, estimate: Estimate): Promise<JobPricing> {
  const { type } = job.pricing;
  if (type === 'credit') {
    const pricing = pricingOf(estimate, type);
    const { organization: organizationId, _id: jobId } = job;
    const hold = { organizationId, jobId, credits: pricing.credits, postsJob: true };
    await holdCredits(tx, hold).catch((error: unknown) => {
      const isShort = isAppError(error) && error.code === 'INSUFFICIENT_CREDITS';
      if (isShort && !tx.isShared) noteShortage(organizationId);
      throw error;
    });
    await assertWithinBudget(tx, job);
    return pricing;
  }
  if (tx.actor.kind !== 'system') await assertMayPost(tx, job.organization);
  if (job.payment?.state !== 'paid') throw paymentRequired(job.pricing.amount);
  await organizationBalancesCollection(tx.db).updateOne(
    { organization: job.organization },
    { $inc: { totalJobsPosted: 1 } },
    { session: tx.session },
  );
  return { ...job.pricing, amount: job.payment.amount };
}
