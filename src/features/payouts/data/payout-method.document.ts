import type { Collection, Db, ObjectId } from 'mongodb';
import type { PayoutRail } from '@/features/settings/domain/settings';
import type { StoredDocument } from '@/platform/payload/document';
import type { SealedText } from '@/platform/secret-box';

/** An account that a worker is or was paid to. What is in force is one a worker; those before it are kept. */
export interface PayoutMethodDocument extends StoredDocument {
  worker: ObjectId;
  rail: PayoutRail;
  holderName: string;
  lastFour: string;
  /** Payouts go there from then on. */
  heldUntil: Date;
  /** In force: the worker's present one. */
  active: boolean;
  /** A payout came back from it: nothing goes there until the worker sets it again. */
  flaggedAt: Date | null;
  flagReason: string | null;
  endedAt: Date | null;
}

/** As stored: the panel's collection has no `account`, so no door of it can show one. */
export interface StoredPayoutMethod extends PayoutMethodDocument {
  /** The whole account; dropped once it has ended and nothing is on its way to it. */
  account: SealedText | null;
}

/** The accounts of workers. */
export const payoutMethodsCollection = (db: Db): Collection<StoredPayoutMethod> =>
  db.collection<StoredPayoutMethod>('payout-methods');
