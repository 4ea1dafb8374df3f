import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { ApiScope } from '@/shared/api-scopes';

/** What a program may ask with in place of a person of an organization. */
export interface ApiKeyDocument extends StoredDocument {
  organization: ObjectId;
  /** Whose rights it has, cut down to its scopes; it is dead when they leave or are suspended. */
  createdBy: ObjectId;
  name: string;
  scopes: ApiScope[];
  /** Its first and last characters. */
  hint: string;
  /** Requests per window; the setting's when null. */
  rateLimit: number | null;
  expiresAt: Date | null;
  /** To the minute. */
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  revokedBy: ObjectId | null;
  revokeReason: string | null;
}

/** As stored: the panel's collection has no `hash`, so no door of it can show one. */
export interface StoredApiKey extends ApiKeyDocument {
  /** SHA-256 of the key, hex. Unique. */
  hash: string;
}

/** The keys. */
export const apiKeysCollection = (db: Db): Collection<StoredApiKey> =>
  db.collection<StoredApiKey>('api-keys');
