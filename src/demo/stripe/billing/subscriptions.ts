import type Stripe from 'stripe';
import { invalid, noSuch } from '../core/errors';
import { emit } from '../core/events';
import { idOf } from '../core/ids';
import { embedded } from '../core/list';
import { DAY, nextBoundary } from '../core/time';
import type { World } from '../core/world';
import { collect, finalizeAndCollect } from './collect';
import { draftInvoice, finalizeInvoice } from './invoices';
import { periodLine } from './lines';
import { takePendingLines } from './pending-items';
import { planOf } from './plan';

export interface NewSubscription {
  customer: string;
  items: { price: string; quantity: number; metadata?: Record<string, string> }[];
  method: string | null;
  trialEnd: number | null;
  metadata: Record<string, string>;
  description: string | null;
  cancelAtPeriodEnd: boolean;
  paymentBehavior: string;
  missingMethod: Stripe.Subscription.TrialSettings.EndBehavior.MissingPaymentMethod;
  /** The first payment has been confirmed by its holder already. */
  authenticated?: boolean;
}

/** The recurring price of an item. @throws 400 */
export function recurringPrice(world: World, id: string, param = 'items[0][price]'): Stripe.Price {
  const price = world.store.get<Stripe.Price>('price', id);
  if (!price) throw noSuch('price', id, param);
  if (!price.active)
    throw invalid('The price specified is inactive. This field only accepts active prices.', { param });
  if (!price.recurring) {
    throw invalid(
      'The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.',
      { param },
    );
  }
  return price;
}

/** An item that begins its period now. */
export function newItem(
  world: World,
  subscription: string,
  wanted: { price: Stripe.Price; quantity: number; metadata?: Record<string, string> },
  period: { start: number; end: number },
): Stripe.SubscriptionItem {
  const { price, quantity } = wanted;
  return {
    id: world.newId('si'),
    object: 'subscription_item',
    billing_thresholds: null,
    created: period.start,
    current_period_end: period.end,
    current_period_start: period.start,
    current_trial: null,
    discounts: [],
    metadata: wanted.metadata ?? {},
    plan: planOf(price),
    price,
    quantity,
    subscription,
    tax_rates: [],
  };
}

const stepOf = ({ recurring }: Stripe.Price) =>
  [recurring?.interval ?? 'month', recurring?.interval_count ?? 1] as const;

/** End of a price's first period from an anchor. */
export function firstPeriodEnd(price: Stripe.Price, anchor: number): number {
  const [interval, step] = stepOf(price);
  return nextBoundary(anchor, interval, step, anchor);
}

/** End of a price's period that follows a moment, counted from the anchor. */
export function periodEndAfter(price: Stripe.Price, anchor: number, after: number): number {
  const [interval, step] = stepOf(price);
  return nextBoundary(anchor, interval, step, after);
}

/** Starts a subscription with its first invoice, and collects it as `payment_behavior` says. */
export function createSubscription(world: World, wanted: NewSubscription): Stripe.Subscription {
  const now = world.nowOf(wanted.customer);
  const prices = wanted.items.map((item, index) =>
    recurringPrice(world, item.price, `items[${index}][price]`),
  );
  const [first] = prices;
  if (!first)
    throw invalid('You must pass an array of items.', { param: 'items', code: 'parameter_missing' });
  const trialing = wanted.trialEnd !== null && wanted.trialEnd > now;
  const anchor = trialing ? (wanted.trialEnd as number) : now;
  const period = { start: now, end: trialing ? anchor : firstPeriodEnd(first, now) };
  const id = world.newId('sub');
  const items = wanted.items.map((item, index) =>
    newItem(world, id, { ...item, price: prices[index] ?? first }, period),
  );
  const subscription = world.store.put(
    emptySubscription(world, id, wanted, items, { now, anchor, trialing }),
  );
  emit(world, 'customer.subscription.created', subscription);
  const lines = trialing
    ? items.map((item) => ({
        ...periodLine(world, item, period),
        amount: 0,
        description: `Trial period for ${periodLine(world, item, period).description.replace(/^\d+ × | \(at .*$/g, '')}`,
      }))
    : items.map((item) => periodLine(world, item, period));
  const draft = draftInvoice(world, {
    customer: wanted.customer,
    subscription,
    reason: 'subscription_create',
    lines: [...lines, ...takePendingLines(world, wanted.customer, id)],
    period: { start: now, end: now },
  });
  if (wanted.paymentBehavior === 'default_incomplete') finalizeInvoice(world, draft);
  else finalizeAndCollect(world, draft, { automatic: true, authenticated: wanted.authenticated });
  return world.store.get<Stripe.Subscription>('subscription', id) ?? subscription;
}

