import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { role, staffRole, userStatus } from '@/features/accounts/api/people.schemas';
import { skillSlug } from '@/features/skills/api/skills.schemas';
import { availabilityStatus } from '@/features/workers/api/workers.schemas';
import type { Context } from '@/platform/context';
import { defineQuery } from '@/platform/use-case';
import { pageOfUsers, pageOfWorkers } from '../data/people-lists.repository';
import { presentAdminUsers, presentAdminWorkers } from './present-admin-people';

const page = {
  page: z.int().min(1).default(1),
  limit: z.int().min(1).max(100).default(20),
  sort: z.string().max(40).default('-createdAt'),
  q: z.string().max(200).optional(),
};

const forStaff = (ctx: Context): void => {
  requireRole(ctx, 'admin');
};

/** A page of accounts for staff. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export const listAdminUsers = defineQuery({
  name: 'admin.list-users',
  input: z.object({
    ...page,
    role: role.optional(),
    status: userStatus.optional(),
    staffRole: staffRole.optional(),
  }),
  authorize: forStaff,
  run: async (ctx, query) => {
    const { rows, total } = await pageOfUsers(ctx, query, query);
    return { rows: await presentAdminUsers(ctx, rows), total };
  },
});

/** A page of workers with their figures, for staff. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export const listAdminWorkers = defineQuery({
  name: 'admin.list-workers',
  input: z.object({
    ...page,
    status: userStatus.optional(),
    availability: availabilityStatus.optional(),
    skill: skillSlug.optional(),
    onShift: z.boolean().optional(),
  }),
  authorize: forStaff,
  run: async (ctx, query) => {
    const { rows, total } = await pageOfWorkers(ctx, query, query);
    return { rows: await presentAdminWorkers(ctx, rows), total };
  },
});
