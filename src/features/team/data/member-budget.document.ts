import type { Collection, Db, ObjectId } from 'mongodb';

/** What a member may spend a month. Members without one spend what the organization has. */
export interface MemberBudgetDocument {
  /** The member. */
  _id: ObjectId;
  organization: ObjectId;
  monthlyCredits: number;
  updatedAt: Date;
}

/** The members' budgets. Internal. */
export const memberBudgetsCollection = (db: Db): Collection<MemberBudgetDocument> =>
  db.collection<MemberBudgetDocument>('member-budgets');
