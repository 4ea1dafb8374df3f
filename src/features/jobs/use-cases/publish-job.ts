import { z } from 'zod';
import { holdCredits } from '@/features/credits';
import { organizationBalancesCollection } from '@/features/organizations';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { allowedTransitions } from '../domain/job-lifecycle';
import { relationsTo } from '../domain/job-relations';
import { addAssumptions } from './assumptions';
import { missingForPublishing } from './draft-checks';
import { analysisFields, estimateJob } from './estimate-job';
import { loadJobFor } from './load-job-for';
import { promiseFor } from './promise-for';
import { requireVerifiedClient } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Publishes a draft: the price is computed anew, held from the organization's credits, the promise is made, and
 * matching begins, all or nothing.
 * @throws NOT_FOUND, FORBIDDEN (a requester), EMAIL_NOT_VERIFIED, INVALID_TRANSITION, VALIDATION_FAILED naming what
 * the brief lacks, INSUFFICIENT_CREDITS
 */
export const publishJob = defineUseCase({
  name: 'jobs.publish',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    requireVerifiedClient(ctx);
  },
  run: async (tx, { jobId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    const missingAnswers = missingForPublishing(job);
    const possible = allowedTransitions(job, relationsTo(job, tx.actor)).includes('publish');
    if (!possible || missingAnswers.length > 0) {
      return transitionJob(tx, job, { name: 'publish', missingAnswers, priceHeld: false });
    }
    const estimate = await estimateJob(tx, job);
    const { organization, client, urgency } = job;
    const skills = estimate.skills.map((skill) => skill._id);
    const promise = await promiseFor(tx, { hours: estimate.hours, urgency, skills, organization, client });
    const { credits } = estimate.price;
    await holdCredits(tx, { organizationId: job.organization, jobId: job._id, credits });
    await organizationBalancesCollection(tx.db).updateOne(
      { organization: job.organization },
      { $inc: { totalJobsPosted: 1 } },
      { session: tx.session },
    );
    const deliveryTime = {
      estimated: estimate.hours,
      deadline: job.deliveryTime.deadline ?? promise.readyAt,
      promisedAt: promise.readyAt,
    };
    return transitionJob(
      tx,
      job,
      { name: 'publish', missingAnswers, priceHeld: true },
      {
        set: {
          ...analysisFields(tx, estimate),
          deliveryTime,
          assumptions: addAssumptions(job.assumptions, estimate.assumptions),
        },
      },
    );
  },
});
