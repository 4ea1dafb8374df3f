import type { ObjectId } from 'mongodb';
import { organizationBalancesCollection } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import { type PaymentRefs, postEntry, transactionByKey } from '../data/ledger.repository';
import type { TransactionDocument } from '../data/transaction.document';
import { cashReceived, saleReceived } from '../domain/money-ledger';

/** What was paid for: a subscription's invoice, a pack of credits, or one job priced in money. */
export type PaymentKind = 'subscription' | 'credits' | 'job';

/** A line of what was paid for, as an invoice shows it. Amounts are US cents, in total for the line. */
export interface PaymentLine {
  description: string;
  quantity: number;
  amount: number;
  period?: { start: Date; end: Date } | null;
}

export interface PaymentInput {
  organizationId: string | ObjectId;
  kind: PaymentKind;
  /** US cents that the client paid. */
  amount: number;
  /** US cents that Stripe kept of it. */
  fee?: number;
  /** Stripe's id of the invoice or payment intent: posts once. */
  key: string;
  jobId?: string | ObjectId | null;
  refs?: PaymentRefs;
  lines: PaymentLine[];
}

/**
 * Books money that a client paid, in the caller's transaction, and says so (`payment.received`, from which the
 * invoice document is made). The same key again changes nothing and says nothing.
 */
export async function recordPayment(tx: TxContext, input: PaymentInput): Promise<TransactionDocument> {
  const { kind, amount, fee = 0, key, refs, lines } = input;
  const organization = oid(input.organizationId);
  const job = input.jobId ? oid(input.jobId) : null;
  const posted = await transactionByKey(tx, `payment:${key}`);
  if (posted) return posted;
  const payment = { amount, fee, key };
  const entry =
    kind === 'job'
      ? cashReceived(organization, payment)
      : saleReceived(kind === 'credits' ? 'credit_purchase' : 'subscription_payment', payment);
  const transaction = await postEntry(tx, entry, { organization, job, payment: refs });
  await organizationBalancesCollection(tx.db).updateOne(
    { organization },
    { $inc: { totalSpent: amount }, $set: { updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  await tx.emit({
    type: 'payment.received',
    rooms: [`org:${organization.toHexString()}`, 'staff'],
    data: {
      organizationId: organization.toHexString(),
      transactionId: transaction._id.toHexString(),
      jobId: job?.toHexString() ?? null,
      kind,
      amount,
      currency: 'USD',
      lines: lines.map(({ period, ...line }) => ({
        ...line,
        period: period ? { start: period.start.toISOString(), end: period.end.toISOString() } : null,
      })),
    },
  });
  return transaction;
}
