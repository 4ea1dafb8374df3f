import { skillsByIds } from '@/features/skills';
import type { Context } from '@/platform/context';
import { AppError, errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { revisionQuoteInput } from '../api/jobs.schemas';
import type { JobDocument } from '../data/job.document';
import type { RevisionKind } from '../domain/job-types';
import { creditPrice, moneyPrices } from '../domain/pricing';
import { REVISION_RULES, roundsLeft, usesRound } from '../domain/revision';
import { estimateJob, moneyRules, pricingOf } from './estimate-job';
import { isPaidInMoney } from './job-money';
import { loadJobFor } from './load-job-for';
import { promiseFor } from './promise-for';
import { requireClient } from './require-actor';

export interface RevisionPrice {
  credits: number;
  /** Cents and minutes of a job paid in money: what it adds to the price, and to the cap of an hourly one. */
  amount: number | null;
  capMinutes: number;
  /** Hours of work that the change adds. */
  hours: number;
}

/**
 * What new scope costs, read out of the feedback by the same rules as a brief; never more hours than the whole job
 * had. A fix or a preference costs nothing.
 */
export async function revisionPrice(
  ctx: Context,
  job: JobDocument,
  request: { kind: RevisionKind; feedback: string },
): Promise<RevisionPrice> {
  if (!REVISION_RULES[request.kind].needsQuote) return { credits: 0, hours: 0, amount: null, capMinutes: 0 };
  const { requiredSkills, category, urgency } = job;
  const words = { title: '', description: request.feedback, brief: {} };
  const estimate = await estimateJob(ctx, { ...words, category, urgency, requiredSkills });
  const hours = Math.min(estimate.hours, Math.max(0.5, job.deliveryTime.estimated));
  const skills = await skillsByIds(ctx, requiredSkills);
  const creditEquivalents = skills.map((skill) => skill.pricing.creditEquivalent);
  const price = creditPrice({ hours, creditEquivalents, urgency });
  const { amount, capMinutes } = pricingOf(
    { price, money: moneyPrices(price, await moneyRules(ctx)) },
    job.pricing.type,
  );
  const inMoney = isPaidInMoney(job);
  return { credits: price.credits, hours, amount: inMoney ? amount : null, capMinutes: capMinutes ?? 0 };
}

/**
 * What a round of changes would cost and when it would be ready. Writes nothing.
 * @throws NOT_FOUND, INVALID_TRANSITION when no version waits for the client
 */
export const quoteRevision = defineQuery({
  name: 'jobs.quoteRevision',
  input: revisionQuoteInput.extend({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (ctx, { jobId, kind, feedback, assumptionId }) => {
    const job = await loadJobFor(ctx, jobId, { as: 'client' });
    if (job.status !== 'review' || job.reviewStage !== 'client') {
      throw new AppError('INVALID_TRANSITION', `A job that is ${job.status} takes no changes now.`, {
        details: { from: job.status, to: 'revision', allowed: [] },
      });
    }
    if (kind === 'new-scope' && job.settlement) throw settledScope();
    const price = await revisionPrice(ctx, job, { kind, feedback });
    const promise = await promiseFor(ctx, {
      hours: Math.max(1, price.hours),
      urgency: job.urgency,
      category: job.category,
      skills: job.requiredSkills,
      organization: job.organization,
      client: job.client,
    });
    return {
      kind,
      ...price,
      usesRound: usesRound(job, { kind, feedback, contradicts: contradictionOf(job, assumptionId) }),
      roundsLeft: roundsLeft(job),
      readyAt: promise.readyAt,
    };
  },
});

/**
 * The named assumption of a job, and whether the client had left it to us. By id, or by its place for those from before
 * assumptions had ids. @throws VALIDATION_FAILED when the job has no such assumption
 */
export function contradictionOf(job: Pick<JobDocument, 'assumptions'>, id: string | undefined) {
  if (!id) return null;
  const found = job.assumptions.find((assumption, index) => (assumption.id ?? String(index + 1)) === id);
  if (!found) throw errors.validation([{ path: 'assumptionId', message: 'The job has no such assumption.' }]);
  return { id, unanswered: found.status === 'open' };
}

/** New scope after the price has ended would need a price of its own. */
export const settledScope = () => errors.conflict('This job is paid: post new scope as a job of its own.');
