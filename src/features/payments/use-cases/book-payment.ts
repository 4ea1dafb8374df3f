import type { ObjectId } from 'mongodb';
import { grantCredits, recordPayment, releasePart } from '@/features/credits';
import {
  beginPaidScope,
  findJob,
  markDraftPaid,
  missingForPublishing,
  newScopePrice,
  publishJob,
} from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { type PaymentDocument, paymentsCollection } from '../data/payment.document';
import { packExpiry } from '../domain/packs';

/** The platform acts, whoever's request brought the news: what was paid for is done by right of the payment. */
const byThePlatform = (tx: TxContext): TxContext => ({ ...tx, actor: { kind: 'system', name: 'payments' } });

/**
 * Books a payment that has just succeeded and does what it was for, in the caller's transaction: credits are granted,
 * a draft is published, new scope begins. Money for something that is no longer wanted goes back by itself.
 */
export async function bookPayment(tx: TxContext, payment: PaymentDocument): Promise<void> {
  const { stripePaymentIntentId: key, organization, purpose, amount, fee, job, credits } = payment;
  if (!key) throw new Error(`payment ${payment._id} succeeded without an intent`);
  const number = job ? ((await findJob(tx, job))?.number ?? '') : '';
  const description = purpose === 'credits' ? `${credits} credits` : lineOf(payment, number);
  const booked = await recordPayment(tx, {
    organizationId: organization,
    kind: purpose,
    amount,
    fee,
    key,
    jobId: job,
    refs: {
      stripePaymentIntentId: key,
      stripeChargeId: payment.stripeChargeId,
      paymentMethod: payment.paymentMethod,
    },
    lines: [{ description, quantity: 1, amount }],
  });
  await paymentsCollection(tx.db).updateOne(
    { _id: payment._id },
    { $set: { transaction: booked._id } },
    { session: tx.session },
  );
  if (purpose === 'credits') await grantPack(tx, payment, key);
  else if (job && !(await startWork(byThePlatform(tx), payment, job))) await giveBack(tx, payment, job);
}

const lineOf = ({ newScope }: PaymentDocument, number: string) =>
  newScope ? `New scope of job ${number}` : `Job ${number}`;

async function grantPack(
  tx: TxContext,
  { organization, credits }: PaymentDocument,
  key: string,
): Promise<void> {
  await grantCredits(tx, {
    organizationId: organization,
    credits: credits ?? 0,
    source: 'purchase',
    expiresAt: packExpiry(tx.clock.now()),
    type: 'credit_purchase',
    key,
    description: `Pack of ${credits} credits`,
  });
}

/** Whether what was paid for is on its way, or waits for its client with the money held. */
async function startWork(tx: TxContext, payment: PaymentDocument, job: ObjectId): Promise<boolean> {
  return payment.newScope ? startScope(tx, payment, job) : startDraft(tx, payment, job);
}

async function startDraft(tx: TxContext, payment: PaymentDocument, id: ObjectId): Promise<boolean> {
  const job = await markDraftPaid(tx, id, payment._id);
  if (!job) return false;
  if (missingForPublishing(job).length === 0) await publishJob(tx, { jobId: id.toHexString() });
  return true;
}

async function startScope(
  tx: TxContext,
  { newScope, amount }: PaymentDocument,
  id: ObjectId,
): Promise<boolean> {
  const job = await findJob(tx, id);
  if (!newScope || job?.status !== 'review' || job.reviewStage !== 'client' || job.settlement) return false;
  const price = await newScopePrice(tx, job, newScope.feedback);
  if (price.amount !== amount) return false;
  const commentIds = newScope.commentIds.map(({ comment }) => comment);
  await beginPaidScope(tx, { jobId: id.toHexString(), feedback: newScope.feedback, commentIds, amount });
  return true;
}

/** The draft was cancelled, changed hands, or is paid already: this payment's money goes back to its card. */
async function giveBack(tx: TxContext, { _id, amount }: PaymentDocument, job: ObjectId): Promise<void> {
  await releasePart(tx, { jobId: job, amount, part: `payment:${_id}`, cause: 'unwanted' });
}
