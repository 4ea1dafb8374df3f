import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  byPeople,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import {
  cancelInput,
  cancelled,
  changePlanInput,
  checkoutStarted,
  mySubscription,
  pauseInput,
  planChanged,
  planChangePreview,
  portalOpened,
  stripeInvoice,
  subscribeInput,
  subscription,
} from './billing.schemas';

const tags = ['Subscriptions'];
const OWNER = 'Owners of the organization only.';

export const getMySubscriptionRoute = createRoute({
  method: 'get',
  path: '/users/me/subscription',
  operationId: 'getMySubscription',
  tags,
  summary: 'My subscription',
  description: 'The subscription of the caller’s organization, and an unfinished checkout.',
  ...access('client'),
  ...byKey('billing:read'),
  responses: { 200: okResponse(mySubscription, 'The subscription.'), ...memberErrors('NOT_FOUND') },
});

export const subscribeRoute = createRoute({
  method: 'post',
  path: '/subscriptions',
  operationId: 'subscribe',
  tags,
  summary: 'Subscribe',
  description: `Opens Stripe’s checkout for a plan. Opening another plan’s closes the one before. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: { headers: idempotent, body: jsonBody(subscribeInput, { tier: 'growth', interval: 'month' }) },
  responses: {
    201: okResponse(checkoutStarted, 'Where to pay.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

export const getSubscriptionRoute = createRoute({
  method: 'get',
  path: '/subscriptions/{id}',
  operationId: 'getSubscription',
  tags,
  summary: 'Read a subscription',
  description: 'Of the caller’s organization; staff who may read money see all.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: { params: idParams },
  responses: {
    200: okResponse(subscription, 'The subscription.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const previewPlanChangeRoute = createRoute({
  method: 'post',
  path: '/subscriptions/{id}/preview',
  operationId: 'previewPlanChange',
  tags,
  summary: 'Preview a change of plan',
  description: `What it costs now, which credits come at once, and from when it counts. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: {
    params: idParams,
    body: jsonBody(changePlanInput.omit({ previewId: true }), { tier: 'scale', interval: 'month' }),
  },
  responses: {
    200: okResponse(planChangePreview, 'The preview.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const changePlanRoute = createRoute({
  method: 'patch',
  path: '/subscriptions/{id}',
  operationId: 'changePlan',
  tags,
  summary: 'Change the plan',
  description: `An upgrade is paid at once and counts when it is paid; a downgrade counts from the next period on. Choosing the present plan takes a scheduled downgrade back. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: { params: idParams, body: jsonBody(changePlanInput, { tier: 'scale', interval: 'month' }) },
  responses: {
    200: okResponse(planChanged, 'What became of it.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'PAYMENT_FAILED', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const cancelSubscriptionRoute = createRoute({
  method: 'post',
  path: '/subscriptions/{id}/cancel',
  operationId: 'cancelSubscription',
  tags,
  summary: 'Cancel',
  description: `At the end of the paid period; one that is past due ends at once. Credits stay until they expire. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(cancelInput, { reason: 'We hired somebody.', feedback: 'unused' }),
  },
  responses: {
    200: okResponse(cancelled, 'Until when it runs, and what happens to the credits.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

const verb = (name: 'reactivate' | 'resume', summary: string, description: string) =>
  ({
    method: 'post',
    path: `/subscriptions/{id}/${name}`,
    operationId: `${name}Subscription`,
    tags,
    summary,
    description: `${description} ${OWNER}`,
    ...access('client'),
    ...byPeople,
    request: { params: idParams, headers: idempotent },
    responses: {
      200: okResponse(subscription, 'The subscription.'),
      ...memberErrors(
        'VALIDATION_FAILED',
        'NOT_FOUND',
        'CONFLICT',
        'IDEMPOTENCY_KEY_REUSED',
        'UPSTREAM_UNAVAILABLE',
      ),
    },
  }) as const;

export const reactivateSubscriptionRoute = createRoute(
  verb('reactivate', 'Take a cancellation back', 'Before the paid period ends.'),
);
export const resumeSubscriptionRoute = createRoute(
  verb('resume', 'End a pause', 'The next period is paid again.'),
);

export const pauseSubscriptionRoute = createRoute({
  ...verb(
    'resume',
    'Pause',
    'Skips the payments of up to three months; the paid period runs on. Monthly plans only.',
  ),
  path: '/subscriptions/{id}/pause',
  operationId: 'pauseSubscription',
  request: { params: idParams, headers: idempotent, body: jsonBody(pauseInput, { months: 2 }) },
});

export const listSubscriptionInvoicesRoute = createRoute({
  method: 'get',
  path: '/subscriptions/{id}/invoices',
  operationId: 'listSubscriptionInvoices',
  tags,
  summary: 'Invoices of a subscription',
  description: 'As Stripe has them, newest first: what was charged, and what waits to be paid.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: {
    params: idParams,
    query: wholeQuery.extend({ limit: z.coerce.number().int().min(1).max(100).default(24) }),
  },
  responses: {
    200: okResponse(z.array(stripeInvoice), 'The invoices.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const openPortalRoute = createRoute({
  method: 'post',
  path: '/payments/portal',
  operationId: 'openPortal',
  tags: ['Payments'],
  summary: 'Open Stripe’s customer portal',
  description: `Cards and invoices at Stripe; it comes back to the billing page. ${OWNER}`,
  ...access('client'),
  ...byPeople,
  request: { headers: idempotent },
  responses: {
    201: okResponse(portalOpened, 'The portal.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});
