import type { Collection, Db } from 'mongodb';
import type { SubscriptionTier } from '@/features/organizations/domain/organization.options';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { PlanInterval } from '../domain/credit.options';

export interface PlanPrice {
  interval: PlanInterval;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  stripePriceId?: string | null;
}

export interface PlanDocument extends StoredDocument {
  /** Unique. */
  tier: SubscriptionTier;
  name: string;
  description?: string | null;
  prices: Row<PlanPrice>[];
  /** Granted per period. */
  credits: number;
  /** Months after the end of the period in which its credits still work. */
  rolloverMonths: number;
  features?: string[];
  /** Days that a first subscription to it is free; 0 or absent for none. */
  trialDays?: number;
  /** Granted for the trial. */
  trialCredits?: number;
  /** The product at Stripe, kept in step by the panel. */
  stripeID?: string | null;
  active: boolean;
  position: number;
}

/** What can be bought. */
export const plansCollection = (db: Db): Collection<PlanDocument> => db.collection<PlanDocument>('plans');
