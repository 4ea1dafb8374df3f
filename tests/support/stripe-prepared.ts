import type Stripe from 'stripe';
import type { StripeWorld } from './stripe';

/** Objects at the stand-in that the calls act on. */
export interface Prepared {
  product: string;
  spareProduct: string;
  price: string;
  larger: string;
  customer: string;
  method: string;
  spareMethod: string;
  subscription: Stripe.Subscription;
  ending: string;
  scheduled: Stripe.SubscriptionSchedule;
  invoice: string;
  intent: string;
  waitingIntent: string;
  charge: string;
  refundable: string;
  refund: string;
  dispute: string;
  lostDispute: string;
  session: string;
  spareSession: string;
}

export const urls = { success_url: 'http://localhost:3000/ok', cancel_url: 'http://localhost:3000/no' };

/** Makes what the calls act on. */
export async function prepare({ stripe, control }: StripeWorld): Promise<Prepared> {
  const recurring = { interval: 'month' } as const;
  const product = (await stripe.products.create({ name: 'Growth' })).id;
  const spareProduct = (await stripe.products.create({ name: 'Spare' })).id;
  const price = (await stripe.prices.create({ product, currency: 'usd', unit_amount: 9900, recurring })).id;
  const larger = (await stripe.prices.create({ product, currency: 'usd', unit_amount: 19_900, recurring }))
    .id;
  const customer = (await stripe.customers.create({ name: 'Ann', email: 'ann@example.com' })).id;
  const card = (number: string, isDefault = false) =>
    control.post<Stripe.PaymentMethod>(`customers/${customer}/cards`, { card: number, isDefault });
  const method = (await card('4242424242424242', true)).id;
  const spareMethod = (await card('4242424242424242')).id;
  const asking = (await card('4000002760003184')).id;
  const subscribe = () => stripe.subscriptions.create({ customer, items: [{ price }] });
  const subscription = await subscribe();
  const ending = (await subscribe()).id;
  const scheduled = await stripe.subscriptionSchedules.create({ from_subscription: (await subscribe()).id });
  const pay = (payment_method: string, confirm = true) =>
    stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      customer,
      payment_method,
      confirm,
      return_url: urls.success_url,
    });
  const [paid, refunded, disputed, lost] = await Promise.all([
    pay(method),
    pay(method),
    pay(method),
    pay(method),
  ]);
  const refund = await stripe.refunds.create({ payment_intent: refunded.id, amount: 1000 });
  const dispute = await control.post<Stripe.Dispute>('disputes', { charge: disputed.id });
  const lostDispute = await control.post<Stripe.Dispute>('disputes', { charge: lost.id });
  const open = () => stripe.checkout.sessions.create({ mode: 'setup', customer, currency: 'usd', ...urls });
  return {
    ...{
      product,
      spareProduct,
      price,
      larger,
      customer,
      method,
      spareMethod,
      subscription,
      ending,
      scheduled,
    },
    invoice: String(subscription.latest_invoice),
    intent: paid.id,
    waitingIntent: (await pay(asking)).id,
    charge: String(paid.latest_charge),
    refundable: refunded.id,
    refund: refund.id,
    dispute: dispute.id,
    lostDispute: lostDispute.id,
    session: (await open()).id,
    spareSession: (await open()).id,
  };
}
