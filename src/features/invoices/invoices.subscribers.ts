import { transactionsCollection } from '@/features/credits';
import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { linesOfEvent } from './domain/lines';
import { creditReturn, invoicePayment } from './use-cases/papers-of-payments';

async function received(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const payment = await transactionsCollection(tx.db).findOne(
    { _id: oid(String(data.transactionId)) },
    { session: tx.session },
  );
  if (!payment) throw new Error(`no transaction ${data.transactionId} to invoice`);
  await invoicePayment(tx, payment, linesOfEvent(data.lines));
}

async function returned(tx: TxContext, { data }: DomainEvent): Promise<void> {
  await creditReturn(tx, {
    transactionId: String(data.transactionId),
    paymentTransactionId: data.paymentTransactionId ? String(data.paymentTransactionId) : null,
    amount: Number(data.amount),
    reason: data.reason ? String(data.reason) : null,
    kind: data.kind === 'dispute' ? 'dispute' : 'refund',
  });
}

/** Money that comes in is invoiced, money that goes back is credited, in the transaction that books it. */
export const invoiceSubscribers: readonly Subscriber[] = [
  { on: 'payment.received', run: received },
  { on: 'payment.returned', run: returned },
];
