import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  idParams,
  jsonBody,
  memberErrors,
  objectId,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import { jobSummary } from './jobs.schemas';

const queue = okResponse(z.array(jobSummary), 'The waiting jobs, first to be matched first.');
const another = '665f1c2ab7d4e8a1c0934f12';

export const getQueueRoute = createRoute({
  method: 'get',
  path: '/jobs/queue',
  operationId: 'getJobQueue',
  tags: ['Jobs'],
  summary: 'The queue',
  description: 'Jobs of the organization that wait for a worker, in the order in which they are matched.',
  ...access('client'),
  ...byKey('jobs:read'),
  request: { query: wholeQuery },
  responses: { 200: queue, ...memberErrors() },
});

export const moveInQueueRoute = createRoute({
  method: 'patch',
  path: '/jobs/{id}/queue',
  operationId: 'moveJobInQueue',
  tags: ['Jobs'],
  summary: 'Move a job in the queue',
  description:
    'In front of another waiting job, or to the end with `beforeId` null. Answers with the new order.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    body: jsonBody(
      z
        .strictObject({ beforeId: objectId.nullable() })
        .meta({ id: 'MoveInQueueInput', example: { beforeId: another } }),
      { beforeId: another },
    ),
  },
  responses: {
    200: queue,
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION', 'CONFLICT'),
  },
});
