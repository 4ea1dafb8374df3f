import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byPeople,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import { apiKey, createdKey, createKeyInput, staffRevokeInput, updateKeyInput } from './api-keys.schemas';

const tags = ['API keys'];
const OWNER = 'Owners of the organization only, and never with an API key.';

export const listApiKeysRoute = createRoute({
  method: 'get',
  path: '/api-keys',
  operationId: 'listApiKeys',
  tags,
  summary: 'API keys of the organization',
  description: `Those that work first, then the others, each newest first. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(apiKey), 'The keys.'), ...memberErrors() },
});

export const createApiKeyRoute = createRoute({
  method: 'post',
  path: '/api-keys',
  operationId: 'createApiKey',
  tags,
  summary: 'Make an API key',
  description: `The answer shows the key, once. It acts with the rights of who makes it, cut down to its scopes. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: {
    headers: idempotent,
    body: jsonBody(createKeyInput, { name: 'Shop back office', scopes: ['jobs:read', 'jobs:write'] }),
  },
  responses: {
    201: okResponse(createdKey, 'The key.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'CONFLICT',
      'EMAIL_NOT_VERIFIED',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
    ),
  },
});

export const updateApiKeyRoute = createRoute({
  method: 'patch',
  path: '/api-keys/{id}',
  operationId: 'updateApiKey',
  tags,
  summary: 'Change an API key',
  description: `Name, scopes, end and limit. What is not named stays. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: { params: idParams, body: jsonBody(updateKeyInput, { name: 'Shop back office, new' }) },
  responses: {
    200: okResponse(apiKey, 'The key.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
    ),
  },
});

export const revokeApiKeyRoute = createRoute({
  method: 'delete',
  path: '/api-keys/{id}',
  operationId: 'revokeApiKey',
  tags,
  summary: 'Revoke an API key',
  description: `It stops working within a second, sockets included, for good. Repeating it changes nothing. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: { params: idParams },
  responses: { 200: doneResponse('Revoked.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const staffRevokeApiKeyRoute = createRoute({
  method: 'post',
  path: '/admin/api-keys/{id}/revoke',
  operationId: 'staffRevokeApiKey',
  tags: ['Admin'],
  summary: 'Revoke a client’s API key',
  description: 'Operations and support, with a reason, e.g. when a key was found in public.',
  ...access('admin'),
  request: {
    headers: idempotent,
    params: idParams,
    body: jsonBody(staffRevokeInput, { reason: 'Found in a public repository.' }),
  },
  responses: {
    200: doneResponse('Revoked.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'),
  },
});
