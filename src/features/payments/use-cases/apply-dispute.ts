import {
  grantCredits,
  jobCash,
  postMoney,
  releasePart,
  type TransactionDocument,
  unspentOfGrant,
} from '@/features/credits';
import { disputeReinstated, disputeWithdrawn } from '@/features/credits/domain/cash-ledger';
import { findJob } from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { forgetAfter } from '@/platform/kept';
import { DAY_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { type DisputeDocument, disputesCollection } from '../data/dispute.document';
import { findPaymentBy } from '../data/payments.repository';
import { grantKeyOf, paidBy, returnedOf } from '../data/returned.repository';
import type { DisputeFacts } from '../stripe/disputes';
import { takeCredits } from './return-payment';

/** Credits that come back live at least this long. */
const RESTORED_DAYS = 30;

/**
 * Brings a dispute to where Stripe says it stands: withdrawn funds leave what they had paid for (what is still held for
 * a job first) and the unspent credits of that payment go; funds that come back restore both, or go on to the card
 * where the job was cancelled meanwhile. A worker's earning is
 * never touched here. Told again it changes nothing.
 */
export async function applyDispute(tx: TxContext, facts: DisputeFacts): Promise<DisputeDocument> {
  const paid = await paidBy(tx, { intent: facts.intent, charge: facts.charge });
  const before = (await findDispute(tx, facts.id)) ?? (await open(tx, facts, paid));
  const changes: Partial<DisputeDocument> = { evidenceDueBy: facts.evidenceDueBy, amount: facts.amount };
  if (paid && !before.transaction) Object.assign(changes, await linkTo(tx, paid));
  if (facts.withdrawn && !before.withdrawnAt && paid)
    Object.assign(changes, await withdraw(tx, before, facts, paid));
  const current = { ...before, ...changes };
  if (facts.reinstated && current.withdrawnAt && !before.reinstatedAt)
    Object.assign(changes, await reinstate(tx, current, facts, paid));
  if (!isOver(before.state) && !(before.state === 'accepted' && facts.state !== 'lost'))
    changes.state = facts.state;
  const after: DisputeDocument = { ...before, ...changes, updatedAt: tx.clock.now() };
  await disputesCollection(tx.db).replaceOne({ _id: before._id }, after, { session: tx.session });
  forgetAfter(tx.session, 'disputes');
  if (after.reinstatedAt && !before.reinstatedAt) await giveBackCancelled(tx, after);
  if (after.state !== before.state) await announce(tx, after);
  if (after.state === 'lost' && before.state !== 'lost') await announceLoss(tx, after);
  return after;
}

const isOver = (state: DisputeDocument['state']) => state === 'won' || state === 'lost';

const findDispute = (tx: TxContext, stripeDisputeId: string) =>
  disputesCollection(tx.db).findOne({ stripeDisputeId }, { session: tx.session });

async function open(
  tx: TxContext,
  facts: DisputeFacts,
  paid: TransactionDocument | null,
): Promise<DisputeDocument> {
  const now = tx.clock.now();
  const dispute: DisputeDocument = {
    _id: newId(),
    organization: null,
    payment: null,
    transaction: null,
    job: null,
    ...(paid ? await linkTo(tx, paid) : {}),
    stripeDisputeId: facts.id,
    stripeChargeId: facts.charge,
    stripePaymentIntentId: facts.intent,
    amount: facts.amount,
    fee: 0,
    currency: 'USD',
    reason: facts.reason,
    state: facts.state === 'warning' ? 'warning' : 'open',
    withdrawnAt: null,
    reinstatedAt: null,
    fromCash: 0,
    creditsTaken: 0,
    evidence: {},
    evidenceDueBy: facts.evidenceDueBy,
    evidenceSentAt: null,
    createdAt: now,
    updatedAt: now,
  };
  await disputesCollection(tx.db).insertOne(dispute, { session: tx.session });
  await announce(tx, dispute);
  return dispute;
}

/** The payment that it is about, in our books. */
async function linkTo(
  tx: TxContext,
  paid: TransactionDocument,
): Promise<Pick<DisputeDocument, 'organization' | 'payment' | 'transaction' | 'job'>> {
  const payment = await findPaymentBy(tx, { transaction: paid._id });
  return {
    organization: paid.organization,
    payment: payment?._id ?? null,
    transaction: paid._id,
    job: paid.job,
  };
}

async function withdraw(
  tx: TxContext,
  dispute: DisputeDocument,
  { id: key, amount, fee }: DisputeFacts,
  paid: TransactionDocument,
): Promise<Partial<DisputeDocument>> {
  if (!paid.organization) return {};
  const { organization, job } = paid;
  const held = job ? Math.max(0, (await jobCash(tx, job)).held) : 0;
  const fromCash = Math.min(held, amount);
  const back = await returnedOf(tx, paid);
  const creditsTaken = await takeCredits(tx, paid, { amount, key: `dispute:${key}`, ...back });
  const fromRevenue = amount - fromCash;
  await postMoney(tx, disputeWithdrawn({ organization, fromCash, fromRevenue, fee, key }), {
    organization,
    job,
    payment: { stripePaymentIntentId: dispute.stripePaymentIntentId, stripeChargeId: dispute.stripeChargeId },
  });
  return { withdrawnAt: tx.clock.now(), fromCash, fee, creditsTaken };
}

async function reinstate(
  tx: TxContext,
  dispute: DisputeDocument,
  { id: key, feeBack }: DisputeFacts,
  paid: TransactionDocument | null,
): Promise<Partial<DisputeDocument>> {
  const reinstatedAt = tx.clock.now();
  if (!paid?.organization) return { reinstatedAt };
  const { organization, job } = paid;
  const found = job ? await findJob(tx, job) : null;
  const isSold = found?.status !== 'cancelled' && Boolean(found?.settlement);
  const toCash = found && !isSold ? dispute.fromCash : 0;
  const toRevenue = dispute.amount - toCash;
  await postMoney(tx, disputeReinstated({ organization, toCash, toRevenue, feeBack, key }), {
    organization,
    job,
  });
  if (dispute.creditsTaken > 0) await restoreCredits(tx, dispute, paid);
  return { reinstatedAt };
}

/** What the bank had taken of a job that was cancelled meanwhile is the client's: it goes back to the card that paid. */
async function giveBackCancelled(tx: TxContext, dispute: DisputeDocument): Promise<void> {
  const { job, fromCash, stripeDisputeId, payment } = dispute;
  const found = job ? await findJob(tx, job) : null;
  if (found?.status !== 'cancelled' || fromCash <= 0) return;
  const part = payment ? `payment:${payment}:dispute:${stripeDisputeId}` : `dispute:${stripeDisputeId}`;
  await releasePart(tx, { jobId: found._id, amount: fromCash, part, cause: 'cancelled' });
}

async function restoreCredits(
  tx: TxContext,
  { stripeDisputeId, creditsTaken }: DisputeDocument,
  paid: TransactionDocument,
): Promise<void> {
  const grantKey = grantKeyOf(paid);
  const grant = grantKey ? await unspentOfGrant(tx, grantKey) : null;
  if (!grant) return;
  const soonest = new Date(tx.clock.now().getTime() + RESTORED_DAYS * DAY_MS);
  await grantCredits(tx, {
    organizationId: grant.organization,
    credits: creditsTaken,
    source: 'purchase',
    expiresAt: grant.expiresAt && grant.expiresAt < soonest ? soonest : grant.expiresAt,
    type: 'credit_adjustment',
    key: `dispute:${stripeDisputeId}:restored`,
    description: 'Given back: the dispute was won',
  });
}

const dataOf = (dispute: DisputeDocument) => ({
  disputeId: dispute._id.toHexString(),
  organizationId: dispute.organization?.toHexString() ?? null,
  jobId: dispute.job?.toHexString() ?? null,
  amount: dispute.amount,
  currency: dispute.currency,
  state: dispute.state,
  reason: dispute.reason,
});

const announce = (tx: TxContext, dispute: DisputeDocument) =>
  tx.emit({ type: 'dispute.changed', rooms: ['staff'], data: dataOf(dispute) });

/** The money stays with the client: a payment returned, of which a credit note is made. */
async function announceLoss(tx: TxContext, dispute: DisputeDocument): Promise<void> {
  if (!dispute.organization || !dispute.transaction || !dispute.withdrawnAt) return;
  const entry = await tx.db
    .collection('transactions')
    .findOne(
      { idempotencyKey: `dispute:${dispute.stripeDisputeId}` },
      { session: tx.session, projection: { _id: 1 } },
    );
  await tx.emit({
    type: 'payment.returned',
    rooms: [`org:${dispute.organization}`, 'staff'],
    data: {
      ...dataOf(dispute),
      transactionId: entry?._id.toHexString() ?? null,
      paymentTransactionId: dispute.transaction.toHexString(),
      kind: 'dispute',
    },
  });
}
