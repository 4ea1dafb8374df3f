import type { ClosingCheck } from '@/features/organizations';
import { liveSubscription } from '../data/subscriptions.repository';

/** A subscription that still runs, or is paused: it has to end first. */
export const subscriptionInTheWay: ClosingCheck = async (ctx, organization) =>
  (await liveSubscription(ctx, organization)) ? ['subscription'] : [];
