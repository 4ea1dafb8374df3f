import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  cursorQuery,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  listResponse,
  memberErrors,
  objectId,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import {
  createEndpointInput,
  deliveryFilters,
  endpointWithSecret,
  replayFailedInput,
  updateEndpointInput,
  webhookDelivery,
  webhookDeliveryDetail,
  webhookEndpoint,
} from './webhooks.schemas';

const tags = ['Webhooks'];
const OWNER = 'Owners of the organization.';
const mine = { ...access('client'), ...byKey('webhooks:manage') };
const path = '/webhook-endpoints';
const one = `${path}/{id}` as const;
const deliveryParams = z.object({ id: objectId, deliveryId: objectId });
const BODY = ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const;

export const listEndpointsRoute = createRoute({
  method: 'get',
  path,
  operationId: 'listWebhookEndpoints',
  tags,
  summary: 'Webhook endpoints',
  description: `With how each is doing, newest first. ${OWNER}`,
  ...mine,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(webhookEndpoint), 'The endpoints.'), ...memberErrors() },
});

export const createEndpointRoute = createRoute({
  method: 'post',
  path,
  operationId: 'createWebhookEndpoint',
  tags,
  summary: 'Add a webhook endpoint',
  description: `The answer shows the signing secret, once. ${OWNER}`,
  ...mine,
  request: {
    headers: idempotent,
    body: jsonBody(createEndpointInput, {
      url: 'https://hooks.brightwave.example/nimmit',
      description: 'Shop back office',
      events: ['job.*', 'payment.received'],
    }),
  },
  responses: {
    201: okResponse(endpointWithSecret, 'The endpoint with its secret.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT', ...BODY),
  },
});

export const getEndpointRoute = createRoute({
  method: 'get',
  path: one,
  operationId: 'getWebhookEndpoint',
  tags,
  summary: 'Read a webhook endpoint',
  description: OWNER,
  ...mine,
  request: { params: idParams },
  responses: {
    200: okResponse(webhookEndpoint, 'The endpoint.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const updateEndpointRoute = createRoute({
  method: 'patch',
  path: one,
  operationId: 'updateWebhookEndpoint',
  tags,
  summary: 'Change a webhook endpoint',
  description: `What is not named stays. Switching it on forgets its failures. ${OWNER}`,
  ...mine,
  request: { params: idParams, body: jsonBody(updateEndpointInput, { enabled: true }) },
  responses: {
    200: okResponse(webhookEndpoint, 'The endpoint.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', ...BODY),
  },
});

export const deleteEndpointRoute = createRoute({
  method: 'delete',
  path: one,
  operationId: 'deleteWebhookEndpoint',
  tags,
  summary: 'Remove a webhook endpoint',
  description: `With its log; what waits for it is not sent. ${OWNER}`,
  ...mine,
  request: { params: idParams },
  responses: { 200: doneResponse('Removed.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const rotateSecretRoute = createRoute({
  method: 'post',
  path: `${one}/rotate-secret`,
  operationId: 'rotateWebhookSecret',
  tags,
  summary: 'Change the signing secret',
  description: `The answer shows the new one, once. For 24 hours messages are signed with both. ${OWNER}`,
  ...mine,
  request: { headers: idempotent, params: idParams },
  responses: {
    200: okResponse(endpointWithSecret, 'The endpoint with its new secret.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const testEndpointRoute = createRoute({
  method: 'post',
  path: `${one}/test`,
  operationId: 'testWebhookEndpoint',
  tags,
  summary: 'Send a test event',
  description: `Sends \`webhook.test\`, also to an endpoint that is switched off. Its log says what came of it. ${OWNER}`,
  ...mine,
  request: { params: idParams, headers: idempotent },
  responses: {
    202: okResponse(webhookDelivery, 'The delivery, which is on its way.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const listDeliveriesRoute = createRoute({
  method: 'get',
  path: `${one}/deliveries`,
  operationId: 'listWebhookDeliveries',
  tags,
  summary: 'Delivery log',
  description: `What was sent to an endpoint in the last 30 days, newest first. ${OWNER}`,
  ...mine,
  request: { params: idParams, query: cursorQuery.extend(deliveryFilters) },
  responses: {
    200: listResponse(webhookDelivery, 'A page of the log.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const getDeliveryRoute = createRoute({
  method: 'get',
  path: `${one}/deliveries/{deliveryId}`,
  operationId: 'getWebhookDelivery',
  tags,
  summary: 'Read a delivery',
  description: `With what is sent and what each attempt was answered. ${OWNER}`,
  ...mine,
  request: { params: deliveryParams },
  responses: {
    200: okResponse(webhookDeliveryDetail, 'The delivery.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const replayDeliveryRoute = createRoute({
  method: 'post',
  path: `${one}/deliveries/{deliveryId}/replay`,
  operationId: 'replayWebhookDelivery',
  tags,
  summary: 'Send a delivery again',
  description: `The same event with the same \`webhook-id\`, at once. ${OWNER}`,
  ...mine,
  request: { params: deliveryParams, headers: idempotent },
  responses: {
    202: okResponse(webhookDelivery, 'The delivery, which is on its way.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const replayFailedRoute = createRoute({
  method: 'post',
  path: `${one}/replay-failed`,
  operationId: 'replayFailedWebhookDeliveries',
  tags,
  summary: 'Send all that failed again',
  description: `Up to 500 at once, the oldest first; \`left\` says how many are left. ${OWNER}`,
  ...mine,
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(replayFailedInput, { since: '2026-03-01T00:00:00.000Z' }),
  },
  responses: {
    202: okResponse(
      z.object({ replayed: z.int(), left: z.int() }).meta({ id: 'ReplayedWebhooks' }),
      'How many are on their way.',
    ),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED', ...BODY),
  },
});
