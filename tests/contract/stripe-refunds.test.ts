import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStripe, type StripeWorld } from '../support/stripe';

let world: StripeWorld;
let stripe: Stripe;

beforeAll(async () => {
  world = await openStripe();
  stripe = world.stripe;
});
afterAll(() => world?.close());

const payer = async (card = '4242424242424242') => {
  const customer = (await stripe.customers.create({ name: 'Ann' })).id;
  const method = await world.control.post<Stripe.PaymentMethod>(`customers/${customer}/cards`, { card });
  return { customer, payment_method: method.id };
};
const payment = {
  amount: 5000,
  currency: 'usd',
  confirm: true,
  return_url: 'http://localhost:3000/',
} as const;

describe('money that goes back', () => {
  it('in parts, at most what came, with the balance’s movements', async () => {
    const intent = await stripe.paymentIntents.create({ ...payment, ...(await payer()) });
    await stripe.refunds.create({ payment_intent: intent.id, amount: 2000 });
    await expect(stripe.refunds.create({ payment_intent: intent.id, amount: 3001 })).rejects.toMatchObject({
      statusCode: 400,
      param: 'amount',
    });
    const rest = await stripe.refunds.create({ payment_intent: intent.id, expand: ['balance_transaction'] });
    expect(rest).toMatchObject({
      amount: 3000,
      status: 'succeeded',
      balance_transaction: { amount: -3000, fee: 0, net: -3000 },
    });
    const charge = await stripe.charges.retrieve(String(intent.latest_charge));
    expect(charge).toMatchObject({ amount_refunded: 5000, refunded: true });
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
  });

  it('of a payment from before the stand-in’s time, which it learns of without telling anybody', async () => {
    const newest = async () => (await stripe.events.list({ limit: 1 })).data[0]?.id;
    const before = await newest();
    const past = { intent: 'demo_pi_1', charge: 'demo_ch_1', customer: null, amount: 5000, fee: 175 };
    const payments = [{ ...past, refunded: 1000, description: 'Pack of 5 credits', at: 1_700_000_000 }];
    expect(await world.control.post('payments/past', { payments })).toEqual({ remembered: 1 });
    expect(await world.control.post('payments/past', { payments })).toEqual({ remembered: 0 });
    expect(await newest()).toBe(before);
    const expand = ['latest_charge.balance_transaction'];
    expect(await stripe.paymentIntents.retrieve('demo_pi_1', { expand })).toMatchObject({
      status: 'succeeded',
      created: 1_700_000_000,
      latest_charge: { id: 'demo_ch_1', amount_refunded: 1000, balance_transaction: { fee: 175 } },
    });
    await expect(stripe.refunds.create({ payment_intent: 'demo_pi_1', amount: 4001 })).rejects.toMatchObject({
      statusCode: 400,
    });
    const rest = await stripe.refunds.create({ payment_intent: 'demo_pi_1' });
    expect(rest).toMatchObject({ amount: 4000, status: 'succeeded', charge: 'demo_ch_1' });
  });

  it('may arrive later, or fail and be ours again', async () => {
    const [later, never] = await Promise.all([payer('4000000000007726'), payer('4000000000005126')]);
    const refundOf = async (who: { customer: string; payment_method: string }) => {
      const intent = await stripe.paymentIntents.create({ ...payment, ...who });
      return stripe.refunds.create({ payment_intent: intent.id });
    };
    const [slow, failing] = [await refundOf(later), await refundOf(never)];
    expect([slow.status, failing.status]).toEqual(['pending', 'succeeded']);
    await world.control.post('refunds/:id/settle'.replace(':id', slow.id), { result: 'succeeded' });
    await world.control.post('refunds/:id/settle'.replace(':id', failing.id), { result: 'failed' });
    expect((await stripe.refunds.retrieve(slow.id)).status).toBe('succeeded');
    expect(await stripe.refunds.retrieve(failing.id)).toMatchObject({
      status: 'failed',
      failure_reason: 'expired_or_canceled_card',
    });
    expect((await stripe.charges.retrieve(String(failing.charge))).amount_refunded).toBe(0);
  });

  it('in a dispute is withdrawn with a fee, and reinstated when it is won', async () => {
    const intent = await stripe.paymentIntents.create({ ...payment, ...(await payer('4000000000000259')) });
    const { data } = await stripe.disputes.list({ payment_intent: intent.id });
    const [dispute] = data;
    expect(dispute).toMatchObject({ status: 'needs_response', amount: 5000, reason: 'fraudulent' });
    expect(dispute?.balance_transactions).toMatchObject([{ amount: -5000, fee: 1500, net: -6500 }]);
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_disputed',
    });
    const won = await stripe.disputes.update(dispute?.id ?? '', {
      evidence: { uncategorized_text: 'winning_evidence' },
      submit: true,
    });
    expect(won.status).toBe('won');
    const after = await stripe.disputes.retrieve(won.id);
    expect(after.balance_transactions.map(({ net }) => net)).toEqual([-6500, 6500]);
  });
});
