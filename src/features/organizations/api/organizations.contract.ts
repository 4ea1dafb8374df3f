import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  byPeople,
  conditional,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import {
  foundedOrganization,
  foundOrganizationInput,
  organization,
  preferredWorker,
  preferredWorkerInput,
  updateOrganizationInput,
} from './organizations.schemas';

const tags = ['Organization'];

export const getOrganizationRoute = createRoute({
  method: 'get',
  path: '/organization',
  operationId: 'getOrganization',
  tags,
  summary: 'Read my organization',
  description: 'Name, brand kit, members and balance of the caller’s organization. Carries an ETag.',
  ...access('client'),
  ...byPeople,
  responses: { 200: okResponse(organization, 'The organization.'), ...memberErrors('NOT_FOUND') },
});

export const foundOrganizationRoute = createRoute({
  method: 'post',
  path: '/organization',
  operationId: 'foundOrganization',
  tags,
  summary: 'Found an organization',
  description: 'For a client who belongs to none, because they left a team. They own it.',
  ...access('client'),
  ...byPeople,
  request: { headers: idempotent, body: jsonBody(foundOrganizationInput, { name: 'Brightwave Studio' }) },
  responses: {
    201: okResponse(foundedOrganization, 'The organization.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const updateOrganizationRoute = createRoute({
  method: 'patch',
  path: '/organization',
  operationId: 'updateOrganization',
  tags,
  summary: 'Change my organization',
  description: 'Name, industry, brand kit and billing details; owners only.',
  ...access('client'),
  ...byPeople,
  request: {
    headers: conditional,
    body: jsonBody(updateOrganizationInput, {
      name: 'Brightwave Studio',
      brandKit: { colours: [{ name: 'Pine', value: '#1F6F5C' }] },
    }),
  },
  responses: {
    200: okResponse(organization, 'The organization.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'PRECONDITION_FAILED'),
  },
});

export const listPreferredWorkersRoute = createRoute({
  method: 'get',
  path: '/organization/preferred-workers',
  operationId: 'listPreferredWorkers',
  tags,
  summary: 'List preferred workers',
  description: 'Workers who are asked first when they are within reach of the best score.',
  ...access('client'),
  ...byKey('jobs:read'),
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(preferredWorker), 'The workers.'), ...memberErrors() },
});

export const addPreferredWorkerRoute = createRoute({
  method: 'post',
  path: '/organization/preferred-workers',
  operationId: 'addPreferredWorker',
  tags,
  summary: 'Prefer a worker',
  description: 'A worker who has delivered to the organization. Repeating it changes nothing.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    headers: idempotent,
    body: jsonBody(preferredWorkerInput, { workerId: '665f1c2ab7d4e8a1c0934f12' }),
  },
  responses: {
    201: okResponse(preferredWorker, 'The worker.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const removePreferredWorkerRoute = createRoute({
  method: 'delete',
  path: '/organization/preferred-workers/{id}',
  operationId: 'removePreferredWorker',
  tags,
  summary: 'Stop preferring a worker',
  description: '`id` is the worker’s user id.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});
