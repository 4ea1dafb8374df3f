import type { ObjectId } from 'mongodb';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { LIVE_STATUSES } from '../domain/billing.options';
import { type SubscriptionDocument, subscriptionsCollection } from './subscription.document';

type Found = Promise<SubscriptionDocument | null>;

/** A subscription by id, or null. */
export const findSubscription = (ctx: Context, id: ObjectId): Found =>
  subscriptionsCollection(ctx.db).findOne({ _id: id }, inSession(ctx));

/** A subscription by Stripe's id, or null. */
export const findByStripeId = (ctx: Context, stripeSubscriptionId: string): Found =>
  subscriptionsCollection(ctx.db).findOne({ stripeSubscriptionId }, inSession(ctx));

/** The organization's live subscription, or null. */
export const liveSubscription = (ctx: Context, organization: ObjectId): Found =>
  subscriptionsCollection(ctx.db).findOne(
    { organization, status: { $in: [...LIVE_STATUSES] } },
    inSession(ctx),
  );

/** The live one, else the last one. */
export async function presentSubscription(ctx: Context, organization: ObjectId): Found {
  const live = await liveSubscription(ctx, organization);
  if (live) return live;
  return subscriptionsCollection(ctx.db).findOne(
    { organization },
    { ...inSession(ctx), sort: { createdAt: -1 } },
  );
}

/** Whether the organization had a trial already: there is one for each, ever. */
export async function hadTrial(ctx: Context, organization: ObjectId): Promise<boolean> {
  const trial = { organization, trialStart: { $ne: null } };
  return (await subscriptionsCollection(ctx.db).countDocuments(trial, { ...inSession(ctx), limit: 1 })) > 0;
}

/**
 * The number of the read of a subscription that starts now. Two reads that overtake each other are told apart by it, by
 * whatever process they are made.
 */
export async function nextReadNumber(ctx: Context, stripeSubscriptionId: string): Promise<number> {
  const counter = await ctx.db
    .collection<{ _id: string; value: number }>('counters')
    .findOneAndUpdate(
      { _id: `stripe-read:${stripeSubscriptionId}` },
      { $inc: { value: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
  return counter?.value ?? 1;
}

/** The organization that is this customer at Stripe, or null. */
export async function organizationOfCustomer(
  ctx: Context,
  stripeCustomerId: string,
): Promise<ObjectId | null> {
  const options = { ...inSession(ctx), projection: { _id: 1 } };
  const organization = await organizationsCollection(ctx.db).findOne({ stripeCustomerId }, options);
  return organization?._id ?? null;
}
