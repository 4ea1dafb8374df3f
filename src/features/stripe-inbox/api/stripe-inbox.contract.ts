import { createRoute } from '@hono/zod-openapi';
import {
  access,
  errorResponses,
  idempotent,
  idParams,
  isoDate,
  jsonBody,
  listResponse,
  memberErrors,
  okResponse,
  open,
  pageQuery,
  text,
} from '@/platform/http/contract';
import {
  replayInput,
  stripeEvent,
  stripeEventDetail,
  stripeEventState,
  webhookReceived,
} from './stripe-inbox.schemas';

const tags = ['Admin'];

export const receiveStripeEventRoute = createRoute({
  method: 'post',
  path: '/webhooks/stripe',
  operationId: 'receiveStripeEvent',
  tags: ['Webhooks'],
  summary: 'Receive an event of Stripe',
  description:
    'Stripe’s signature over the raw body is the only way in (`Stripe-Signature`, at most five minutes old). The event is stored once and applied afterwards; a repeated one is acknowledged.',
  ...open,
  responses: {
    200: okResponse(webhookReceived, 'Stored.'),
    ...errorResponses('VALIDATION_FAILED', 'PAYLOAD_TOO_LARGE', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const listStripeEventsRoute = createRoute({
  method: 'get',
  path: '/admin/stripe-events',
  operationId: 'listStripeEvents',
  tags,
  summary: 'Events of Stripe',
  description: 'The inbox, newest first. `q` finds an id of an event or of what it is about.',
  ...access('admin'),
  request: {
    query: pageQuery(['occurredAt', 'receivedAt', 'attempts'], '-receivedAt', {
      state: stripeEventState.optional(),
      type: text(80).optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
    }),
  },
  responses: { 200: listResponse(stripeEvent), ...memberErrors('VALIDATION_FAILED') },
});

export const getStripeEventRoute = createRoute({
  method: 'get',
  path: '/admin/stripe-events/{id}',
  operationId: 'getStripeEvent',
  tags,
  summary: 'Read an event of Stripe',
  description: 'With everything that came.',
  ...access('admin'),
  request: { params: idParams },
  responses: {
    200: okResponse(stripeEventDetail, 'The event.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const replayStripeEventRoute = createRoute({
  method: 'post',
  path: '/admin/stripe-events/{id}/replay',
  operationId: 'replayStripeEvent',
  tags,
  summary: 'Apply an event of Stripe again',
  description:
    'Finance only, with a reason. Reads what it is about again from Stripe; what is right already stays as it is.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(replayInput, { reason: 'It failed while Stripe was away.' }),
  },
  responses: {
    202: okResponse(stripeEvent, 'It is being applied.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
    ),
  },
});
