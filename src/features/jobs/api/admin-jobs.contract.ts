import { createRoute } from '@hono/zod-openapi';
import {
  assignInput,
  flagInput,
  overrideInput,
  qaInput,
  reassignInput,
} from '@/features/admin/api/admin.schemas';
import {
  access,
  asFile,
  byCursor,
  fileOrList,
  idempotent,
  idParams,
  jsonBody,
  listFile,
  memberErrors,
  objectId,
  okResponse,
  pageQuery,
  queryFlag,
} from '@/platform/http/contract';
import { JOB_SORTS, jobFilters } from './job-list.schemas';
import { job, jobSummary } from './jobs.schemas';

const workerId = '665f1c2ab7d4e8a1c0934f12';

export const listAdminJobsRoute = createRoute({
  method: 'get',
  path: '/admin/jobs',
  operationId: 'listAdminJobs',
  tags: ['Admin'],
  summary: 'All jobs',
  description: 'With staff’s filters; `unassigned`, `atRisk` and `flagged` are the dashboard’s queues.',
  ...access('admin'),
  ...listFile(
    'jobs',
    'number',
    'title',
    'category',
    'status',
    'urgency',
    'organizationName',
    'client.name',
    'worker.name',
    'price.credits',
    'price.amount',
    'price.currency',
    'payout.amount',
    'flagged',
    'slackMinutes',
    'deadline',
    'promisedAt',
    'onTime',
    'rating',
    'createdAt',
    'submittedAt',
    'completedAt',
    'cancelledAt',
  ),
  request: {
    query: pageQuery(JOB_SORTS, '-createdAt', {
      ...asFile,
      ...byCursor,
      ...jobFilters,
      organization: objectId.optional(),
      client: objectId.optional(),
      worker: objectId.optional(),
      unassigned: queryFlag.optional(),
      atRisk: queryFlag.optional(),
      flagged: queryFlag.optional(),
    }),
  },
  responses: { 200: fileOrList(jobSummary), ...memberErrors('VALIDATION_FAILED') },
});

export const assignJobRoute = createRoute({
  method: 'patch',
  path: '/admin/jobs/{id}/assign',
  operationId: 'assignJob',
  tags: ['Admin'],
  summary: 'Assign a job',
  description: 'To a worker by hand; open offers are withdrawn.',
  ...access('admin'),
  request: {
    params: idParams,
    body: jsonBody(assignInput, { workerId, reason: 'Asked for by the client.' }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION', 'CONFLICT'),
  },
});

export const reassignJobRoute = createRoute({
  method: 'post',
  path: '/admin/jobs/{id}/reassign',
  operationId: 'reassignJob',
  tags: ['Admin'],
  summary: 'Take a job from its worker',
  description: 'To another worker, or back to matching.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(reassignInput, { workerId, reason: 'Worker is ill.' }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const flagJobRoute = createRoute({
  method: 'post',
  path: '/admin/jobs/{id}/flag',
  operationId: 'flagJob',
  tags: ['Admin'],
  summary: 'Flag a job',
  description: 'Or take the flag away. A flagged job passes our own check before the client sees it.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(flagInput, { flagged: true, reason: 'Brand-new client, large order.' }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const overrideJobRoute = createRoute({
  method: 'post',
  path: '/admin/jobs/{id}/override',
  operationId: 'overrideJob',
  tags: ['Admin'],
  summary: 'Change a status by hand',
  description: 'What the transition table allows staff, with a reason; cancelling chooses the refund.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(overrideInput, { status: 'cancelled', reason: 'Duplicate order.', refundPercent: 100 }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const decideQaRoute = createRoute({
  method: 'post',
  path: '/admin/jobs/{id}/qa',
  operationId: 'decideQa',
  tags: ['Admin'],
  summary: 'Decide on our own check',
  description: 'Pass: on to the client. Fail: back to the worker with the note.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(qaInput, {
      decision: 'pass',
      version: 1,
      checklist: [{ item: 'Matches the brief', passed: true }],
    }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});
