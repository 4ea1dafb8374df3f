import { randomInt } from 'node:crypto';
import type { ObjectId } from 'mongodb';
import { forgetIdentity, requireRole, type UserDocument, usersCollection } from '@/features/accounts';
import type { DomainEvent, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import type { Subscriber } from '@/platform/subscribers';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { foundOrganizationInput } from '../api/organizations.schemas';
import { type OrganizationDocument, organizationsCollection } from '../data/organization.document';
import { organizationBalancesCollection } from '../data/organization-balance.document';

/** No vowels (no words), no look-alikes. */
const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789';
const CODE_LENGTH = 8;

const newReferralCode = () =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** A client who registered gets an organization of one with an empty balance, and owns it. */
export const foundOrganizationOfClient: Subscriber = {
  on: 'account.registered',
  run: async (tx, event) => {
    if (event.data.role !== 'client') return;
    const users = usersCollection(tx.db);
    const user = await users.findOne({ _id: oid(String(event.data.userId)) }, inSession(tx));
    if (!user || user.organization) return;
    await found(tx, user, documentOf(tx, user, event.data, await referrer(tx, event.data.referralCode)));
  },
};

/**
 * Founds an organization for a client who belongs to none, because they left a team. It gets no welcome: that is for who is new.
 * @throws AppError FORBIDDEN, CONFLICT for who belongs to one
 */
export const foundOrganization = defineUseCase({
  name: 'organizations.found',
  input: foundOrganizationInput,
  authorize: (ctx) => void requireRole(ctx, 'client'),
  run: async (tx, { name }) => {
    const { id } = requireRole(tx, 'client');
    const user = await usersCollection(tx.db).findOne({ _id: oid(id) }, inSession(tx));
    if (!user || user.organization) throw errors.conflict('You belong to an organization already.');
    const organization = documentOf(tx, user, { organizationName: name }, null);
    await found(tx, user, organization);
    const organizationId = organization._id.toHexString();
    // Sockets hold what the account could see when they came: they come again.
    await tx.emit({
      type: 'account.rights_changed',
      rooms: [`user:${id}`],
      data: { userId: id, organizationId },
    });
    forgetIdentity(id);
    return { id: organization._id.toHexString(), name: organization.name };
  },
});

async function found(tx: TxContext, user: UserDocument, organization: OrganizationDocument): Promise<void> {
  await organizationsCollection(tx.db).insertOne(organization, inSession(tx));
  await openBalance(tx, organization._id);
  const { modifiedCount } = await usersCollection(tx.db).updateOne(
    { _id: user._id, organization: null },
    { $set: { organization: organization._id, organizationRole: 'owner' } },
    inSession(tx),
  );
  if (modifiedCount === 0) throw errors.conflict('You belong to an organization already.');
  await tx.audit({
    action: 'organization.create',
    entity: 'organizations',
    entityId: organization._id.toHexString(),
    after: { name: organization.name, owner: user._id.toHexString() },
  });
}

function documentOf(
  tx: TxContext,
  user: UserDocument,
  data: DomainEvent['data'],
  referredBy: ObjectId | null,
): OrganizationDocument {
  const now = tx.clock.now();
  const ownName = `${user.profile.firstName} ${user.profile.lastName}`.trim();
  return {
    _id: newId(),
    name: typeof data.organizationName === 'string' ? data.organizationName : ownName,
    kind: 'client',
    industry: typeof data.industry === 'string' ? data.industry : null,
    subscriptionTier: 'payAsYouGo',
    preferredWorkers: [],
    blockedWorkers: [],
    brandKit: null,
    parent: null,
    branding: null,
    referralCode: newReferralCode(),
    referredBy,
    stripeCustomerId: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** The open organization whose code somebody came with; a code that is nobody's is passed over in silence. */
async function referrer(tx: TxContext, code: unknown): Promise<ObjectId | null> {
  if (typeof code !== 'string') return null;
  const found = await organizationsCollection(tx.db).findOne(
    { referralCode: code.toUpperCase(), closedAt: { $not: { $type: 'date' } } },
    inSession(tx),
  );
  return found?._id ?? null;
}

async function openBalance(tx: TxContext, organization: ObjectId): Promise<void> {
  const now = tx.clock.now();
  await organizationBalancesCollection(tx.db).insertOne(
    {
      _id: newId(),
      organization,
      credits: { available: 0, held: 0 },
      cash: 0,
      currency: 'USD',
      totalJobsPosted: 0,
      totalSpent: 0,
      totalCreditsSpent: 0,
      averageRating: 0,
      ratingCount: 0,
      createdAt: now,
      updatedAt: now,
    },
    inSession(tx),
  );
}
