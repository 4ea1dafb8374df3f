import type { Collection, Db, ObjectId } from 'mongodb';

/** A person's password. Never part of `users`, so that no read of a person can carry it. */
export interface CredentialDocument {
  /** The user's id. */
  _id: ObjectId;
  /** bcrypt over the pre-hash. */
  hash: string;
  changedAt: Date;
}

/** One place where a person is signed in: the family of its refresh tokens. */
export interface SessionDocument {
  _id: ObjectId;
  user: ObjectId;
  /** SHA-256 of the one refresh token that is good now, hex. */
  refreshHash: string;
  createdAt: Date;
  lastUsedAt: Date;
  /** Moves 7 days ahead with every refresh, and never beyond 60 days after `createdAt`. */
  expiresAt: Date;
  /** Why it ended early; null while it lives. */
  revokedAt: Date | null;
  revokeReason: string | null;
  ip: string | null;
  userAgent: string | null;
  /** Staff who act as this person by it: no refresh, an end that does not move. */
  actedBy?: ActedBy | null;
}

/** A staff member behind somebody else's session. */
export interface ActedBy {
  staff: ObjectId;
  /** Their own session, with which this one ends. */
  staffSession: ObjectId | null;
  reason: string;
}

/** `second-factor` is what a right password gives somebody who still has to show the second factor. */
export type TokenKind = 'verify-email' | 'reset-password' | 'set-password' | 'used-refresh' | 'second-factor';

/** A one-time secret, or a refresh token that was traded in. Removed by the database when it expires. */
export interface TokenDocument {
  /** SHA-256 of the token, hex. */
  _id: string;
  kind: TokenKind;
  user: ObjectId;
  createdAt: Date;
  expiresAt: Date;
  /** `used-refresh`: whose family. */
  session?: ObjectId;
  /** `used-refresh`: the token that replaced it, readable only with the old one. */
  successor?: string;
  /** `second-factor`: wrong codes so far. */
  failures?: number;
}

/** A browser or a program that somebody has signed in from. Forgotten when it was not seen for half a year. */
export interface DeviceDocument {
  /** SHA-256 of person and device, hex. */
  _id: string;
  user: ObjectId;
  seenAt: Date;
}

export const credentialsOf = (db: Db): Collection<CredentialDocument> => db.collection('auth-credentials');
export const sessionsOf = (db: Db): Collection<SessionDocument> => db.collection('auth-sessions');
export const tokensOf = (db: Db): Collection<TokenDocument> => db.collection('auth-tokens');
export const devicesOf = (db: Db): Collection<DeviceDocument> => db.collection('auth-devices');

const DEVICE_SECONDS = 180 * 24 * 3600;

/** Indexes of the collections behind sign-in; expired sessions and tokens are removed by the database. */
export async function ensureAccountIndexes(db: Db): Promise<void> {
  await sessionsOf(db).createIndexes([
    { key: { refreshHash: 1 }, unique: true },
    { key: { user: 1, lastUsedAt: -1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    { key: { 'actedBy.staffSession': 1 }, partialFilterExpression: { 'actedBy.staff': { $exists: true } } },
    { key: { 'actedBy.staff': 1 }, partialFilterExpression: { 'actedBy.staff': { $exists: true } } },
  ]);
  await devicesOf(db).createIndexes([
    { key: { user: 1 } },
    { key: { seenAt: 1 }, expireAfterSeconds: DEVICE_SECONDS },
  ]);
  await tokensOf(db).createIndexes([
    { key: { user: 1, kind: 1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ]);
}
