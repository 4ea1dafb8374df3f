import {
  findJob,
  isPaidInMoney,
  type JobDocument,
  loadJobFor,
  lockDraftPrice,
  newScopePrice,
} from '@/features/jobs';
import type { Context, TxContext } from '@/platform/context';
import { errors, isAppError } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId, oid, sameId } from '@/shared/ids';
import { customerOf } from '../data/customer';
import { newPayment } from '../data/new-payment';
import { type PaymentDocument, paymentsCollection } from '../data/payment.document';
import { findPayment, findPaymentBy } from '../data/payments.repository';
import { packPrice } from '../domain/packs';
import type { PackSize } from '../domain/payment.options';
import { isOpen } from '../domain/payment-state';
import { savedCards } from '../stripe/cards';
import { checkPaymentTask } from '../tasks/check-payment.task';
import { abandonPayment } from './abandon-payment';
import { type Payer, requireKeeper, requireVerifiedPayer } from './require-payer';
import { tryPayment } from './try-payment';

export type PaymentWish = { returnTo?: string; paymentMethodId?: string; saveMethod: boolean } & (
  | { purpose: 'credits'; pack: PackSize }
  | {
      purpose: 'job';
      jobId: string;
      newScope?: { feedback: string; acceptAmount: number; commentIds?: string[] };
    }
);

/** A page that nobody finished is given up after this long. */
const OPEN_FOR_MS = 35 * 60_000;
/** A payment that has no page yet is being made right now. */
const BEING_MADE_MS = 2 * 60_000;

/**
 * Begins a payment for a pack or a job. The amount is ours: the pack's price, or what the draft or the new scope costs
 * now. The same `effectKey` again goes on with the payment that it began. A draft has one payment at a time: one that a
 * colleague left open is given up, and answered instead when it turns out to be paid.
 * @throws FORBIDDEN, EMAIL_NOT_VERIFIED, NOT_FOUND, VALIDATION_FAILED, CONFLICT, PAYMENT_FAILED, UPSTREAM_UNAVAILABLE
 */
export async function startPayment(
  ctx: Context,
  wish: PaymentWish,
  effectKey: string,
): Promise<PaymentDocument> {
  const payer = requireVerifiedPayer(ctx);
  if (wish.purpose === 'credits') requireKeeper(ctx);
  const known = await findPaymentBy(ctx, { effectKey, organization: oid(payer.organizationId) });
  if (known && known.status !== 'created') return known;
  const customer = await customerOf(ctx, payer.organizationId);
  if (wish.paymentMethodId) await requireOwnCard(customer, wish.paymentMethodId);
  if (!known && wish.purpose === 'job' && !wish.newScope) {
    const paid = await clearDraft(ctx, wish.jobId);
    if (paid) return paid;
  }
  const payment = known ?? (await unitOfWork(ctx, (tx) => open(tx, payer, wish, effectKey)));
  return tryPayment(ctx, payment, { ...wish, customer, method: wish.paymentMethodId ?? null });
}

async function requireOwnCard(customer: string, method: string): Promise<void> {
  const { cards } = await savedCards(customer);
  if (!cards.some(({ id }) => id === method)) throw errors.notFound('This payment method');
}

/** Gives up the payment that a draft still waits for. @returns it, if it has been paid after all */
async function clearDraft(ctx: Context, jobId: string): Promise<PaymentDocument | null> {
  const job = await loadJobFor(ctx, jobId, { as: 'client' });
  const open = job.payment?.state === 'open' ? await findPayment(ctx, job.payment.payment) : null;
  if (!open) return null;
  const nameless = !open.stripePaymentIntentId && !open.stripeSessionId;
  if (nameless && ctx.clock.now().getTime() - open.createdAt.getTime() < BEING_MADE_MS) {
    throw errors.conflict('Somebody is paying for this job right now.', { reason: 'payment-open' });
  }
  const after = await abandonPayment(ctx, open);
  if (isOpen(after.status)) throw errors.conflict('The bank is still deciding on a payment for this job.');
  return after.status === 'succeeded' ? after : null;
}

async function open(
  tx: TxContext,
  payer: Payer,
  wish: PaymentWish,
  effectKey: string,
): Promise<PaymentDocument> {
  const _id = newId();
  const now = tx.clock.now();
  const what = await priced(tx, wish, _id);
  const payment = newPayment(tx, {
    _id,
    organization: oid(payer.organizationId),
    by: oid(payer.id),
    automatic: false,
    effectKey,
    ...what,
  });
  await paymentsCollection(tx.db).insertOne(payment, { session: tx.session });
  await tx.audit({
    action: 'payment.begin',
    entity: 'payments',
    entityId: _id.toHexString(),
    after: { purpose: payment.purpose, amount: payment.amount, job: payment.job, credits: payment.credits },
  });
  const runAt = new Date(now.getTime() + OPEN_FOR_MS);
  await tx.enqueue(checkPaymentTask, { paymentId: _id.toHexString() }, { runAt, key: _id.toHexString() });
  return payment;
}

type Priced = Pick<PaymentDocument, 'purpose' | 'amount' | 'credits' | 'job' | 'newScope'>;

async function priced(tx: TxContext, wish: PaymentWish, payment: PaymentDocument['_id']): Promise<Priced> {
  if (wish.purpose === 'credits') {
    return {
      purpose: 'credits',
      amount: packPrice(wish.pack),
      credits: wish.pack,
      job: null,
      newScope: null,
    };
  }
  const job = await loadJobFor(tx, wish.jobId, { as: 'client' });
  const common = { purpose: 'job' as const, credits: null, job: job._id };
  if (wish.newScope) return { ...common, ...(await scopePrice(tx, job, wish.newScope)) };
  const { amount } = await lockDraftPrice(tx, job, payment);
  return { ...common, amount, newScope: null };
}

async function scopePrice(
  tx: TxContext,
  job: JobDocument,
  {
    feedback,
    acceptAmount,
    commentIds = [],
  }: { feedback: string; acceptAmount: number; commentIds?: string[] },
): Promise<Pick<PaymentDocument, 'amount' | 'newScope'>> {
  if (!isPaidInMoney(job)) throw errors.conflict('This job is paid in credits.');
  if (job.status !== 'review' || job.reviewStage !== 'client' || job.settlement) {
    throw errors.conflict('New scope is agreed to while a version waits for you.');
  }
  const { amount } = await newScopePrice(tx, job, feedback);
  if (amount !== acceptAmount)
    throw errors.conflict(`The quote is ${amount} cents.`, { amount: amount ?? 0 });
  return { amount, newScope: { feedback, commentIds: commentIds.map((comment) => ({ comment })) } };
}

/** The payment, if it is the caller's organization's. @throws NOT_FOUND */
export async function loadPayment(ctx: Context, id: string, payer: Payer): Promise<PaymentDocument> {
  const payment = await findPayment(ctx, id);
  if (!payment || !sameId(payment.organization, payer.organizationId)) throw errors.notFound('This payment');
  return payment;
}

/** Whether the job of a payment is on its way; null for a pack. */
export async function jobIsPublished(ctx: Context, { job }: PaymentDocument): Promise<boolean | null> {
  if (!job) return null;
  const found = await findJob(ctx, job);
  return found !== null && found.status !== 'pending' && found.status !== 'cancelled';
}

/** A refusal of the card, which is an answer and not a defect. */
export const isRefusal = (error: unknown): boolean => isAppError(error) && error.code === 'PAYMENT_FAILED';
