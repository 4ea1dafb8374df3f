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
  /** Moves 7 days ahead with every refresh. */
  expiresAt: Date;
  /** Why it ended early; null while it lives. */
  revokedAt: Date | null;
  revokeReason: string | null;
  ip: string | null;
  userAgent: string | null;
}

export type TokenKind = 'verify-email' | 'reset-password' | 'set-password' | 'used-refresh';

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
}

export const credentialsOf = (db: Db): Collection<CredentialDocument> => db.collection('auth-credentials');
export const sessionsOf = (db: Db): Collection<SessionDocument> => db.collection('auth-sessions');
export const tokensOf = (db: Db): Collection<TokenDocument> => db.collection('auth-tokens');

/** Indexes of the collections behind sign-in; expired sessions and tokens are removed by the database. */
export async function ensureAccountIndexes(db: Db): Promise<void> {
  await sessionsOf(db).createIndexes([
    { key: { refreshHash: 1 }, unique: true },
    { key: { user: 1, lastUsedAt: -1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ]);
  await tokensOf(db).createIndexes([
    { key: { user: 1, kind: 1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ]);
}
