import type Stripe from 'stripe';
import { emit, update } from '../core/events';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { collect, defaultMethod, finalizeAndCollect } from './collect';
import { endSubscription, subscriptionOf } from './effects';
import { closeInvoice, composeInvoice, draftInvoice, finalizeInvoice } from './invoices';
import { periodLine } from './lines';
import { takePendingLines } from './pending-items';
import { periodEndAfter } from './subscriptions';

const change = (world: World, before: Stripe.Subscription, changes: Partial<Stripe.Subscription>) =>
  update(world, 'customer.subscription.updated', before, { ...before, ...changes });

/** The period of a subscription is over: it ends, pauses, or a new period begins and is invoiced. */
export function renew(world: World, subscription: Stripe.Subscription): void {
  const { trial_settings } = subscription;
  const ends = subscription.items.data[0]?.current_period_end ?? 0;
  if (subscription.cancel_at !== null && subscription.cancel_at <= ends) {
    endSubscription(world, subscription, 'cancellation_requested');
    return;
  }
  const trialOver = subscription.status === 'trialing';
  const behavior = trial_settings?.end_behavior.missing_payment_method;
  if (trialOver && behavior !== 'create_invoice' && !hasMethod(world, subscription)) {
    if (behavior === 'cancel') endSubscription(world, subscription, 'cancellation_requested');
    else pauseAfterTrial(world, subscription);
    return;
  }
  beginPeriod(world, subscription, ends, trialOver);
}

function hasMethod(world: World, subscription: Stripe.Subscription): boolean {
  const customer = idOf(subscription.customer) ?? '';
  const period = { start: 0, end: 0 };
  return (
    defaultMethod(
      world,
      composeInvoice(world, { customer, subscription, reason: 'upcoming', lines: [], period }),
    ) !== null
  );
}

function pauseAfterTrial(world: World, subscription: Stripe.Subscription): void {
  const paused = world.store.put<Stripe.Subscription>({ ...subscription, status: 'paused' });
  emit(world, 'customer.subscription.updated', paused, { status: 'trialing' });
  emit(world, 'customer.subscription.paused', paused);
}

function beginPeriod(world: World, before: Stripe.Subscription, start: number, trialOver: boolean): void {
  const customer = idOf(before.customer) ?? '';
  const previous = before.items.data[0]?.current_period_start ?? start;
  const data = before.items.data.map((item) => ({
    ...item,
    current_period_start: start,
    current_period_end: periodEndAfter(item.price, before.billing_cycle_anchor, start),
  }));
  const items = { ...before.items, data };
  const subscription = change(world, before, { items, ...(trialOver ? { status: 'active' } : {}) });
  const lines = data.map((item) => periodLine(world, item, { start, end: item.current_period_end }));
  const pause = subscription.pause_collection;
  const kept = pause?.behavior === 'keep_as_draft' || subscription.status === 'unpaid';
  const draft = draftInvoice(world, {
    customer,
    subscription,
    reason: 'subscription_cycle',
    lines: [...takePendingLines(world, customer, subscription.id), ...lines],
    period: { start: previous, end: start },
    autoAdvance: !kept,
  });
  if (pause && !kept) {
    const open = finalizeInvoice(world, draft);
    if (open.status === 'open')
      closeInvoice(world, open, pause.behavior === 'void' ? 'void' : 'uncollectible');
    return;
  }
  if (kept) return;
  world.store.put<Stripe.Invoice>({
    ...draft,
    automatically_finalizes_at: start + world.behaviour.draftSeconds,
  });
}

/** A draft's time is over: it is opened and collected. */
export function advanceDraft(world: World, draft: Stripe.Invoice): void {
  const tried = finalizeAndCollect(world, draft, { automatic: true });
  endRetries(world, tried);
}

/** Tries an unpaid invoice again; after the last time its subscription is canceled or left unpaid, as set. */
export function retry(world: World, invoice: Stripe.Invoice): void {
  endRetries(world, collect(world, invoice, { automatic: true }));
}

function endRetries(world: World, invoice: Stripe.Invoice): void {
  if (invoice.status !== 'open' || invoice.next_payment_attempt !== null) return;
  const subscription = subscriptionOf(world, invoice);
  if (subscription?.status !== 'past_due') return;
  const { afterRetries } = world.behaviour;
  if (afterRetries === 'cancel') endSubscription(world, subscription, 'payment_failed');
  if (afterRetries === 'unpaid') change(world, subscription, { status: 'unpaid' });
}

/** A pause of the collection ends by itself. */
export function endPause(world: World, subscription: Stripe.Subscription): void {
  change(world, subscription, { pause_collection: null });
}

/** The first payment was not made within 23 hours: the subscription never began. */
export function expireIncomplete(world: World, subscription: Stripe.Subscription): void {
  endSubscription(world, subscription, 'payment_failed', 'incomplete_expired');
  voidLatest(world, subscription);
}

/** A change that waited for its payment is dropped. */
export function expirePendingUpdate(world: World, subscription: Stripe.Subscription): void {
  for (const invoice of world.store.alive<Stripe.Invoice>('invoice')) {
    if (
      subscriptionOf(world, invoice)?.id === subscription.id &&
      world.store.get('pending_change', invoice.id)
    ) {
      closeInvoice(world, invoice, 'void');
    }
  }
  const now = world.store.get<Stripe.Subscription>('subscription', subscription.id) ?? subscription;
  const after = world.store.put<Stripe.Subscription>({ ...now, pending_update: null });
  emit(world, 'customer.subscription.pending_update_expired', after);
}

function voidLatest(world: World, subscription: Stripe.Subscription): void {
  const invoice = world.store.get<Stripe.Invoice>('invoice', idOf(subscription.latest_invoice) ?? '');
  if (invoice?.status === 'open') closeInvoice(world, invoice, 'void');
}
