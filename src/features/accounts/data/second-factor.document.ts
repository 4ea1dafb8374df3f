import type { Collection, Db, ObjectId } from 'mongodb';
import type { SealedText } from '@/platform/secret-box';

/** One recovery code: worth one sign-in. */
export interface RecoveryCode {
  /** scrypt of the code with the set's salt, base64. */
  hash: string;
  usedAt: Date | null;
}

/** A person's authenticator app and recovery codes. Never part of `users`, so that no read of a person carries it. */
export interface SecondFactorDocument {
  /** The user's id. */
  _id: ObjectId;
  /** The shared secret, base32, sealed for this person. */
  secret: SealedText;
  createdAt: Date;
  /** Null until a code has proved that the app has the secret. */
  enabledAt: Date | null;
  /** The latest 30-second step whose code counted: none of it or before counts again. */
  lastStep: number;
  recoverySalt: string;
  recovery: RecoveryCode[];
}

/** Second factors, by person. */
export const secondFactorsOf = (db: Db): Collection<SecondFactorDocument> =>
  db.collection('auth-second-factors');
