import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type OrganizationDocument, organizationsCollection } from './organization.document';
import {
  type OrganizationBalanceDocument,
  organizationBalancesCollection,
} from './organization-balance.document';

/** An organization by id, or null. */
export function findOrganization(ctx: Context, id: ObjectId): Promise<OrganizationDocument | null> {
  return organizationsCollection(ctx.db).findOne({ _id: id }, inSession(ctx));
}

/** Its balance, or null. */
export function findBalance(
  ctx: Context,
  organization: ObjectId,
): Promise<OrganizationBalanceDocument | null> {
  return organizationBalancesCollection(ctx.db).findOne({ organization }, inSession(ctx));
}
