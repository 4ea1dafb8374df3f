import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import {
  findOrganization,
  type OrganizationDocument,
  organizationsCollection,
} from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { readPage } from '@/platform/read-page';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { type ReferralDocument, referralsCollection } from '../data/referral.document';
import { rewardsOfYear } from '../data/referrals.repository';
import { REFERRAL_STATES } from '../domain/referral.options';

export interface ReferralRow {
  referral: ReferralDocument;
  /** Whom it is about: only ever shown masked. */
  name: string;
}

/** An owner or member of an organization, as for its invoices. @throws AppError UNAUTHENTICATED, FORBIDDEN */
function requireSharer(ctx: Context): ObjectId {
  const { organizationId, organizationRole } = requireRole(ctx, 'client');
  if (!organizationId) throw errors.forbidden('This needs an organization.');
  if (organizationRole === 'requester') {
    throw errors.forbidden('Referrals are for owners and members of the organization.');
  }
  return oid(organizationId);
}

/**
 * The own organization's link, what it is good for, what it has brought, and a page of who came by it.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export const readReferrals = defineQuery({
  name: 'referrals.list',
  input: z.object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    sort: z.string(),
    cursor: z.string().optional(),
    state: z.enum(REFERRAL_STATES).optional(),
  }),
  authorize: (ctx) => void requireSharer(ctx),
  run: async (ctx, { state, ...asked }) => {
    const id = requireSharer(ctx);
    const organization = await findOrganization(ctx, id);
    if (!organization) throw errors.notFound('The organization');
    const { referral: terms } = await loadSettings(ctx.db);
    const referrals = referralsCollection(ctx.db);
    const filter = { referrer: id, ...(state ? { state } : {}) };
    const { rows, ...page } = await readPage(ctx, referrals, filter, asked, {
      count: () => referrals.countDocuments(filter, inSession(ctx)),
    });
    const used = await rewardsOfYear(ctx, id, ctx.clock.now());
    return {
      code: organization.referralCode,
      link: linkOf(organization),
      shownAs: organization.name,
      terms,
      totals: { ...(await totalsOf(ctx, id)), leftThisYear: Math.max(0, terms.yearlyCap - used) },
      rows: await named(ctx, rows),
      ...page,
    };
  },
});

const linkOf = ({ referralCode }: OrganizationDocument) =>
  new URL(`/r/${referralCode}`, env().NIMMIT_PUBLIC_URL).href;

async function totalsOf(ctx: Context, referrer: ObjectId) {
  const [sums] = await referralsCollection(ctx.db)
    .aggregate<{ signedUp: number; rewarded: number; credits: number }>(
      [
        { $match: { referrer } },
        {
          $group: {
            _id: null,
            signedUp: { $sum: 1 },
            rewarded: { $sum: { $cond: [{ $eq: ['$state', 'rewarded'] }, 1, 0] } },
            credits: { $sum: { $subtract: ['$credits.referrer', '$takenBack.referrer'] } },
          },
        },
        { $project: { _id: 0 } },
      ],
      inSession(ctx),
    )
    .toArray();
  return sums ?? { signedUp: 0, rewarded: 0, credits: 0 };
}

async function named(ctx: Context, rows: readonly ReferralDocument[]): Promise<ReferralRow[]> {
  const ids = rows.map(({ referred }) => referred);
  const found = await organizationsCollection(ctx.db)
    .find({ _id: { $in: ids } }, { ...inSession(ctx), projection: { name: 1 } })
    .toArray();
  const names = new Map(found.map(({ _id, name }) => [_id.toHexString(), name]));
  return rows.map((referral) => ({ referral, name: names.get(referral.referred.toHexString()) ?? '' }));
}
