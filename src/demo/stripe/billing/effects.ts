import type Stripe from 'stripe';
import { emit, update } from '../core/events';
import { idOf } from '../core/ids';
import type { Kept } from '../core/store';
import type { World } from '../core/world';

/** Items that a subscription gets when an invoice is paid (`payment_behavior: pending_if_incomplete`). */
export interface PendingChange extends Kept {
  object: 'pending_change';
  subscription: string;
  items: Stripe.SubscriptionItem[];
  anchor: number;
}

/** The subscription that an invoice belongs to. */
export function subscriptionOf(world: World, invoice: Stripe.Invoice): Stripe.Subscription | undefined {
  const id = idOf(invoice.parent?.subscription_details?.subscription);
  return id ? world.store.get<Stripe.Subscription>('subscription', id) : undefined;
}

const change = (world: World, before: Stripe.Subscription, changes: Partial<Stripe.Subscription>) =>
  update(world, 'customer.subscription.updated', before, { ...before, ...changes });

function openInvoices(world: World, subscription: string): Stripe.Invoice[] {
  return world.store
    .alive<Stripe.Invoice>('invoice')
    .filter((one) => one.status === 'open' && subscriptionOf(world, one)?.id === subscription);
}

/** A paid invoice puts its subscription in order, and carries out the change that waited for it. */
export function afterPayment(world: World, invoice: Stripe.Invoice): void {
  let subscription = subscriptionOf(world, invoice);
  if (!subscription || subscription.status === 'canceled') return;
  const pending = world.store.get<PendingChange>('pending_change', invoice.id);
  if (pending) {
    world.store.remove('pending_change', invoice.id);
    const items = { ...subscription.items, data: pending.items };
    subscription = change(world, subscription, {
      items,
      billing_cycle_anchor: pending.anchor,
      pending_update: null,
    });
  }
  const waited = ['incomplete', 'past_due', 'unpaid', 'paused'].includes(subscription.status);
  if (!waited || openInvoices(world, subscription.id).length > 0) return;
  change(world, subscription, { status: 'active', status_details: undefined });
}

/** An invoice that could not be collected: the subscription is behind. A new one stays incomplete. */
export function afterFailure(world: World, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(world, invoice);
  if (!subscription || world.store.get('pending_change', invoice.id)) return;
  if (subscription.status === 'active' || subscription.status === 'trialing') {
    change(world, subscription, { status: 'past_due' });
  }
}

/** Ends a subscription now. What is still open is not collected by itself any more. */
export function endSubscription(
  world: World,
  before: Stripe.Subscription,
  reason: Stripe.Subscription.CancellationDetails.Reason,
  status: 'canceled' | 'incomplete_expired' = 'canceled',
): Stripe.Subscription {
  const now = world.nowOf(idOf(before.customer));
  const ended = world.store.put<Stripe.Subscription>({
    ...before,
    status,
    canceled_at: before.canceled_at ?? now,
    ended_at: now,
    cancellation_details: {
      comment: before.cancellation_details?.comment ?? null,
      feedback: before.cancellation_details?.feedback ?? null,
      feedback_option: null,
      reason: before.cancel_at_period_end ? 'cancellation_requested' : reason,
    },
    pending_update: null,
    schedule: null,
  });
  for (const invoice of openInvoices(world, ended.id)) {
    update(world, 'invoice.updated', invoice, {
      ...invoice,
      auto_advance: false,
      next_payment_attempt: null,
    });
  }
  const schedule = world.store.get<Stripe.SubscriptionSchedule>(
    'subscription_schedule',
    idOf(before.schedule) ?? '',
  );
  if (schedule) {
    update(world, 'subscription_schedule.canceled', schedule, {
      ...schedule,
      status: 'canceled',
      canceled_at: now,
    });
  }
  if (status === 'canceled') emit(world, 'customer.subscription.deleted', ended);
  else emit(world, 'customer.subscription.updated', ended, { status: before.status });
  return ended;
}
