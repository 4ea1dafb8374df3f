import { transactionsCollection } from '@/features/credits';
import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { linesOfEvent } from './domain/lines';
import { creditReturn, invoicePayment, returnedOf, withdrawCreditNote } from './use-cases/papers-of-payments';

async function received(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const payment = await transactionsCollection(tx.db).findOne(
    { _id: oid(String(data.transactionId)) },
    { session: tx.session },
  );
  if (!payment) throw new Error(`no transaction ${data.transactionId} to invoice`);
  await invoicePayment(tx, payment, linesOfEvent(data.lines));
}

async function returned(tx: TxContext, { data }: DomainEvent): Promise<void> {
  if (data.transactionId) await creditReturn(tx, returnedOf(data));
}

async function bounced(tx: TxContext, { data }: DomainEvent): Promise<void> {
  await withdrawCreditNote(tx, String(data.refundId));
}

/** Money that comes in is invoiced, money that goes back is credited, in the transaction that books it. */
export const invoiceSubscribers: readonly Subscriber[] = [
  { on: 'payment.received', run: received },
  { on: 'payment.returned', run: returned },
  { on: 'refund.failed', run: bounced },
];
