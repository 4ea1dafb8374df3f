import type { ClientSide, UserDocument } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { together } from '@/platform/create-context';
import { findBalance, findOrganization } from '../data/organizations.repository';

/** The client side of a person, read through from the organization; null for people without one. */
export async function readClientSide(ctx: Context, user: UserDocument): Promise<ClientSide | null> {
  const { organization: id } = user;
  if (user.role !== 'client' || !id) return null;
  const [organization, balance] = await together(ctx, [
    () => findOrganization(ctx, id),
    () => findBalance(ctx, id),
  ]);
  if (!organization) return null;
  return {
    organizationId: organization._id.toHexString(),
    organizationName: organization.name,
    organizationRole: user.organizationRole ?? 'member',
    subscriptionTier: organization.subscriptionTier,
    credits: balance?.credits.available ?? 0,
    creditsHeld: balance?.credits.held ?? 0,
    totalJobsPosted: balance?.totalJobsPosted ?? 0,
    totalCreditsSpent: balance?.totalCreditsSpent ?? 0,
    averageRating: balance && balance.ratingCount > 0 ? balance.averageRating : null,
    preferredWorkers: organization.preferredWorkers.map((id) => id.toHexString()),
  };
}
