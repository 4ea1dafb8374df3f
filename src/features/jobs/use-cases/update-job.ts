import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { AppError, errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { updateJobInput } from '../api/jobs.schemas';
import type { JobDocument } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import type { JobStatus } from '../domain/job-types';
import { mergeAssumptions } from './assumptions';
import { checkBrief, checkedSkills, wishedDeadline } from './draft-checks';
import { draftEstimate } from './estimate-job';
import { jobEvent } from './job-event';
import { jobVersion } from './job-version';
import { loadJobFor } from './load-job-for';
import { priceIsPaid } from './payment-required';
import { requireClient } from './require-actor';

const EDITABLE: readonly JobStatus[] = ['pending', 'matching'];
/** Assumptions may be answered for as long as the answer can still matter to the first version. */
const ANSWERABLE: readonly JobStatus[] = ['pending', 'matching', 'assigned', 'in_progress'];
/** What the held price was computed from. */
const PRICED = ['category', 'requiredSkills', 'urgency', 'pricingType', 'reading'] as const;

const input = updateJobInput.extend({ jobId: objectId, ifMatch: z.string().max(200).optional() });
type Changes = Omit<z.output<typeof input>, 'jobId' | 'ifMatch'>;

/**
 * Changes a job before it is assigned; its assumptions can be answered until it is submitted. Once published, what
 * the held price was computed from stays as it is; so does a draft's price while it is paid in money.
 * @throws NOT_FOUND, INVALID_TRANSITION, PRECONDITION_FAILED for a stale `ifMatch`, VALIDATION_FAILED, CONFLICT
 */
export const updateJob = defineUseCase({
  name: 'jobs.update',
  input,
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId, ifMatch, ...changes }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    if (ifMatch && ifMatch !== '*' && ifMatch.replace(/^W\//, '') !== jobVersion(job))
      throw errors.preconditionFailed();
    checkStatus(job, changes);
    const next = { ...job, ...(await newFields(tx, job, changes)) };
    checkBrief(next.category, next.brief);
    const estimate = job.status === 'pending' ? await draftPrice(tx, job, next) : {};
    const { title, description, category, requiredSkills, brief, urgency, deliveryTime, assumptions } = {
      ...next,
      ...estimate,
    };
    const fields = {
      title,
      description,
      category,
      requiredSkills,
      brief,
      urgency,
      deliveryTime,
      assumptions,
    };
    const expected = { status: job.status, reviewStage: job.reviewStage ?? null, updatedAt: job.updatedAt };
    const after = await compareAndSetJob(tx, job._id, expected, { ...fields, ...estimate });
    if (!after) throw errors.preconditionFailed();
    const changed = Object.keys(changes);
    await tx.audit({
      action: 'job.update',
      entity: 'jobs',
      entityId: jobId,
      before: pick(job, changed),
      after: pick(after, changed),
    });
    await tx.emit(jobEvent(tx, after, 'job.updated', { fields: changed }));
    return after;
  },
});

/** The draft's new price and hours. @throws CONFLICT when that would change a price that is being paid, or is paid */
async function draftPrice(tx: TxContext, job: JobDocument, next: JobDocument) {
  const estimate = await draftEstimate(tx, next);
  if (!job.payment) return estimate;
  const before = (await draftEstimate(tx, job)).pricing;
  const { type, amount, credits } = estimate.pricing;
  if (type !== before.type || amount !== before.amount || credits !== before.credits) throw priceIsPaid(job);
  return { ...estimate, pricing: job.pricing };
}

function checkStatus(job: JobDocument, changes: Changes): void {
  const given = Object.keys(changes).filter((key) => changes[key as keyof Changes] !== undefined);
  const allowed = given.every((key) => key === 'assumptions') ? ANSWERABLE : EDITABLE;
  if (!allowed.includes(job.status)) {
    throw new AppError('INVALID_TRANSITION', `A job that is ${job.status} can no longer be changed.`, {
      details: { from: job.status, allowed: [] },
    });
  }
  const fixed = PRICED.filter((key) => job.status !== 'pending' && changes[key] !== undefined);
  if (fixed.length > 0) {
    const message =
      'Fixed once published, because the price was computed from it. Cancel for free and post again.';
    throw errors.conflict(
      message,
      fixed.map((path) => ({ path, message })),
    );
  }
}

async function newFields(tx: TxContext, job: JobDocument, changes: Changes): Promise<Partial<JobDocument>> {
  const { requiredSkills, deadline, assumptions, pricingType, ...plain } = changes;
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(pricingType ? { pricing: { ...job.pricing, type: pricingType } } : {}),
    ...(requiredSkills ? { requiredSkills: await checkedSkills(tx, requiredSkills) } : {}),
    ...(deadline === undefined
      ? {}
      : { deliveryTime: { ...job.deliveryTime, deadline: wishedDeadline(deadline, tx.clock.now()) } }),
    ...(assumptions ? { assumptions: mergeAssumptions(job.assumptions, assumptions, tx.clock.now()) } : {}),
  };
}

function pick(job: JobDocument, keys: readonly string[]): Record<string, unknown> {
  const source = { ...job, deadline: job.deliveryTime.deadline } as unknown as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, source[key]]));
}
