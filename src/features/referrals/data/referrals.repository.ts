import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { transactionsCollection } from '@/features/credits';
import { type OrganizationDocument, organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';
import { type Household, type Kinship, kinshipOf } from '../domain/kinship';
import { type ReferralDocument, referralsCollection } from './referral.document';

const YEAR_MS = 365 * DAY_MS;

/** How an organization was referred, or null. */
export const referralOf = (ctx: Context, referred: ObjectId): Promise<ReferralDocument | null> =>
  referralsCollection(ctx.db).findOne({ referred }, inSession(ctx));

/** The open organization whose code that is, however it is written; null for none. */
export const organizationOfCode = (ctx: Context, code: string): Promise<OrganizationDocument | null> =>
  organizationsCollection(ctx.db).findOne(
    { referralCode: code.toUpperCase(), closedAt: { $not: { $type: 'date' } } },
    inSession(ctx),
  );

/** Rewards that a referrer got in the 365 days before `now`. */
export const rewardsOfYear = (ctx: Context, referrer: ObjectId, now: Date): Promise<number> =>
  referralsCollection(ctx.db).countDocuments(
    {
      referrer,
      rewardedAt: { $gt: new Date(now.getTime() - YEAR_MS) },
      'credits.referrer': { $gt: 0 },
    },
    inSession(ctx),
  );

/** Paid invoices of subscriptions of an organization, but for this one. */
export const otherPayments = (ctx: Context, organization: ObjectId, payment: ObjectId): Promise<number> =>
  transactionsCollection(ctx.db).countDocuments(
    { organization, type: 'subscription_payment', _id: { $ne: payment } },
    inSession(ctx),
  );

/** Whether two organizations are one under two names, as far as their members and papers tell. */
export async function kinship(
  ctx: Context,
  one: OrganizationDocument,
  other: OrganizationDocument,
): Promise<Kinship | null> {
  return kinshipOf(await householdOf(ctx, one), await householdOf(ctx, other));
}

async function householdOf(ctx: Context, { _id, parent, billing }: OrganizationDocument): Promise<Household> {
  const members = await usersCollection(ctx.db)
    .find({ organization: _id }, { ...inSession(ctx), projection: { email: 1 } })
    .toArray();
  return {
    emails: members.map(({ email }) => email),
    taxId: billing?.taxId ?? null,
    ids: [_id.toHexString(), ...(parent ? [parent.toHexString()] : [])],
  };
}
