import { createRoute } from '@hono/zod-openapi';
import { role, staffRole, userStatus } from '@/features/accounts/api/people.schemas';
import { adminUpdateUserInput } from '@/features/accounts/api/users.schemas';
import { subscriptionTier } from '@/features/organizations/api/organizations.schemas';
import { skillSlug } from '@/features/skills/api/skills.schemas';
import { availabilityStatus } from '@/features/workers/api/workers.schemas';
import {
  access,
  asFile,
  fileOrList,
  idempotent,
  idParams,
  jsonBody,
  listFile,
  memberErrors,
  okResponse,
  pageQuery,
  queryFlag,
} from '@/platform/http/contract';
import {
  adminClient,
  adminUser,
  adminWorker,
  dashboardData,
  endedSessions,
  endSessionsInput,
  verifyWorkerInput,
} from './admin.schemas';

export const getDashboardRoute = createRoute({
  method: 'get',
  path: '/admin/dashboard',
  operationId: 'getDashboard',
  tags: ['Admin'],
  summary: 'Dashboard',
  description: 'Queues, tonight, capacity, credits, quality.',
  ...access('admin'),
  responses: { 200: okResponse(dashboardData, 'The dashboard.'), ...memberErrors() },
});

export const listAdminUsersRoute = createRoute({
  method: 'get',
  path: '/admin/users',
  operationId: 'listAdminUsers',
  tags: ['Admin'],
  summary: 'All accounts',
  description: '`q` searches name and e-mail.',
  ...access('admin'),
  ...listFile(
    'users',
    'email',
    'name',
    'role',
    'status',
    'staffRoles',
    'emailVerified',
    'secondFactor',
    'organization.id',
    'organization.name',
    'lastLogin',
    'createdAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'lastLogin', 'email'], '-createdAt', {
      ...asFile,
      role: role.optional(),
      status: userStatus.optional(),
      staffRole: staffRole.optional(),
    }),
  },
  responses: { 200: fileOrList(adminUser), ...memberErrors('VALIDATION_FAILED') },
});

export const updateAdminUserRoute = createRoute({
  method: 'patch',
  path: '/admin/users/{id}',
  operationId: 'updateAdminUser',
  tags: ['Admin'],
  summary: 'Change an account',
  description: 'Suspend, reactivate, staff roles (owners only). Suspension ends every session at once.',
  ...access('admin'),
  request: {
    params: idParams,
    body: jsonBody(adminUpdateUserInput, { status: 'suspended', reason: 'Shared the login.' }),
  },
  responses: {
    200: okResponse(adminUser, 'The account.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const endUserSessionsRoute = createRoute({
  method: 'post',
  path: '/admin/users/{id}/sign-out',
  operationId: 'endUserSessions',
  tags: ['Admin'],
  summary: 'Sign a person out everywhere',
  description: 'Every session of the account ends at once. Sessions of staff are ended by owners only.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(endSessionsInput, { reason: 'Lost the phone.' }),
  },
  responses: {
    200: okResponse(endedSessions, 'How many sessions were ended.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const listAdminWorkersRoute = createRoute({
  method: 'get',
  path: '/admin/workers',
  operationId: 'listAdminWorkers',
  tags: ['Admin'],
  summary: 'All workers',
  description: 'With their figures.',
  ...access('admin'),
  ...listFile(
    'workers',
    'name',
    'status',
    'availability',
    'onShiftNow',
    'hourlyRate',
    'timezone',
    'stats.totalJobs',
    'stats.completedJobs',
    'stats.activeJobs',
    'stats.averageRating',
    'stats.onTimeRate',
    'stats.totalEarnings',
    'createdAt',
  ),
  request: {
    query: pageQuery(
      ['createdAt', 'averageRating', 'completedJobs', 'onTimeRate', 'activeJobs'],
      '-createdAt',
      {
        ...asFile,
        status: userStatus.optional(),
        availability: availabilityStatus.optional(),
        skill: skillSlug.optional(),
        onShift: queryFlag.optional(),
      },
    ),
  },
  responses: { 200: fileOrList(adminWorker), ...memberErrors('VALIDATION_FAILED') },
});

export const verifyWorkerRoute = createRoute({
  method: 'post',
  path: '/admin/workers/{id}/verify',
  operationId: 'verifyWorker',
  tags: ['Admin'],
  summary: 'Verify skills of a worker',
  description: 'Or take a verification back. `id` is the worker’s user id.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(verifyWorkerInput, {
      skills: [{ slug: 'video-editing', level: 'senior', verified: true }],
    }),
  },
  responses: {
    200: okResponse(adminWorker, 'The worker.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const listAdminClientsRoute = createRoute({
  method: 'get',
  path: '/admin/clients',
  operationId: 'listAdminClients',
  tags: ['Admin'],
  summary: 'All client organizations',
  description: 'With balance and use.',
  ...access('admin'),
  ...listFile(
    'clients',
    'organizationId',
    'name',
    'kind',
    'subscriptionTier',
    'owner.name',
    'members',
    'available',
    'held',
    'totalJobsPosted',
    'totalCreditsSpent',
    'openJobs',
    'averageRating',
    'lastJobAt',
    'createdAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'name', 'totalJobsPosted', 'available', 'lastJobAt'], '-createdAt', {
      ...asFile,
      tier: subscriptionTier.optional(),
    }),
  },
  responses: { 200: fileOrList(adminClient), ...memberErrors('VALIDATION_FAILED') },
});
