import type { Collection, Db, ObjectId } from 'mongodb';
import type { PayoutRail } from '@/features/settings/domain/settings';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { CarryReason } from '../domain/payout-plan';
import type { RunState } from '../domain/payout-states';

/** Somebody with cleared earnings whom a run does not pay. */
export interface CarriedLine {
  worker: ObjectId;
  /** US cents. */
  amount: number;
  reason: CarryReason;
}

/** One time that finance pays workers. Its payouts are documents of their own. */
export interface PayoutRunDocument extends StoredDocument {
  /** `PR-1042`. Unique. */
  number: string;
  state: RunState;
  /** Earnings that cleared before this are in it. */
  periodEnd: Date;
  rails: PayoutRail[];
  /** Riel for a dollar, of a day. */
  rate: { rate: number; date: string };
  /** Of the payouts that were not ended: US cents. */
  totals: { count: number; amount: number; fee: number; net: number };
  carried: Row<CarriedLine>[];
  draftedBy: ObjectId | null;
  approvedBy: ObjectId | null;
  approvedAt: Date | null;
  sentAt: Date | null;
  paidAt: Date | null;
  cancelledBy: ObjectId | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
}

/** The runs. */
export const payoutRunsCollection = (db: Db): Collection<PayoutRunDocument> =>
  db.collection<PayoutRunDocument>('payout-runs');
