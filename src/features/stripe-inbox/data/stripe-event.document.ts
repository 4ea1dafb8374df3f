import type { Collection, Db } from 'mongodb';
import type Stripe from 'stripe';
import type { StoredDocument } from '@/platform/payload/document';
import type { StripeEventState } from '../domain/inbox.options';

/** An event of Stripe as it came, and what became of it. */
export interface StripeEventDocument extends StoredDocument {
  /** Stripe's id. Unique: an event is stored and applied once. */
  eventId: string;
  type: string;
  /** Stripe's id of what it is about. */
  objectId: string | null;
  /** When it happened, by Stripe's clock. */
  occurredAt: Date;
  state: StripeEventState;
  /** Tries to apply it. */
  attempts: number;
  /** Why the last try failed. */
  error: string | null;
  /** Delivered to us, or found missing by the daily reconciliation and fetched. */
  source: 'webhook' | 'reconciliation';
  receivedAt: Date;
  appliedAt: Date | null;
  payload: Stripe.Event;
}

/** The inbox. */
export const stripeEventsCollection = (db: Db): Collection<StripeEventDocument> =>
  db.collection<StripeEventDocument>('stripe-events');
