import { holdCredits } from '@/features/credits';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { addMinutes } from '@/shared/durations';
import { requestRevisionInput } from '../api/jobs.schemas';
import type { JobDocument } from '../data/job.document';
import { workerPayout } from '../domain/pricing';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';
import { type RevisionPrice, revisionPrice, settledScope } from './revision-quote';
import { transitionJob } from './transition-job';

/**
 * The client asks for changes. A fix is free, a preference uses a round, new scope begins once its quote is accepted:
 * its price is held beside the first, and the worker's pay and deadline grow with it.
 * @throws NOT_FOUND, INVALID_TRANSITION, CONFLICT (no rounds left, quote not accepted), INSUFFICIENT_CREDITS
 */
export const requestRevision = defineUseCase({
  name: 'jobs.requestRevision',
  input: requestRevisionInput.extend({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId, kind, feedback, acceptCredits, commentIds = [] }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    const extra = job.status === 'review' ? await revisionPrice(tx, job, { kind, feedback }) : null;
    const quoted = extra?.credits ?? 0;
    if (quoted > 0 && requireClient(tx).organizationRole === 'requester') {
      throw errors.forbidden('A colleague who may spend has to ask for new scope.');
    }
    if (quoted > 0 && acceptCredits !== undefined && acceptCredits !== quoted) {
      throw errors.conflict(`The quote is ${quoted} credits.`, { credits: quoted });
    }
    const quoteAccepted = acceptCredits !== undefined;
    const after = await transitionJob(
      tx,
      job,
      { name: 'request-revision', kind, feedback, quoteAccepted },
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
    }
    return after;
  },
});

/** The job with accepted new scope added: price, hours, deadline and the worker's pay. */
function withNewScope(job: JobDocument, { credits, hours }: RevisionPrice): Partial<JobDocument> {
  const { payout, deliveryTime } = job;
  const raise = payout
    ? workerPayout({ hours, hourlyRate: payout.hourlyRate, urgency: job.urgency }).amount
    : 0;
  return {
    pricing: { ...job.pricing, credits: job.pricing.credits + credits },
    deliveryTime: {
      ...deliveryTime,
      estimated: deliveryTime.estimated + hours,
      deadline: deliveryTime.deadline && addMinutes(deliveryTime.deadline, hours * 60),
    },
    payout: payout && { ...payout, amount: payout.amount + raise, hours: payout.hours + hours },
  };
}
