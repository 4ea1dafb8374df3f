import { createRoute } from '@hono/zod-openapi';
import {
  access,
  byPeople,
  doneResponse,
  idempotent,
  jsonBody,
  memberErrors,
  okResponse,
} from '@/platform/http/contract';
import { endPushInput, pushState, pushSubscriptionInput } from './push.schemas';

const tags = ['Notifications'];
const path = '/push-subscriptions';
const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/gAAAAABm';
const mine = { ...access(), ...byPeople };

export const getPushRoute = createRoute({
  method: 'get',
  path,
  operationId: 'getPush',
  tags,
  summary: 'Push messages',
  description: 'The key that a browser subscribes with, and how many browsers there are.',
  ...mine,
  responses: { 200: okResponse(pushState, 'How it stands.'), ...memberErrors() },
});

export const subscribePushRoute = createRoute({
  method: 'post',
  path,
  operationId: 'subscribePush',
  tags,
  summary: 'Send push messages to this browser',
  description:
    'By preference and quiet hours. Repeating it changes nothing. 409 where the server has no keys for it.',
  ...mine,
  request: {
    headers: idempotent,
    body: jsonBody(pushSubscriptionInput, {
      endpoint,
      keys: {
        p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
        auth: 'tBHItJI5svbpez7KI4CCXg',
      },
    }),
  },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'CONFLICT') },
});

export const endPushRoute = createRoute({
  method: 'delete',
  path,
  operationId: 'endPush',
  tags,
  summary: 'End push messages to a browser',
  description: 'One of the caller’s own; one that is not there is no error.',
  ...mine,
  request: { body: jsonBody(endPushInput, { endpoint }) },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED') },
});
