import type { ObjectId } from 'mongodb';
import { assertMayPost } from '@/features/credits';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { type JobDocument, type JobPayment, jobsCollection } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import { missingForPublishing } from './draft-checks';
import { draftEstimate } from './estimate-job';
import { jobEvent } from './job-event';
import { priceIsPaid, requireNoDispute } from './payment-required';

/**
 * Fixes the price of a draft for a payment that is about to be made: from here on the draft's price stays as it is.
 * @throws VALIDATION_FAILED naming what the brief lacks, CONFLICT (paid in credits, being paid or paid already, a
 * dispute is open), PAYMENT_PAST_DUE, PRECONDITION_FAILED when it was changed meanwhile
 */
export async function lockDraftPrice(
  tx: TxContext,
  job: JobDocument,
  payment: ObjectId,
): Promise<{ amount: number; job: JobDocument }> {
  if (job.status !== 'pending')
    throw errors.conflict('Only a draft is paid up front. This job is on its way.');
  if (job.pricing.type === 'credit') throw errors.conflict('This job is paid in credits.');
  if (job.payment) throw priceIsPaid(job);
  const missing = missingForPublishing(job);
  if (missing.length > 0) throw errors.validation(missing, 'The brief is missing answers.');
  await requireNoDispute(tx, job);
  await assertMayPost(tx, job.organization);
  const { pricing, deliveryTime, reading } = await draftEstimate(tx, job);
  const lock: JobPayment = { payment, amount: pricing.amount, state: 'open' };
  const expected = { status: job.status, reviewStage: job.reviewStage ?? null, updatedAt: job.updatedAt };
  const after = await compareAndSetJob(tx, job._id, expected, {
    payment: lock,
    pricing,
    deliveryTime,
    reading,
  });
  if (!after) throw errors.preconditionFailed();
  await announce(tx, after);
  return { amount: pricing.amount, job: after };
}

/** The money of a draft's payment has come: it is held for this job. Does nothing for a lock of another payment. */
export async function markDraftPaid(
  tx: TxContext,
  job: ObjectId,
  payment: ObjectId,
): Promise<JobDocument | null> {
  const after = await jobsCollection(tx.db).findOneAndUpdate(
    { _id: job, status: 'pending', 'payment.payment': payment },
    { $set: { 'payment.state': 'paid', updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (after) await announce(tx, after);
  return after;
}

/** The payment came to nothing: the draft can be changed again. Does nothing for a lock of another payment. */
export async function unlockDraft(tx: TxContext, job: ObjectId, payment: ObjectId): Promise<void> {
  const after = await jobsCollection(tx.db).findOneAndUpdate(
    { _id: job, status: 'pending', 'payment.payment': payment, 'payment.state': 'open' },
    { $set: { payment: null, updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (after) await announce(tx, after);
}

const announce = (tx: TxContext, job: JobDocument) =>
  tx.emit({
    ...jobEvent(tx, job, 'job.updated', { fields: ['payment'] }),
    rooms: [`org:${job.organization}`, 'staff'],
  });
