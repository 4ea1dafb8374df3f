import { z } from 'zod';
import { presentPublicUser, requireRole, usersCollection } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { assertMatches, etagOf } from '@/platform/http/etag';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { updateOrganizationInput } from '../api/organizations.schemas';
import { type OrganizationDocument, organizationsCollection } from '../data/organization.document';
import { findBalance, findOrganization } from '../data/organizations.repository';
import { presentBrandKit, storedBrandKit } from './brand-kit';

/** The caller's organization. @throws AppError NOT_FOUND when they have none */
export async function loadOwnOrganization(ctx: Context): Promise<OrganizationDocument> {
  const { organizationId } = requireRole(ctx, 'client');
  const organization = organizationId ? await findOrganization(ctx, oid(organizationId)) : null;
  if (!organization) throw errors.notFound('The organization');
  return organization;
}

/** The caller's organization with members and balance. */
export const getOrganization = defineQuery({
  name: 'organizations.mine',
  input: z.strictObject({}),
  authorize: (ctx) => void requireRole(ctx, 'client'),
  run: async (ctx) => present(ctx, await loadOwnOrganization(ctx)),
});

/**
 * Changes name, industry, brand kit and billing details; parts of the last two that are not named stay.
 * @throws AppError FORBIDDEN unless the caller is an owner of it, PRECONDITION_FAILED
 */
export const updateOrganization = defineUseCase({
  name: 'organizations.update',
  input: updateOrganizationInput.extend({ ifMatch: z.string().max(200).optional() }),
  authorize: (ctx) => {
    const actor = requireRole(ctx, 'client');
    if (actor.organizationRole !== 'owner') throw errors.forbidden('Only an owner changes the organization.');
  },
  run: async (tx, { ifMatch, name, industry, brandKit, billing }) => {
    const before = await loadOwnOrganization(tx);
    assertMatches(ifMatch, etagOf(before.updatedAt));
    const kit = brandKit ? storedBrandKit(before.brandKit, brandKit) : undefined;
    const details = billing ? { ...before.billing, ...billing } : undefined;
    const given = Object.entries({ name, industry, brandKit: kit, billing: details }).filter(
      ([, value]) => value !== undefined,
    );
    const set = Object.fromEntries(given) as Pick<
      Partial<OrganizationDocument>,
      'name' | 'industry' | 'brandKit' | 'billing'
    >;
    const after = await organizationsCollection(tx.db).findOneAndUpdate(
      { _id: before._id },
      { $set: { ...set, updatedAt: tx.clock.now() } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.notFound('The organization');
    await tx.audit({
      action: 'organization.update',
      entity: 'organizations',
      entityId: before._id.toHexString(),
      before: Object.fromEntries(given.map(([key]) => [key, before[key as keyof OrganizationDocument]])),
      after: set,
    });
    return present(tx, after);
  },
});

async function present(ctx: Context, organization: OrganizationDocument) {
  const filter = { organization: organization._id, role: 'client' as const, status: 'active' as const };
  const [balance, members] = await together(ctx, [
    () => findBalance(ctx, organization._id),
    () => usersCollection(ctx.db).find(filter, inSession(ctx)).sort({ createdAt: 1 }).limit(200).toArray(),
  ]);
  const me = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  return {
    id: organization._id.toHexString(),
    name: organization.name,
    kind: organization.kind,
    industry: organization.industry ?? null,
    subscriptionTier: organization.subscriptionTier,
    brandKit: presentBrandKit(organization.brandKit),
    billing: {
      legalName: organization.billing?.legalName ?? null,
      address: organization.billing?.address ?? null,
      taxId: organization.billing?.taxId ?? null,
      email: organization.billing?.email ?? null,
    },
    referralCode: organization.referralCode ?? null,
    myRole: members.find((member) => member._id.toHexString() === me)?.organizationRole ?? null,
    members: members.map((member) => ({
      ...presentPublicUser(member),
      organizationRole: member.organizationRole ?? ('member' as const),
    })),
    balance: {
      available: balance?.credits.available ?? 0,
      held: balance?.credits.held ?? 0,
      totalJobsPosted: balance?.totalJobsPosted ?? 0,
      totalCreditsSpent: balance?.totalCreditsSpent ?? 0,
      averageRating: balance && balance.ratingCount > 0 ? balance.averageRating : null,
    },
    createdAt: organization.createdAt.toISOString(),
    updatedAt: organization.updatedAt.toISOString(),
  };
}
