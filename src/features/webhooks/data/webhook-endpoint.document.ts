import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { SealedText } from '@/platform/secret-box';

/** Why an endpoint gets nothing; null while it does. `gone`: it answered 410. */
export type DisabledReason = 'off' | 'failing' | 'gone';

/** An address of an organization that events are sent to. */
export interface WebhookEndpointDocument extends StoredDocument {
  organization: ObjectId;
  createdBy: ObjectId;
  url: string;
  description: string;
  /** Event types, or `area.*`. */
  events: string[];
  enabled: boolean;
  disabledReason: DisabledReason | null;
  disabledAt: Date | null;
  /** Since the first failure after the last success. */
  failingSince: Date | null;
  failuresInRow: number;
  /** Left alone until then, because it failed several times in a row. */
  pausedUntil: Date | null;
  lastAttemptAt: Date | null;
  lastSuccessAt: Date | null;
  /** HTTP status of the last attempt; null when nothing was answered. */
  lastStatus: number | null;
  /** The secret before the present one is good until then. */
  previousUntil: Date | null;
}

/** As stored: the panel's collection has no secrets, so no door of it can show one. */
export interface StoredEndpoint extends WebhookEndpointDocument {
  secret: SealedText;
  previousSecret: SealedText | null;
}

/** The addresses. */
export const endpointsCollection = (db: Db): Collection<StoredEndpoint> =>
  db.collection<StoredEndpoint>('webhook-endpoints');
