import type Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { idOf } from '../data/stripe-reads';
import type { SubscriptionDocument } from '../data/subscription.document';
import type { PlanChoice } from '../domain/plan-terms';
import { agreedMoment, isTrial, type PlannedChange, planChange } from './preview-change';
import { syncSubscription } from './sync-subscription';

export interface ChangedPlan {
  status: 'succeeded' | 'scheduled' | 'requires_action';
  redirectUrl: string | null;
  subscription: SubscriptionDocument;
}

/**
 * Changes the plan. More is invoiced at once and counts when that invoice is paid: a card that is refused or must be
 * confirmed is sent to Stripe's page of the invoice, and the plan stays until then. Less counts from the next period on.
 * Choosing the present plan takes a scheduled change back.
 * @throws as `planChange`; PAYMENT_FAILED, UPSTREAM_UNAVAILABLE
 */
export async function changePlan(
  ctx: Context,
  { id, previewId, effectKey, ...choice }: PlanChoice & { id: string; previewId?: string; effectKey: string },
): Promise<ChangedPlan> {
  const change = await planChange(ctx, id, choice);
  const moment = previewId ? await agreedMoment(ctx, previewId, change) : null;
  await releaseSchedule(change.read.subscription, effectKey);
  if (change.kind === 'downgrade' && !isTrial(change)) await schedule(change, effectKey);
  else if (change.kind !== 'keep') await switchNow(change, moment, effectKey);
  const subscription = await syncSubscription(ctx, change.read.subscription.id, (tx, after) =>
    tx.audit({
      action: 'subscription.change',
      entity: 'subscriptions',
      entityId: id,
      before: { tier: change.read.terms.tier, interval: change.read.terms.interval },
      after: { tier: after.tier, scheduled: after.scheduledChange?.tier ?? null, wanted: choice },
    }),
  );
  return outcomeOf(change, subscription);
}

/** Pays what remains of the period with the difference at once, or nothing in a trial. */
async function switchNow(change: PlannedChange, moment: number | null, effectKey: string): Promise<void> {
  const { read, to } = change;
  const [item] = read.subscription.items.data;
  if (!item) throw errors.notFound('The subscription');
  const trial = isTrial(change);
  await callStripe((stripe) =>
    stripe.subscriptions.update(
      read.subscription.id,
      {
        items: [{ id: item.id, price: to.priceId }],
        proration_behavior: trial ? 'none' : 'always_invoice',
        ...(trial ? {} : { payment_behavior: 'pending_if_incomplete' }),
        ...(moment && !trial ? { proration_date: moment } : {}),
      },
      { idempotencyKey: `${effectKey}:change` },
    ),
  );
}

/** The present plan to the end of what is paid, then the other one. */
async function schedule({ read, to }: PlannedChange, effectKey: string): Promise<void> {
  const { subscription } = read;
  const [item] = subscription.items.data;
  if (!item) throw errors.notFound('The subscription');
  const made = await callStripe((stripe) =>
    stripe.subscriptionSchedules.create(
      { from_subscription: subscription.id },
      { idempotencyKey: `${effectKey}:schedule` },
    ),
  );
  const current = made.phases[0];
  await callStripe((stripe) =>
    stripe.subscriptionSchedules.update(
      made.id,
      {
        end_behavior: 'release',
        proration_behavior: 'none',
        phases: [
          {
            items: [{ price: item.price.id, quantity: 1 }],
            start_date: current?.start_date ?? item.current_period_start,
            end_date: item.current_period_end,
          },
          {
            items: [{ price: to.priceId, quantity: 1 }],
            duration: { interval: to.interval, interval_count: 1 },
            proration_behavior: 'none',
          },
        ],
      },
      { idempotencyKey: `${effectKey}:phases` },
    ),
  );
}

/**
 * Takes a scheduled change back, if there is one: Stripe changes nothing else while it stands.
 * @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function releaseSchedule(
  { schedule: attached }: Stripe.Subscription,
  effectKey: string,
): Promise<void> {
  const id = idOf(attached);
  if (!id) return;
  await callStripe((stripe) =>
    stripe.subscriptionSchedules.release(id, {}, { idempotencyKey: `${effectKey}:release` }),
  );
}

function outcomeOf({ to, kind }: PlannedChange, subscription: SubscriptionDocument): ChangedPlan {
  if (subscription.stripePriceId === to.priceId) {
    return { status: 'succeeded', redirectUrl: null, subscription };
  }
  if (kind === 'downgrade') return { status: 'scheduled', redirectUrl: null, subscription };
  return { status: 'requires_action', redirectUrl: subscription.payUrl, subscription };
}
