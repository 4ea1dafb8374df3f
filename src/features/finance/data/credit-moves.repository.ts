import type { ObjectId } from 'mongodb';
import { creditLotsCollection, transactionsCollection } from '@/features/credits';
import type { TransactionType } from '@/features/credits/domain/credit.options';
import { invoicesCollection } from '@/features/invoices';
import type { Context } from '@/platform/context';
import { monthsOf, type PaidLot } from '../domain/lot-values';

/** What a month changed in the credits of a lot that are not spent (available and held). */
export interface CreditMove {
  month: string;
  type: TransactionType;
  lot: string;
  organization: string;
  job: string | null;
  amount: number;
}

/** All of them, oldest month first; holds, which change nothing in sum, are left out. */
export async function creditMoves(ctx: Context): Promise<CreditMove[]> {
  return transactionsCollection(ctx.db)
    .aggregate<CreditMove>(
      [
        { $match: { organization: { $ne: null }, type: { $ne: 'credit_hold' }, 'postings.unit': 'credit' } },
        { $project: { type: 1, organization: 1, job: 1, createdAt: 1, postings: 1 } },
        { $unwind: '$postings' },
        { $match: { 'postings.lot': { $ne: null } } },
        {
          $group: {
            _id: {
              month: { $dateToString: { date: '$createdAt', format: '%Y-%m' } },
              type: '$type',
              lot: '$postings.lot',
              organization: '$organization',
              job: '$job',
            },
            amount: { $sum: '$postings.amount' },
          },
        },
        { $match: { amount: { $ne: 0 } } },
        {
          $project: {
            _id: 0,
            month: '$_id.month',
            type: '$_id.type',
            lot: { $toString: '$_id.lot' },
            organization: { $toString: '$_id.organization' },
            job: { $cond: ['$_id.job', { $toString: '$_id.job' }, null] },
            amount: 1,
          },
        },
        { $sort: { month: 1 } },
      ],
      { allowDiskUse: true },
    )
    .toArray();
}

interface Grant {
  _id: ObjectId;
  lot: ObjectId;
  organization: ObjectId;
  granted: number;
  source: string;
  key: string | null;
  createdAt: Date;
}

interface Payment {
  _id: ObjectId;
  organization: ObjectId;
  amount: number;
  idempotencyKey: string;
  createdAt: Date;
}

/**
 * What was paid for each bought lot: the payment that its grant names, or for a grant of a yearly plan the last
 * subscription payment before it, whose invoice says for how many months it was.
 */
export async function paidLots(ctx: Context, only?: readonly ObjectId[]): Promise<PaidLot[]> {
  const lots = await creditLotsCollection(ctx.db)
    .aggregate<Grant>([
      {
        $match: {
          source: { $in: ['subscription', 'purchase'] },
          ...(only ? { _id: { $in: [...only] } } : {}),
        },
      },
      { $lookup: { from: 'transactions', localField: 'transaction', foreignField: '_id', as: 'grant' } },
      {
        $project: {
          lot: '$_id',
          organization: 1,
          granted: 1,
          source: 1,
          createdAt: 1,
          key: { $arrayElemAt: ['$grant.idempotencyKey', 0] },
        },
      },
    ])
    .toArray();
  const payments = await transactionsCollection(ctx.db)
    .find<Payment>(
      { type: { $in: ['subscription_payment', 'credit_purchase'] }, amount: { $gt: 0 } },
      { projection: { organization: 1, amount: 1, idempotencyKey: 1, createdAt: 1, type: 1 } },
    )
    .sort({ createdAt: -1 })
    .toArray();
  const byKey = new Map(payments.map((payment) => [payment.idempotencyKey, payment]));
  const byOrganization = Map.groupBy(payments, ({ organization }) => String(organization));
  const months = await paidMonths(ctx);
  return lots.map((lot) => {
    const name = lot.key?.replace(/^grant:/, '') ?? '';
    const named = byKey.get(`payment:${name}`) ?? byKey.get(`payment:${name.replace(/^invoice:/, '')}`);
    const earlier =
      lot.source === 'subscription'
        ? byOrganization
            .get(String(lot.organization))
            ?.find(
              (one) =>
                one.idempotencyKey !== '' && months.has(String(one._id)) && one.createdAt <= lot.createdAt,
            )
        : undefined;
    const payment = named ?? earlier ?? null;
    const grants = payment ? Math.max(1, Math.round(months.get(String(payment._id)) ?? 1)) : 1;
    return { lot: lot.lot.toHexString(), granted: lot.granted, paid: payment?.amount ?? null, grants };
  });
}

/** For how many months each subscription payment was, by its invoice. */
async function paidMonths(ctx: Context): Promise<Map<string, number>> {
  const invoices = await invoicesCollection(ctx.db)
    .find(
      { kind: 'invoice', 'lines.periodStart': { $ne: null } },
      { projection: { transaction: 1, lines: 1 } },
    )
    .toArray();
  return new Map(
    invoices.map(({ transaction, lines }) => [
      String(transaction),
      Math.max(
        ...lines.flatMap(({ periodStart, periodEnd }) =>
          periodStart && periodEnd ? [monthsOf(periodStart, periodEnd)] : [],
        ),
      ),
    ]),
  );
}
