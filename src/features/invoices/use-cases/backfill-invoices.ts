import type { ObjectId } from 'mongodb';
import { type TransactionDocument, transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import { eventsOf } from '@/platform/events';
import { unitOfWork } from '@/platform/unit-of-work';
import { invoiceOfEvent } from '../data/invoices.repository';
import { linesOfEvent } from '../domain/lines';
import { creditReturn, invoicePayment, returnedEvent, returnedOf } from './papers-of-payments';

const PAID = ['subscription_payment', 'one_time_payment', 'credit_purchase'] as const;

/** Movements of money whose paper is missing, oldest first. */
async function withoutPaper(ctx: Context, match: object): Promise<TransactionDocument[]> {
  return transactionsCollection(ctx.db)
    .aggregate<TransactionDocument>([
      { $match: match },
      { $lookup: { from: 'invoices', localField: '_id', foreignField: 'transaction', as: 'paper' } },
      { $match: { paper: [] } },
      { $project: { paper: 0 } },
      { $sort: { _id: 1 } },
    ])
    .toArray();
}

const eventOf = (ctx: Context, type: string, transaction: ObjectId) =>
  eventsOf(ctx.db).findOne({ type, 'data.transactionId': transaction.toHexString() });

/**
 * Issues what is missing: papers of payments that were booked before there were papers, or by a hand. Every one in a
 * transaction of its own, so that a stop in the middle loses nothing; issued now, because a number is never given
 * for a day that has passed. @returns how many were issued
 */
export async function backfillInvoices(ctx: Context): Promise<number> {
  let issued = 0;
  const isMoney = { amount: { $ne: 0 }, organization: { $ne: null } };
  for (const payment of await withoutPaper(ctx, { ...isMoney, type: { $in: [...PAID] } })) {
    const event = await eventOf(ctx, 'payment.received', payment._id);
    const paper = await unitOfWork(ctx, (tx) => invoicePayment(tx, payment, linesOfEvent(event?.data.lines)));
    if (paper) issued += 1;
  }
  for (const event of await eventsOf(ctx.db).find({ type: 'payment.returned' }).sort({ _id: 1 }).toArray()) {
    if (!event.data.transactionId) continue;
    const returned = returnedOf(event.data);
    if (await invoiceOfEvent(ctx, returnedEvent(returned))) continue;
    const paper = await unitOfWork(ctx, (tx) => creditReturn(tx, returned));
    if (paper) issued += 1;
  }
  return issued;
}

/** At every start: nothing is ever left without its paper. */
export async function issueMissingInvoices(ctx: Context): Promise<void> {
  const issued = await backfillInvoices(ctx);
  if (issued > 0) ctx.logger.info({ issued }, 'invoices that were missing have been issued');
}
