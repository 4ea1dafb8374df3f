import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { findOrganization } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Party } from '../data/invoice.document';

/** Our own company as its settings say it now. */
export async function seller(ctx: Context): Promise<Party> {
  const { name, address, taxId, email } = (await loadSettings(ctx.db)).company;
  return { name, address: address || null, taxId: taxId || null, email: email || null };
}

/** The organization as its billing details say it now, with its owner's address where it gives none. */
export async function buyer(ctx: Context, organization: ObjectId): Promise<Party> {
  const found = await findOrganization(ctx, organization);
  const billing = found?.billing;
  const owner = billing?.email
    ? null
    : await usersCollection(ctx.db).findOne(
        { organization, organizationRole: 'owner' },
        { ...inSession(ctx), projection: { email: 1 }, sort: { _id: 1 } },
      );
  return {
    name: billing?.legalName || found?.name || 'Client',
    address: billing?.address || null,
    taxId: billing?.taxId || null,
    email: billing?.email || owner?.email || null,
  };
}
