import type { ObjectId } from 'mongodb';
import { grantCredits, recordPayment, transactionsCollection } from '@/features/credits';
import { CREDIT_PACKS, PACK_MONTHS, PLANS } from '@/features/credits/domain/plans';
import { updateOrganization } from '@/features/organizations/use-cases/organization';
import { applyRefund } from '@/features/payments/use-cases/apply-refund';
import { returnPayment } from '@/features/payments/use-cases/return-payment';
import type { UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { unitOfWork } from '@/platform/unit-of-work';
import { addMonths, DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { percentOf } from '@/shared/money';
import { billingOf, cardOf, OUR_COMPANY, REFUNDS } from '../data/billing';
import type { DemoClient } from './people';
import type { Timeline } from './timeline';

/** What a card payment costs us: 2.9 % and 30 cents. */
const feeOf = (amount: number) => percentOf(amount, 2.9) + 30;

const month = (at: Date) =>
  new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);

/** What a payment of the demo's past is called at the stand-in. */
const namesOf = (key: string) => ({
  stripePaymentIntentId: key.replace('demo_in_', 'demo_pi_in_'),
  stripeChargeId: key.replace(/^demo_(in|pi)_/, 'demo_ch_$1_'),
});

/** A month of the company's plan: paid, invoiced, and its credits granted. */
export async function payPlan(
  timeline: Timeline,
  client: DemoClient,
  index: number,
  at: Date,
): Promise<void> {
  const { credits, rolloverMonths, name, monthlyPrice } = PLANS[client.company.tier];
  const { organization } = client;
  const stripeInvoiceId = `demo_in_${organization}_${at.toISOString().slice(0, 10)}`;
  const period = { start: at, end: addMonths(at, 1) };
  await unitOfWork(timeline.system, async (tx) => {
    await recordPayment(tx, {
      organizationId: organization,
      kind: 'subscription',
      amount: monthlyPrice,
      fee: feeOf(monthlyPrice),
      key: stripeInvoiceId,
      refs: { stripeInvoiceId, ...namesOf(stripeInvoiceId), paymentMethod: cardOf(index) },
      lines: [
        {
          description: `${name} plan, ${credits} credits a month`,
          quantity: 1,
          amount: monthlyPrice,
          period,
        },
      ],
    });
    await grantCredits(tx, {
      organizationId: organization,
      credits,
      source: 'subscription',
      expiresAt: addMonths(at, 1 + rolloverMonths),
      type: 'credit_allocation',
      key: `invoice:${stripeInvoiceId}`,
      description: `${name} plan, ${month(at)}`,
    });
  });
}

/** A pack that the company buys on its way to an order. @returns its credits */
export async function buyPack(timeline: Timeline, client: DemoClient, atLeast: number): Promise<number> {
  const pack = CREDIT_PACKS.find(({ credits }) => credits >= atLeast) ?? CREDIT_PACKS.at(-1);
  if (!pack) throw new Error('there are no packs');
  const { organization } = client;
  const at = timeline.clock.now();
  const count = await transactionsCollection(timeline.system.db).countDocuments(
    { organization, type: 'credit_purchase' },
    inSession(timeline.system),
  );
  const names = namesOf(`demo_pi_${organization}_${count + 1}`);
  const { stripePaymentIntentId } = names;
  await unitOfWork(timeline.system, async (tx) => {
    await recordPayment(tx, {
      organizationId: organization,
      kind: 'credits',
      amount: pack.price,
      fee: feeOf(pack.price),
      key: stripePaymentIntentId,
      refs: {
        ...names,
        paymentMethod: cardOf(Number(`0x${organization.toHexString().slice(-1)}`)),
      },
      lines: [
        { description: `Pack of ${pack.credits} credits`, quantity: 1, amount: pack.price, period: null },
      ],
    });
    await grantCredits(tx, {
      organizationId: organization,
      credits: pack.credits,
      source: 'purchase',
      expiresAt: addMonths(at, PACK_MONTHS),
      type: 'credit_purchase',
      key: stripePaymentIntentId,
      description: `Pack of ${pack.credits} credits`,
    });
  });
  return pack.credits;
}

/** What invoices are made out to, and a few payments that finance gives back. */
export function planPaper(
  timeline: Timeline,
  clients: readonly DemoClient[],
  { start, end, finance }: { start: Date; end: Date; finance: UserActor },
): void {
  timeline.plan(start, 'our company', async ({ system }) => {
    // People of the demo are moved without signing in: nobody is silent.
    const company = { company: OUR_COMPANY, silentMinutes: 0, updatedAt: system.clock.now() };
    await system.db
      .collection('globals')
      .updateOne({ globalType: 'settings' }, { $set: company }, inSession(system));
  });
  for (const [index, client] of clients.entries()) {
    const billing = billingOf(client.company, index);
    if (!billing) continue;
    timeline.plan(start, 'billing details', async (at) => {
      await updateOrganization(at.as(client.actor), { billing });
    });
  }
  for (const [index, { company, month: months, share, reason }] of REFUNDS.entries()) {
    const at = new Date(start.getTime() + months * 30.4 * DAY_MS);
    const client = clients[company];
    if (!client || at > end) continue;
    timeline.plan(at, 'refund', (now) =>
      refund(now, client.organization, { share, reason, by: oid(finance.id), number: index + 1 }),
    );
  }
}

interface Refund {
  /** Percent of what was paid. */
  share: number;
  reason: string;
  by: ObjectId;
  number: number;
}

/** Gives back of the company's last payment, and the card has it at once. */
async function refund(
  timeline: Timeline,
  organization: ObjectId,
  { share, number, ...why }: Refund,
): Promise<void> {
  const { system } = timeline;
  const paid = await transactionsCollection(system.db).findOne(
    { organization, type: { $in: ['subscription_payment', 'credit_purchase'] } },
    { ...inSession(system), sort: { createdAt: -1, _id: -1 } },
  );
  if (!paid) return;
  const stripeRefundId = `demo_re_${number}`;
  await unitOfWork(system, async (tx) => {
    const amount = percentOf(paid.amount, share);
    await returnPayment(tx, { paid, amount, cause: 'staff', ...why, stripeRefundId });
    await applyRefund(tx, {
      id: stripeRefundId,
      status: 'succeeded',
      amount,
      metadata: {},
      payment_intent: null,
      charge: null,
    });
  });
}
