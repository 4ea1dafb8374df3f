import type { Collection, Db, ObjectId } from 'mongodb';
import type { PaidTier } from '@/features/credits/domain/plans';
import type { StoredDocument } from '@/platform/payload/document';
import type { BillingInterval, SubscriptionStatus } from '../domain/billing.options';

/** Another plan from the end of the paid period on. */
export interface ScheduledChange {
  tier: PaidTier;
  interval: BillingInterval;
  /** US cents per interval. */
  amount: number;
  monthlyCredits: number;
  at: Date;
}

/** An organization's subscription: what Stripe last said of it, in our words. Written by the sync alone. */
export interface SubscriptionDocument extends StoredDocument {
  /** Unique while live. */
  organization: ObjectId;
  tier: PaidTier;
  status: SubscriptionStatus;
  /** As agreed with the price; another price when the plan changes. */
  credits: { monthlyAllocation: number; rolloverMonths: number };
  /** US cents per interval. */
  pricing: { amount: number; currency: string; interval: BillingInterval };
  /** Unique. */
  stripeSubscriptionId: string;
  stripeCustomerId: string;
  stripePriceId: string;
  /** Set while a change waits for the end of the period. */
  stripeScheduleId: string | null;
  currentPeriodStart: Date;
  currentPeriodEnd: Date;
  billingCycleAnchor: Date;
  trialStart: Date | null;
  trialEnd: Date | null;
  cancelAtPeriodEnd: boolean;
  /** When it was asked to end, or ended. */
  cancelledAt: Date | null;
  endedAt: Date | null;
  cancellationReason: string | null;
  pausedUntil: Date | null;
  /** Since we know that a payment is missing; null when none is. */
  pastDueSince: Date | null;
  scheduledChange: ScheduledChange | null;
  /** Stripe's page of an invoice that waits to be paid or confirmed. */
  payUrl: string | null;
  /** When the next credits come. */
  nextAllocationAt: Date | null;
  /** The end of the year whose renewal was announced. */
  renewalAnnouncedFor: Date | null;
  /** Number of the read of Stripe that this is from: an earlier read never overwrites a later one. */
  readNumber: number;
}

/** The subscriptions, live and past. */
export const subscriptionsCollection = (db: Db): Collection<SubscriptionDocument> =>
  db.collection<SubscriptionDocument>('subscriptions');
