import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';

/** One an organization: the document that every spend updates, so that races are decided here. */
export interface OrganizationBalanceDocument extends StoredDocument {
  /** Unique. */
  organization: ObjectId;
  /** Credits; `available` may never go below zero. */
  credits: { available: number; held: number };
  /** Minor units of `currency`. */
  cash: number;
  currency: string;
  totalJobsPosted: number;
  /** Minor units of `currency`, ever. */
  totalSpent: number;
  /** Credits captured, ever. */
  totalCreditsSpent: number;
  /** Mean of what workers gave this client, 0 while nobody rated. */
  averageRating: number;
  ratingCount: number;
  /** Since when its subscription's last payment is missing; null or absent when nothing is owed. */
  pastDueSince?: Date | null;
}

/** The balances. */
export const organizationBalancesCollection = (db: Db): Collection<OrganizationBalanceDocument> =>
  db.collection<OrganizationBalanceDocument>('organization-balances');