function emptySubscription(
  world: World,
  id: string,
  wanted: NewSubscription,
  items: Stripe.SubscriptionItem[],
  times: { now: number; anchor: number; trialing: boolean },
): Stripe.Subscription {
  const { now, anchor, trialing } = times;
  const customer = world.store.get<Stripe.Customer>('customer', wanted.customer);
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: anchor,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: wanted.cancelAtPeriodEnd ? (items[0]?.current_period_end ?? null) : null,
    cancel_at_period_end: wanted.cancelAtPeriodEnd,
    canceled_at: wanted.cancelAtPeriodEnd ? now : null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    created: now,
    currency: 'usd',
    customer: wanted.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: wanted.method,
    default_source: null,
    default_tax_rates: [],
    description: wanted.description,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: embedded(items, `/v1/subscription_items?subscription=${id}`) as Stripe.Subscription['items'],
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    metadata: wanted.metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: 'off',
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: now,
    status: trialing ? 'trialing' : 'incomplete',
    test_clock: idOf(customer?.test_clock),
    transfer_data: null,
    trial_end: trialing ? anchor : null,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: null, missing_payment_method: wanted.missingMethod },
    },
    trial_start: trialing ? now : null,
  };
}

/** Days of a trial in seconds from now. */
export function trialEndAfter(world: World, customer: string, days: number): number {
  return world.nowOf(customer) + days * DAY;
}

/** Takes a paused subscription up again: a new period begins now and is invoiced. @throws 400 when it is not paused */
export function resumeSubscription(
  world: World,
  before: Stripe.Subscription,
  keepAnchor: boolean,
): Stripe.Subscription {
  if (before.status !== 'paused') {
    throw invalid('Only subscriptions with a status of `paused` can be resumed.', {
      code: 'status_transition_invalid',
    });
  }
  const now = world.nowOf(idOf(before.customer));
  const anchor = keepAnchor ? before.billing_cycle_anchor : now;
  const data = before.items.data.map((item) => {
    const stillRuns = keepAnchor && item.current_period_end > now;
    const end = stillRuns ? item.current_period_end : periodEndAfter(item.price, anchor, now);
    return {
      ...item,
      current_period_start: stillRuns ? item.current_period_start : now,
      current_period_end: end,
    };
  });
  const owesNothing = keepAnchor && before.items.data.every((item) => item.current_period_end > now);
  const subscription = world.store.put<Stripe.Subscription>({
    ...before,
    billing_cycle_anchor: anchor,
    items: { ...before.items, data },
    ...(owesNothing ? { status: 'active' } : {}),
  });
  if (!owesNothing) {
    const lines = data.map((item) => periodLine(world, item, { start: now, end: item.current_period_end }));
    const period = { start: now, end: now };
    const draft = draftInvoice(world, {
      customer: idOf(before.customer) ?? '',
      subscription,
      reason: 'subscription_update',
      lines,
      period,
    });
    const open = finalizeInvoice(world, draft);
    if (open.status === 'open') collect(world, open, { automatic: true });
  }
  const after = world.store.get<Stripe.Subscription>('subscription', before.id) ?? subscription;
  if (after.status !== 'active') return after;
  const resumed = world.store.put<Stripe.Subscription>({ ...after, status_details: undefined });
  emit(world, 'customer.subscription.resumed', resumed);
  return resumed;
}
