import type { ObjectId } from 'mongodb';
import { findBalance } from '@/features/organizations';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId, oid } from '@/shared/ids';
import { customerOf } from '../data/customer';
import { newPayment } from '../data/new-payment';
import { type PaymentDocument, paymentsCollection } from '../data/payment.document';
import { findPayment } from '../data/payments.repository';
import { topUpsCollection } from '../data/top-up.document';
import { packPrice } from '../domain/packs';
import { isOpen } from '../domain/payment-state';
import { monthStart, nextMonthStart, shouldTopUp, waitsForCap } from '../domain/top-up-rules';
import { savedCards } from '../stripe/cards';
import { GIVEN_UP } from '../stripe/intents';
import { applyFacts } from './apply-facts';
import { tryPayment } from './try-payment';

/** US cents that the automatic top-up has spent in this calendar month, what is under way included. */
export async function spentThisMonth(ctx: Context, organization: ObjectId): Promise<number> {
  const payments = await paymentsCollection(ctx.db)
    .find(
      {
        organization,
        automatic: true,
        createdAt: { $gte: monthStart(ctx.clock.now()) },
        status: { $nin: ['failed', 'cancelled'] },
      },
      { ...inSession(ctx), projection: { amount: 1 } },
    )
    .toArray();
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * Buys the pack with the saved card, nobody being present, if the rules still ask for it: one purchase at a time, up to
 * the month's cap. A refused card is counted; a purchase that a killed process began is gone on with.
 */
export async function topUpNow(ctx: Context, organizationId: string): Promise<void> {
  const organization = oid(organizationId);
  const payment = await unitOfWork(ctx, (tx) => begin(tx, organization));
  if (!payment) return;
  const customer = await customerOf(ctx, organizationId);
  const method = await cardFor(ctx, customer, organization);
  if (!method) {
    const failure = { declineCode: null, message: 'There is no saved card.' };
    const facts = { ...GIVEN_UP, status: 'requires_payment_method' as const, refused: true, failure };
    await unitOfWork(ctx, (tx) => applyFacts(tx, payment._id, facts));
    return;
  }
  try {
    await tryPayment(ctx, payment, { customer, method });
  } catch (error) {
    if (!isAppError(error) || error.code === 'UPSTREAM_UNAVAILABLE') throw error;
  }
}

/** The month's cap is spent: looked at again when the next begins, even if nobody spends a credit then. */
async function tryNextMonth(tx: TxContext, organization: ObjectId): Promise<void> {
  const organizationId = organization.toHexString();
  await tx.emit({
    type: 'top_up.capped',
    rooms: [],
    data: { organizationId, againAt: nextMonthStart(tx.clock.now()).toISOString() },
  });
}

async function begin(tx: TxContext, organization: ObjectId): Promise<PaymentDocument | null> {
  const rules = await topUpsCollection(tx.db).findOne({ organization }, { session: tx.session });
  if (!rules) return null;
  const current = rules.current ? await findPayment(tx, rules.current) : null;
  if (current && isOpen(current.status)) return current.status === 'created' ? current : null;
  const available = (await findBalance(tx, organization))?.credits.available ?? 0;
  const price = packPrice(rules.pack);
  const now = { available, price, spentThisMonth: await spentThisMonth(tx, organization) };
  if (waitsForCap({ ...rules, busy: false }, now)) await tryNextMonth(tx, organization);
  if (!shouldTopUp({ ...rules, busy: false }, now)) return null;
  const payment = purchase(tx, organization, { credits: rules.pack, amount: price });
  await paymentsCollection(tx.db).insertOne(payment, { session: tx.session });
  await topUpsCollection(tx.db).updateOne(
    { _id: rules._id },
    { $set: { current: payment._id, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  return payment;
}

function purchase(
  tx: TxContext,
  organization: ObjectId,
  { credits, amount }: { credits: number; amount: number },
): PaymentDocument {
  const _id = newId();
  return newPayment(tx, {
    _id,
    organization,
    by: null,
    purpose: 'credits',
    amount,
    credits,
    job: null,
    newScope: null,
    automatic: true,
    effectKey: `top-up:${_id.toHexString()}`,
  });
}

/** The card that the organization chose, else its default, else its only one. */
async function cardFor(ctx: Context, customer: string, organization: ObjectId): Promise<string | null> {
  const rules = await topUpsCollection(ctx.db).findOne({ organization });
  const { cards, defaultId } = await savedCards(customer);
  const chosen = cards.find(({ id }) => id === rules?.paymentMethodId)?.id;
  return chosen ?? defaultId;
}
