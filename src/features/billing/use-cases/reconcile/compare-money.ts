import type Stripe from 'stripe';
import { bookFee, type TransactionDocument, transactionsCollection } from '@/features/credits';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { callStripe } from '@/platform/stripe';
import { unitOfWork } from '@/platform/unit-of-work';
import { readInvoice } from '../../data/invoice-reads';
import { idOf } from '../../data/stripe-reads';
import { applyInvoice } from '../apply-invoice';
import { type Compared, difference } from './compared';

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);

/** Invoices that were paid at Stripe against the ledger. One that is not booked is booked. */
export async function compareInvoices(ctx: Context, from: Date): Promise<Compared> {
  const compared: Compared = { checked: 0, differences: [] };
  const paid = await callStripe(async (stripe) => {
    const all: Stripe.Invoice[] = [];
    const created = { gte: seconds(from) };
    for await (const one of stripe.invoices.list({ status: 'paid', created, limit: 100 })) all.push(one);
    return all;
  });
  for (const { id, amount_paid, customer, parent } of paid) {
    const organization = await organizationsCollection(ctx.db).findOne({ stripeCustomerId: idOf(customer) });
    if (!organization || !parent?.subscription_details || amount_paid === 0) continue;
    compared.checked += 1;
    const booked = await transactionsCollection(ctx.db).findOne({ idempotencyKey: `payment:${id}` });
    if (booked?.amount === amount_paid) continue;
    if (booked) {
      const found = difference('invoice_amount_differs', id, String(booked.amount), String(amount_paid));
      compared.differences.push(found);
      continue;
    }
    const found = difference('invoice_not_booked', id, null, String(amount_paid));
    compared.differences.push({ ...found, mended: await book(ctx, id) });
  }
  return compared;
}

async function book(ctx: Context, invoiceId: string): Promise<boolean> {
  try {
    const read = await readInvoice(ctx, invoiceId);
    if (!read) return false;
    await unitOfWork(ctx, (tx) => applyInvoice(tx, read));
    return true;
  } catch (error) {
    ctx.logger.error({ err: error, invoice: invoiceId }, 'an invoice could not be booked');
    return false;
  }
}

/** Charges in Stripe's balance against the ledger: that each is booked, with its amount and its fee. */
export async function compareCharges(ctx: Context, from: Date): Promise<Compared> {
  const compared: Compared = { checked: 0, differences: [] };
  const moved = await callStripe(async (stripe) => {
    const all: Stripe.BalanceTransaction[] = [];
    const created = { gte: seconds(from) };
    for await (const one of stripe.balanceTransactions.list({ created, limit: 100 })) all.push(one);
    return all.filter(({ type }) => type === 'charge' || type === 'payment');
  });
  for (const { source, amount, fee } of moved) {
    const charge = idOf(source);
    if (!charge) continue;
    compared.checked += 1;
    const booked = await transactionsCollection(ctx.db).findOne({
      stripeChargeId: charge,
      idempotencyKey: /^payment:/,
    });
    if (!booked) compared.differences.push(difference('charge_not_booked', charge, null, String(amount)));
    else if (booked.amount !== amount) {
      const found = difference('charge_amount_differs', charge, String(booked.amount), String(amount));
      compared.differences.push(found);
    } else if ((await feeOf(ctx, booked, charge)) !== fee) {
      const mended = await unitOfWork(ctx, (tx) => bookFee(tx, booked, { fee, chargeId: charge }));
      compared.differences.push({
        ...difference('fee_differs', charge, String(booked.fee), String(fee)),
        mended,
      });
    }
  }
  return compared;
}

/** What is booked as Stripe's fee of a charge: with its payment, or learned later. */
async function feeOf(ctx: Context, booked: TransactionDocument, charge: string): Promise<number> {
  if (booked.fee !== 0) return booked.fee;
  const learned = await transactionsCollection(ctx.db).findOne({ idempotencyKey: `fee:${charge}` });
  return learned?.fee ?? 0;
}
