import type { Document, Filter, ObjectId } from 'mongodb';
import { OPEN_STATUSES } from '@/features/jobs/domain/job-types';
import {
  type OrganizationBalanceDocument,
  type OrganizationDocument,
  organizationsCollection,
} from '@/features/organizations';
import type { SubscriptionTier } from '@/features/organizations/domain/organization.options';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { beginsAWord, type PageRequest, sortBy } from './paging';

export interface ClientRow extends OrganizationDocument {
  balance?: OrganizationBalanceDocument;
  people: { members: number; owner: ObjectId | null }[];
  open: { count: number }[];
  lastJobAt: Date | null;
}

const PATHS = { totalJobsPosted: 'balance.totalJobsPosted', available: 'balance.credits.available' };

const balance: Document[] = [
  {
    $lookup: {
      from: 'organization-balances',
      localField: '_id',
      foreignField: 'organization',
      as: 'balance',
    },
  },
  { $set: { balance: { $first: '$balance' } } },
];

const ofOrganization = (from: string, as: string, pipeline: Document[]): Document => ({
  $lookup: { from, localField: '_id', foreignField: 'organization', pipeline, as },
});

const lastJob: Document[] = [
  ofOrganization('jobs', 'last', [
    { $sort: { createdAt: -1 } },
    { $limit: 1 },
    { $project: { createdAt: 1 } },
  ]),
  { $set: { lastJobAt: { $ifNull: [{ $first: '$last.createdAt' }, null] } } },
];

const isOwner = { $eq: ['$organizationRole', 'owner'] };
const people: Document[] = [
  ofOrganization('users', 'people', [
    { $sort: { createdAt: 1 } },
    {
      $group: {
        _id: null,
        members: { $sum: 1 },
        owners: { $push: { $cond: [isOwner, '$_id', '$$REMOVE'] } },
      },
    },
    { $project: { members: 1, owner: { $ifNull: [{ $first: '$owners' }, null] } } },
  ]),
  ofOrganization('jobs', 'open', [{ $match: { status: { $in: [...OPEN_STATUSES] } } }, { $count: 'count' }]),
];

/**
 * A page of organizations with what hangs below them. What the order needs is joined before the page is cut, the rest
 * only for the rows of the page.
 */
export async function pageOfClients(
  ctx: Context,
  { q, tier }: { q?: string; tier?: SubscriptionTier },
  { page, limit, sort }: PageRequest,
): Promise<{ rows: ClientRow[]; total: number }> {
  const filter: Filter<OrganizationDocument> = {
    ...(tier ? { subscriptionTier: tier } : {}),
    ...(q ? { $or: [{ name: beginsAWord(q) }, { industry: beginsAWord(q) }] } : {}),
  };
  const field = sort.replace(/^-/, '');
  const [before, after] =
    field in PATHS
      ? [balance, lastJob]
      : field === 'lastJobAt'
        ? [lastJob, balance]
        : [[], [...balance, ...lastJob]];
  const organizations = organizationsCollection(ctx.db);
  const [rows, total] = await Promise.all([
    organizations
      .aggregate<ClientRow>(
        [
          { $match: filter },
          ...before,
          { $sort: sortBy(sort, PATHS) },
          { $skip: (page - 1) * limit },
          { $limit: limit },
          ...after,
          ...people,
        ],
        inSession(ctx),
      )
      .toArray(),
    organizations.countDocuments(filter, inSession(ctx)),
  ]);
  return { rows, total };
}
