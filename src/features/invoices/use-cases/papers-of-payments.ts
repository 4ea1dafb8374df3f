import { type TransactionDocument, transactionsCollection } from '@/features/credits';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import type { InvoiceDocument } from '../data/invoice.document';
import { invoiceOfEvent } from '../data/invoices.repository';
import { creditLine, type DraftLine, linesThatSumTo } from '../domain/lines';
import { issuePaper } from './issue-invoice';

/** The invoice of a payment; null for what cost nothing. The same payment again issues nothing. */
export async function invoicePayment(
  tx: TxContext,
  payment: TransactionDocument,
  lines: readonly DraftLine[],
): Promise<InvoiceDocument | null> {
  const { _id, organization, job, amount, currency, paymentMethod, description, createdAt } = payment;
  if (!organization || amount <= 0) return null;
  const summed = linesThatSumTo(amount, lines, description);
  return issuePaper(tx, {
    kind: 'invoice',
    event: `payment:${_id.toHexString()}`,
    organization,
    transaction: _id,
    job,
    lines: summed.lines,
    total: amount,
    currency,
    paidAt: createdAt,
    paymentMethod,
  });
}

export interface Returned {
  /** Of a refund: one movement of money may be shared by several. */
  refundId: string | null;
  transactionId: string;
  paymentTransactionId: string | null;
  amount: number;
  reason: string | null;
  kind: 'refund' | 'dispute';
}

/** The name of what went back. */
export const returnedEvent = ({ kind, refundId, transactionId }: Returned): string =>
  `${kind}:${refundId ?? transactionId}`;

/** What an event says of money that went back. */
export const returnedOf = (data: Record<string, unknown>): Returned => ({
  refundId: data.refundId ? String(data.refundId) : null,
  transactionId: String(data.transactionId),
  paymentTransactionId: data.paymentTransactionId ? String(data.paymentTransactionId) : null,
  amount: Number(data.amount),
  reason: data.reason ? String(data.reason) : null,
  kind: data.kind === 'dispute' ? 'dispute' : 'refund',
});

/**
 * The card could not be paid back: the credit note is withdrawn by an invoice of the same amount, because nothing
 * that was issued is ever changed. Null when there is no such credit note.
 */
export async function withdrawCreditNote(tx: TxContext, refundId: string): Promise<InvoiceDocument | null> {
  const note = await invoiceOfEvent(tx, `refund:${refundId}`);
  const bounced = await transactionsCollection(tx.db).findOne(
    { idempotencyKey: `refund:${refundId}:failed` },
    { session: tx.session, projection: { _id: 1 } },
  );
  if (!note || !bounced) return null;
  const { organization, job, total, currency, paymentMethod, _id, number } = note;
  const description = `Credit note ${number} withdrawn: the refund could not be made`;
  return issuePaper(tx, {
    kind: 'invoice',
    event: `refund-failed:${refundId}`,
    organization,
    transaction: bounced._id,
    job,
    lines: [{ description, quantity: 1, amount: total, period: null }],
    total,
    currency,
    paidAt: tx.clock.now(),
    paymentMethod,
    credited: { _id, number },
  });
}

/**
 * The credit note of money that went back, naming the invoice of what had been paid (which is issued now if it was
 * forgotten). Null when the movement is not there or returns nothing.
 */
export async function creditReturn(tx: TxContext, returned: Returned): Promise<InvoiceDocument | null> {
  const find = (id: string) =>
    transactionsCollection(tx.db).findOne({ _id: oid(id) }, { session: tx.session });
  const movement = await find(returned.transactionId);
  if (!movement?.organization || returned.amount <= 0) return null;
  const payment = returned.paymentTransactionId ? await find(returned.paymentTransactionId) : null;
  const credited = payment ? await invoicePayment(tx, payment, []) : null;
  return issuePaper(tx, {
    kind: 'credit_note',
    event: returnedEvent(returned),
    organization: movement.organization,
    transaction: movement._id,
    job: movement.job,
    lines: [creditLine(returned.amount, credited?.number ?? null, returned.kind)],
    total: returned.amount,
    currency: movement.currency,
    paidAt: null,
    paymentMethod: payment?.paymentMethod ?? movement.paymentMethod,
    credited,
    reason: returned.reason,
  });
}
