import { createRoute } from '@hono/zod-openapi';
import {
  access,
  byKey,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  listResponse,
  memberErrors,
  okResponse,
  pageQuery,
} from '@/platform/http/contract';
import { createTemplateInput, jobTemplate } from './job-related.schemas';
import { jobCategory } from './job-vocabulary.schemas';

export const listTemplatesRoute = createRoute({
  method: 'get',
  path: '/job-templates',
  operationId: 'listJobTemplates',
  tags: ['Job templates'],
  summary: 'List templates',
  description: 'The organization’s own and ours, with price and hours.',
  ...access('client'),
  ...byKey('jobs:read'),
  request: { query: pageQuery(['createdAt', 'name'], '-createdAt', { category: jobCategory.optional() }) },
  responses: { 200: listResponse(jobTemplate), ...memberErrors('VALIDATION_FAILED') },
});

export const createTemplateRoute = createRoute({
  method: 'post',
  path: '/job-templates',
  operationId: 'createJobTemplate',
  tags: ['Job templates'],
  summary: 'Keep a template',
  description: 'From a job, or from the fields themselves.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    headers: idempotent,
    body: jsonBody(createTemplateInput, { name: 'Weekly reel', jobId: '665f1c2ab7d4e8a1c0934f12' }),
  },
  responses: {
    201: okResponse(jobTemplate, 'The template.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const deleteTemplateRoute = createRoute({
  method: 'delete',
  path: '/job-templates/{id}',
  operationId: 'deleteJobTemplate',
  tags: ['Job templates'],
  summary: 'Delete a template',
  description: 'One of the organization’s own.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});
