import type { Collection, Db, ObjectId } from 'mongodb';
import type { PaidTier } from '@/features/credits/domain/plans';
import type { StoredDocument } from '@/platform/payload/document';
import type { BillingInterval } from '../domain/billing.options';

/** The one checkout that an organization may have open, so that nobody subscribes twice. Removed when it is over. */
export interface CheckoutDocument extends StoredDocument {
  /** Unique. */
  organization: ObjectId;
  /** Names the session to Stripe: made again with the same, it is the same session. */
  attempt: ObjectId;
  tier: PaidTier;
  interval: BillingInterval;
  stripeCustomerId: string;
  priceId: string;
  trialDays: number;
  /** Null until Stripe's answer is written down. */
  sessionId: string | null;
  url: string | null;
  expiresAt: Date | null;
}

/** The open checkouts. */
export const checkoutsCollection = (db: Db): Collection<CheckoutDocument> =>
  db.collection<CheckoutDocument>('billing-checkouts');
