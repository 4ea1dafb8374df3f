import type { Collection, Db, ObjectId } from 'mongodb';
import type { NoRewardReason, ReferralState, Side } from '../domain/referral.options';

/** An organization that came through another's link, and what became of it. Written by use-cases alone. */
export interface ReferralDocument {
  _id: ObjectId;
  /** Whose link it was. */
  referrer: ObjectId;
  /** Who came. Unique: an organization is referred once. */
  referred: ObjectId;
  state: ReferralState;
  reason: NoRewardReason | null;
  /** What both were promised when they came; later settings change nothing of it. */
  promised: { credits: number; days: number };
  /** The entry of the ledger that booked the first paid invoice. */
  payment: ObjectId | null;
  /** Cents that were paid of it, and cents of it that went back. */
  paid: number;
  returned: number;
  credits: Record<Side, number>;
  takenBack: Record<Side, number>;
  rewardedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** The referrals. Internal: no door of the panel shows them; the audit log tells staff what came of each. */
export const referralsCollection = (db: Db): Collection<ReferralDocument> =>
  db.collection<ReferralDocument>('referrals');
