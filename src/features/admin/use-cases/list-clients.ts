import { z } from 'zod';
import { presentPublicUsers, requirePermission, requireRole } from '@/features/accounts';
import { can } from '@/features/accounts/domain/permissions';
import { subscriptionTier } from '@/features/organizations/api/organizations.schemas';
import { defineQuery } from '@/platform/use-case';
import { pageOfClients } from '../data/clients-list.repository';

/**
 * A page of client organizations with balance and use, for staff; balances are null for staff who do not see money.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (also for an order by balance without the right to see it)
 */
export const listAdminClients = defineQuery({
  name: 'admin.list-clients',
  input: z.object({
    page: z.int().min(1).default(1),
    limit: z.int().min(1).max(100).default(20),
    sort: z.string().max(40).default('-createdAt'),
    q: z.string().max(200).optional(),
    tier: subscriptionTier.optional(),
  }),
  authorize: (ctx, { sort }) => {
    requireRole(ctx, 'admin');
    if (sort.endsWith('available')) requirePermission(ctx, 'money.read');
  },
  run: async (ctx, query) => {
    const seesMoney = can(requireRole(ctx, 'admin').staffRoles, 'money.read');
    const { rows, total } = await pageOfClients(ctx, query, query);
    const owners = await presentPublicUsers(
      ctx,
      rows.map((row) => row.people[0]?.owner),
    );
    const clients = rows.map(({ balance, people, open, ...row }) => {
      const owner = people[0]?.owner?.toHexString();
      const isRated = (balance?.ratingCount ?? 0) > 0;
      return {
        organizationId: row._id.toHexString(),
        name: row.name,
        kind: row.kind,
        subscriptionTier: row.subscriptionTier,
        owner: (owner && owners.get(owner)) || null,
        members: people[0]?.members ?? 0,
        available: seesMoney ? (balance?.credits.available ?? 0) : null,
        held: seesMoney ? (balance?.credits.held ?? 0) : null,
        totalJobsPosted: balance?.totalJobsPosted ?? 0,
        totalCreditsSpent: seesMoney ? (balance?.totalCreditsSpent ?? 0) : null,
        openJobs: open[0]?.count ?? 0,
        averageRating: isRated ? (balance?.averageRating ?? null) : null,
        lastJobAt: row.lastJobAt?.toISOString() ?? null,
        createdAt: row.createdAt.toISOString(),
      };
    });
    return { rows: clients, total };
  },
});
