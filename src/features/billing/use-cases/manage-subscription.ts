import type Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { addMonths, DAY_MS } from '@/shared/durations';
import { readSubscription } from '../data/stripe-reads';
import type { SubscriptionDocument } from '../data/subscription.document';
import type { SubscriptionAction } from '../domain/billing.options';
import { actionsOf } from '../domain/subscription-state';
import { releaseSchedule } from './change-plan';
import { requireOwnSubscription } from './require-billing';
import { syncSubscription } from './sync-subscription';

interface Command {
  id: string;
  effectKey: string;
}

const WORDS: Readonly<Record<SubscriptionAction, string>> = {
  change: 'changed',
  cancel: 'cancelled',
  reactivate: 'taken up again',
  pause: 'paused',
  resume: 'resumed',
};

/**
 * Ends the subscription with what is paid; one that is past due ends at once, because nothing is paid. Its credits stay.
 * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT as it stands, UPSTREAM_UNAVAILABLE
 */
export async function cancelSubscription(
  ctx: Context,
  { id, effectKey, reason, feedback }: Command & { reason: string; feedback?: string },
): Promise<SubscriptionDocument> {
  const before = await requireAction(ctx, id, 'cancel');
  const cancellation_details = { comment: reason, ...(feedback ? { feedback } : {}) };
  const key = { idempotencyKey: `${effectKey}:cancel` };
  const read = await readSubscription(ctx, before.stripeSubscriptionId);
  if (read) await releaseSchedule(read.subscription, effectKey);
  await callStripe((stripe) =>
    before.status === 'past_due'
      ? stripe.subscriptions.cancel(before.stripeSubscriptionId, { cancellation_details }, key)
      : stripe.subscriptions.update(
          before.stripeSubscriptionId,
          { cancel_at_period_end: true, cancellation_details },
          key,
        ),
  );
  return written(ctx, before, 'cancel', reason);
}

/** Takes a cancellation back before it counts. @throws as `cancelSubscription` */
export async function reactivateSubscription(ctx: Context, command: Command): Promise<SubscriptionDocument> {
  const before = await requireAction(ctx, command.id, 'reactivate');
  await update(before, { cancel_at_period_end: false }, `${command.effectKey}:reactivate`);
  return written(ctx, before, 'reactivate');
}

/**
 * Skips the payments of the next months; what is paid runs on. It ends a day before the first payment that counts again.
 * @throws as `cancelSubscription`
 */
export async function pauseSubscription(
  ctx: Context,
  { id, effectKey, months }: Command & { months: number },
): Promise<SubscriptionDocument> {
  const before = await requireAction(ctx, id, 'pause');
  const resumes = addMonths(before.currentPeriodEnd, months).getTime() - DAY_MS;
  const pause = { behavior: 'void' as const, resumes_at: Math.floor(resumes / 1000) };
  await update(before, { pause_collection: pause }, `${effectKey}:pause`);
  return written(ctx, before, 'pause');
}

/** Ends a pause: the next period is paid again. @throws as `cancelSubscription` */
export async function resumeSubscription(ctx: Context, command: Command): Promise<SubscriptionDocument> {
  const before = await requireAction(ctx, command.id, 'resume');
  await update(before, { pause_collection: '' }, `${command.effectKey}:resume`);
  return written(ctx, before, 'resume');
}

/** The subscription if it can be acted on so, or has been already: asked for twice, it is done once. */
async function requireAction(
  ctx: Context,
  id: string,
  action: SubscriptionAction,
): Promise<SubscriptionDocument> {
  const subscription = await requireOwnSubscription(ctx, id);
  const { status, pricing, cancelAtPeriodEnd, scheduledChange } = subscription;
  const state = { status, interval: pricing.interval, cancelAtPeriodEnd };
  const allowed = actionsOf({ ...state, hasScheduledChange: scheduledChange !== null });
  if (allowed.includes(action) || isDone(subscription, action)) return subscription;
  throw errors.conflict(`This subscription cannot be ${WORDS[action]} as it stands.`, {
    status,
    cancelAtPeriodEnd,
    allowed,
  });
}

function isDone({ status, cancelAtPeriodEnd }: SubscriptionDocument, action: SubscriptionAction): boolean {
  if (status === 'cancelled') return false;
  if (action === 'cancel') return cancelAtPeriodEnd;
  if (action === 'reactivate') return !cancelAtPeriodEnd;
  if (action === 'pause') return status === 'paused' && !cancelAtPeriodEnd;
  return action === 'resume' && status === 'active' && !cancelAtPeriodEnd;
}

const update = (
  { stripeSubscriptionId }: SubscriptionDocument,
  changes: Stripe.SubscriptionUpdateParams,
  idempotencyKey: string,
) => callStripe((stripe) => stripe.subscriptions.update(stripeSubscriptionId, changes, { idempotencyKey }));

const written = (ctx: Context, before: SubscriptionDocument, action: SubscriptionAction, reason?: string) =>
  syncSubscription(ctx, before.stripeSubscriptionId, (tx, after) => {
    const facts = ({ status, cancelAtPeriodEnd, pausedUntil }: SubscriptionDocument) => ({
      status,
      cancelAtPeriodEnd,
      pausedUntil,
    });
    return tx.audit({
      action: `subscription.${action}`,
      entity: 'subscriptions',
      entityId: before._id.toHexString(),
      before: facts(before),
      after: facts(after),
      reason,
    });
  });
