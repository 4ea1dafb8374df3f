import { moneyByKey } from '@/features/credits';
import type { DomainEvent, TxContext } from '@/platform/context';
import { keptOwners } from '@/platform/kept';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { type PaymentDocument, paymentsCollection } from './data/payment.document';
import { paymentsOfJob } from './data/payments.repository';
import { findTransaction, returnedOf } from './data/returned.repository';
import { topUpsCollection } from './data/top-up.document';
import type { RefundCause } from './domain/payment.options';
import { divideRefund } from './domain/refund-rules';
import { checkPaymentTask } from './tasks/check-payment.task';
import { sendRefundTask } from './tasks/send-refund.task';
import { topUpTask } from './tasks/top-up.task';
import { createRefund } from './use-cases/create-refund';

const REASONS: Readonly<Record<string, string>> = {
  late: 'Refund for late delivery',
  cancelled: 'The job was cancelled',
  unused: 'Time that was not needed',
  unwanted: 'The payment was no longer needed',
};

/** Cash of a job is owed to the card: refunds of the payments that it came from, newest first. */
async function refundReleased(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const entry = await findTransaction(tx, String(data.transactionId));
  if (!entry) throw new Error('released cash without an entry');
  const cause = String(data.cause) as RefundCause;
  const payments = await payers(tx, oid(String(data.jobId)), data.part);
  const parts = divideRefund(Number(data.amount), payments);
  for (const { payment: paid, amount } of parts) {
    const reason = REASONS[cause] ?? 'Payment returned';
    await createRefund(tx, { paid, entry, amount, cause, reason, by: null, source: 'held', creditsTaken: 0 });
  }
}

/** The booked payments of a job with what can still be refunded of each; `payment:<id>` names the one. */
async function payers(tx: TxContext, job: PaymentDocument['_id'], part: unknown) {
  const named = typeof part === 'string' && part.startsWith('payment:') ? part.slice(8, 32) : null;
  const payments = (await paymentsOfJob(tx, job)).filter(({ _id }) => !named || _id.toHexString() === named);
  const list = [];
  for (const { stripePaymentIntentId } of payments) {
    const paid = stripePaymentIntentId ? await moneyByKey(tx, stripePaymentIntentId) : null;
    if (paid) list.push({ payment: paid, refundable: (await returnedOf(tx, paid)).refundable });
  }
  return list;
}

/** A draft that is cancelled while somebody pays for it: the payment is given up. */
async function giveUpPayments(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const open = await paymentsCollection(tx.db)
    .find(
      { job: oid(String(data.jobId)), status: { $in: ['created', 'processing', 'requires_action'] } },
      { session: tx.session, projection: { _id: 1 } },
    )
    .toArray();
  for (const { _id } of open) {
    const paymentId = _id.toHexString();
    await tx.enqueue(checkPaymentTask, { paymentId }, { key: paymentId });
  }
}

/** Money is owed to a card: it is sent once this has been committed. */
async function sendReturned(tx: TxContext, { data }: DomainEvent): Promise<void> {
  if (data.kind !== 'refund' || data.state !== 'requested') return;
  const refundId = String(data.refundId);
  await tx.enqueue(sendRefundTask, { refundId }, { key: refundId });
}

const mayTopUp = keptOwners('top-ups', { enabled: true });

/** Credits move all the time, and few organizations have them bought by themselves. */
async function considerAfterMove(tx: TxContext, event: DomainEvent): Promise<void> {
  if (await mayTopUp(tx.db, String(event.data.organizationId))) await considerTopUp(tx, event);
}

/** Credits have run low: a pack is bought, where the organization wants that. */
async function considerTopUp(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const organizationId = String(data.organizationId);
  const organization = oid(organizationId);
  const rules = await topUpsCollection(tx.db).findOne(
    { organization, enabled: true },
    { session: tx.session, projection: { threshold: 1 } },
  );
  if (!rules || Number(data.available) >= rules.threshold) return;
  await tx.enqueue(topUpTask, { organizationId }, { key: organizationId });
}

/** The month's cap is spent: looked at again when the next month begins. */
async function topUpLater(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const organizationId = String(data.organizationId);
  const runAt = new Date(String(data.againAt));
  await tx.enqueue(topUpTask, { organizationId }, { key: organizationId, runAt });
}

/** What payments do when others say that something happened. */
export const paymentSubscribers: readonly Subscriber[] = [
  { on: 'cash.released', run: refundReleased },
  { on: 'payment.returned', run: sendReturned },
  { on: 'job.cancelled', run: giveUpPayments },
  { on: 'credits.changed', run: considerAfterMove },
  { on: 'top_up.changed', run: considerTopUp },
  { on: 'top_up.capped', run: topUpLater },
];
