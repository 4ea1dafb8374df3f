import { createRoute } from '@hono/zod-openapi';
import { access, memberErrors, okOrFile } from '@/platform/http/contract';
import { capacity, capacityQuery } from './capacity.schemas';

export const getCapacityRoute = createRoute({
  method: 'get',
  path: '/admin/capacity',
  operationId: 'getCapacity',
  tags: ['Admin'],
  summary: 'Capacity',
  description:
    'What the roster can still take, by worker, skill and half-hour, against what usually comes in, with both countries’ holidays.',
  ...access('admin'),
  request: { query: capacityQuery },
  responses: { 200: okOrFile(capacity, 'The capacity.'), ...memberErrors('VALIDATION_FAILED') },
});
