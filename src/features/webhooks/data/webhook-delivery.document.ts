import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';

export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One attempt to send. */
export interface DeliveryAttempt {
  at: Date;
  durationMs: number;
  /** HTTP status; null when nothing was answered. */
  status: number | null;
  /** Why nothing was answered, or why the answer is not good. */
  error: string | null;
  /** The first 1 KB of the answer. */
  response: string | null;
}

/** How long a delivery is kept. */
export const KEEP_DAYS = 30;

/** One event for one endpoint. Forgotten after 30 days. */
export interface WebhookDeliveryDocument extends StoredDocument {
  endpoint: ObjectId;
  organization: ObjectId;
  /** `evt_…`: the same at every attempt and for every endpoint. */
  eventId: string;
  type: string;
  /** What is sent, to the letter. */
  body: string;
  state: DeliveryState;
  /** Attempts since it was made or asked for again. */
  tries: number;
  /** The last thirty. */
  attempts: Row<DeliveryAttempt>[];
  nextAttemptAt: Date | null;
  deliveredAt: Date | null;
  /** Asked for by a person or program: sent also to an endpoint that is switched off or left alone. */
  byHand: boolean;
  /** While somebody is sending it. */
  claimedUntil: Date | null;
  /** The database removes it then. */
  forgetAt: Date;
}

export const deliveriesCollection = (db: Db): Collection<WebhookDeliveryDocument> =>
  db.collection<WebhookDeliveryDocument>('webhook-deliveries');
