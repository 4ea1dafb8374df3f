import type { z } from 'zod';
import type { getMonth } from '../use-cases/close-month';
import type { listLots } from '../use-cases/list-lots';
import type { listTransactions } from '../use-cases/list-transactions';
import type { adminLot, adminTransaction, monthClose } from './finance.schemas';

const PAID = new Set(['subscription_payment', 'one_time_payment', 'credit_purchase']);
const currencyOf = (code: string) => (code === 'KHR' ? ('KHR' as const) : ('USD' as const));

type Transactions = Awaited<ReturnType<typeof listTransactions>>;

/** A page of the ledger as /v1 shows it. */
export function presentTransactions({ rows, name }: Transactions): z.input<typeof adminTransaction>[] {
  return rows.map((row) => ({
    id: row._id.toHexString(),
    type: row.type,
    description: row.description,
    organization: name(row.organization),
    worker: name(row.worker),
    job: name(row.job),
    amount: row.amount,
    fee: row.fee,
    credits: row.credits,
    currency: currencyOf(row.currency),
    paymentMethod: row.paymentMethod,
    stripePaymentIntentId: row.stripePaymentIntentId,
    stripeInvoiceId: row.stripeInvoiceId,
    stripeChargeId: row.stripeChargeId,
    idempotencyKey: row.idempotencyKey,
    postings: row.postings.map(({ account, unit, amount, lot }) => ({
      account,
      unit,
      amount,
      lot: lot?.toHexString() ?? null,
    })),
    refundable: PAID.has(row.type) && row.amount > 0,
    createdAt: row.createdAt.toISOString(),
  }));
}

/** A page of lots as /v1 shows it. */
export function presentLots({
  rows,
  values,
  name,
}: Awaited<ReturnType<typeof listLots>>): z.input<typeof adminLot>[] {
  return rows.map((lot) => {
    const { source, granted, available, held, used, expired } = lot;
    const id = lot._id.toHexString();
    const unitPrice = values.get(id) ?? 0;
    return {
      id,
      source,
      granted,
      available,
      held,
      used,
      expired,
      expiresAt: lot.expiresAt?.toISOString() ?? null,
      createdAt: lot.createdAt.toISOString(),
      organization: name(lot.organization),
      transactionId: lot.transaction?.toHexString() ?? null,
      unitPrice: Math.round(unitPrice * 100) / 100,
      value: Math.round(unitPrice * (available + held)),
    };
  });
}

/** A month of the books as /v1 shows it. */
export function presentMonth({
  month,
  from,
  to,
  isOver,
  balanced,
  classes,
  papers,
  paid,
}: Awaited<ReturnType<typeof getMonth>>): z.input<typeof monthClose> {
  return {
    month,
    from: from.toISOString(),
    to: to.toISOString(),
    isOver,
    balanced,
    classes: classes as z.input<typeof monthClose>['classes'],
    papers: { paid, series: papers.map(({ _id, ...series }) => ({ kind: _id, ...series })) },
  };
}
