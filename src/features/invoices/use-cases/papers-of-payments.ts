import { transactionsCollection } from '@/features/credits';
import type { TransactionDocument } from '@/features/credits/data/transaction.document';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import type { InvoiceDocument } from '../data/invoice.document';
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

interface Returned {
  transactionId: string;
  paymentTransactionId: string | null;
  amount: number;
  reason: string | null;
  kind: 'refund' | 'dispute';
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
