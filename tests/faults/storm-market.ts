import type Stripe from 'stripe';
import type { Random } from '@/demo/seed/random';
import { metadataOf } from '@/features/billing/domain/plan-terms';
import { PAID_TIERS, type PaidTier, PLANS } from '@/features/credits/domain/plans';
import { newId } from '@/shared/ids';
import type { StripeControl } from '../support/stripe';
import type { World } from './world';

/** An organization of ours and its customer at the stand-in. */
export interface Payer {
  organizationId: string;
  customerId: string;
}

const MONTH_SECONDS = 31 * 86_400;

/** Something at Stripe for which it has told nobody anything yet. */
export async function makeMarket(
  { accounts }: Pick<World, 'accounts'>,
  { stripe, control }: { stripe: Stripe; control: StripeControl },
  random: Random,
  enough: number,
): Promise<{ payers: Payer[]; events: Stripe.Event[] }> {
  await control.post('webhooks', { url: null });
  const prices = new Map<PaidTier, string>();
  for (const tier of PAID_TIERS) prices.set(tier, await priceOf(stripe, tier));
  const payers: Payer[] = [];
  let events: Stripe.Event[] = [];
  for (let round = 0; events.length < enough; round += 1) {
    for (let fresh = 0; fresh < 6; fresh += 1)
      payers.push(await subscribe(accounts.db, stripe, control, prices, random));
    await change(stripe, payers, prices, random);
    if (round % 2 === 1)
      await control.post('decline', { customer: random.pick(payers).customerId, count: 1 });
    await control.post('clock/advance', { seconds: MONTH_SECONDS, settle: false });
    events = await allEvents(stripe);
  }
  return { payers, events };
}

async function priceOf(stripe: Stripe, tier: PaidTier): Promise<string> {
  const { name, monthlyPrice, credits, rolloverMonths } = PLANS[tier];
  const product = await stripe.products.create({ name });
  const terms = {
    tier,
    interval: 'month',
    monthlyCredits: credits,
    rolloverMonths,
    trialCredits: 0,
  } as const;
  const price = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: monthlyPrice,
    recurring: { interval: 'month' },
    metadata: metadataOf(terms),
  });
  return price.id;
}

async function subscribe(
  db: World['accounts']['db'],
  stripe: Stripe,
  control: StripeControl,
  prices: ReadonlyMap<PaidTier, string>,
  random: Random,
): Promise<Payer> {
  const _id = newId();
  const { id: customerId } = await stripe.customers.create({ name: `Storm ${_id}` });
  await db.collection('organizations').insertOne({
    _id,
    name: `Storm ${_id}`,
    kind: 'company',
    subscriptionTier: 'payAsYouGo',
    preferredWorkers: [],
    blockedWorkers: [],
    referralCode: _id.toHexString(),
    stripeCustomerId: customerId,
  });
  await control.post(`customers/${customerId}/cards`, { isDefault: true });
  await stripe.subscriptions.create({
    customer: customerId,
    items: [{ price: prices.get(random.pick(PAID_TIERS)) }],
  });
  return { organizationId: _id.toHexString(), customerId };
}

/** Some upgrade within the month, a few leave. */
async function change(
  stripe: Stripe,
  payers: readonly Payer[],
  prices: ReadonlyMap<PaidTier, string>,
  random: Random,
): Promise<void> {
  for (const { customerId } of payers) {
    const { data } = await stripe.subscriptions.list({ customer: customerId, limit: 1 });
    const [item] = data[0]?.items.data ?? [];
    if (!data[0] || !item) continue;
    if (random.chance(0.06)) await stripe.subscriptions.cancel(data[0].id);
    else if (random.chance(0.15) && item.price.id !== prices.get('scale')) {
      await stripe.subscriptions.update(data[0].id, {
        items: [{ id: item.id, price: prices.get('scale') }],
        proration_behavior: 'always_invoice',
      });
    }
  }
}

async function allEvents(stripe: Stripe): Promise<Stripe.Event[]> {
  const events: Stripe.Event[] = [];
  for await (const event of stripe.events.list({ limit: 100 })) events.push(event);
  return events.reverse();
}
