import type { Document, Filter } from 'mongodb';
import { requirePermission } from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { type DisputeDocument, disputesCollection } from '../data/dispute.document';
import { type RefundDocument, refundsCollection } from '../data/refund.document';

export interface MoneyPage {
  page: number;
  limit: number;
  sort: string;
  state?: string;
  organization?: string;
}

interface Rows<T> {
  rows: T[];
  total: number;
  names: ReadonlyMap<string, string>;
}

type Listed = Document & { organization: RefundDocument['organization'] | null };

/** A page of refunds with their organizations' names. @throws FORBIDDEN */
export const listRefunds = (ctx: Context, page: MoneyPage): Promise<Rows<RefundDocument>> =>
  pageOf(ctx, refundsCollection(ctx.db) as never, page);

/** A page of disputes with their organizations' names. @throws FORBIDDEN */
export const listDisputes = (ctx: Context, page: MoneyPage): Promise<Rows<DisputeDocument>> =>
  pageOf(ctx, disputesCollection(ctx.db) as never, page);

async function pageOf<T extends Listed>(
  ctx: Context,
  collection: import('mongodb').Collection<T>,
  { page, limit, sort, state, organization }: MoneyPage,
): Promise<Rows<T>> {
  requirePermission(ctx, 'money.read');
  const filter = {
    ...(state ? { state } : {}),
    ...(organization ? { organization: oid(organization) } : {}),
  } as Filter<T>;
  const direction = sort.startsWith('-') ? -1 : 1;
  const rows = (await collection
    .find(filter, inSession(ctx))
    .sort({ [sort.replace(/^-/, '')]: direction, _id: direction })
    .skip((page - 1) * limit)
    .limit(limit)
    .toArray()) as T[];
  return {
    rows,
    total: await collection.countDocuments(filter, inSession(ctx)),
    names: await namesOf(ctx, rows),
  };
}

/** Names of the organizations of these documents, by id. */
export async function namesOf(ctx: Context, rows: readonly Listed[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ organization }) => (organization ? [organization] : []));
  const found = await organizationsCollection(ctx.db)
    .find({ _id: { $in: ids } }, { projection: { name: 1 }, ...inSession(ctx) })
    .toArray();
  return new Map(found.map(({ _id, name }) => [_id.toHexString(), name]));
}
