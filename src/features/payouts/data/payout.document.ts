import type { Collection, Db, ObjectId } from 'mongodb';
import type { PayoutRail } from '@/features/settings/domain/settings';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { EndReason, PayoutState } from '../domain/payout-states';

/** A cleared earning that a payout carries. */
export interface PaidEarning {
  /** The ledger's entry that cleared it. No two payouts that hold carry the same. */
  entry: ObjectId;
  job: ObjectId | null;
  /** US cents. */
  amount: number;
}

/** What one worker is paid in one run. */
export interface PayoutDocument extends StoredDocument {
  /** `PR-1042-7`: what the bank's statement shows. Unique. */
  number: string;
  run: ObjectId;
  worker: ObjectId;
  method: ObjectId;
  rail: PayoutRail;
  lastFour: string;
  /** From the first of its earnings to the end of the run's period. */
  period: { from: Date; to: Date };
  earnings: Row<PaidEarning>[];
  /** US cents: earnings in all, the rail's fee, and what arrives. */
  amount: number;
  fee: number;
  net: number;
  /** What the account receives, in the minor unit of `currency`. */
  local: number;
  currency: 'USD' | 'KHR';
  rate: { rate: number; date: string };
  state: PayoutState;
  /** Its earnings are in no other payout. */
  holds: boolean;
  reference: string | null;
  reason: string | null;
  endReason: EndReason | null;
  approvedAt: Date | null;
  sentAt: Date | null;
  paidAt: Date | null;
  endedAt: Date | null;
}

/** The payouts. */
export const payoutsCollection = (db: Db): Collection<PayoutDocument> =>
  db.collection<PayoutDocument>('payouts');
