import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  asFile,
  byCursor,
  byKey,
  errorResponses,
  fileOrList,
  idempotent,
  idParams,
  isoDate,
  jsonBody,
  memberErrors,
  okResponse,
  open,
  pageQuery,
  wholeQuery,
} from '@/platform/http/contract';
import { adjustCreditsInput, creditsOverview, ledgerRow, plan, transactionType } from './credits.schemas';

export const getCreditsRoute = createRoute({
  method: 'get',
  path: '/users/me/credits',
  operationId: 'getCredits',
  tags: ['Credits'],
  summary: 'My credits',
  description: 'Balance, lots with expiry, forecast at the present pace.',
  ...access('client'),
  ...byKey('credits:read'),
  responses: { 200: okResponse(creditsOverview, 'The credits.'), ...memberErrors('NOT_FOUND') },
});

export const listPaymentHistoryRoute = createRoute({
  method: 'get',
  path: '/payments/history',
  operationId: 'listPaymentHistory',
  tags: ['Credits'],
  summary: 'History of credits and payments',
  description: 'Every movement of the organization, newest first.',
  ...access('client'),
  ...byKey('billing:read'),
  request: {
    query: pageQuery(['createdAt', 'credits', 'amount'], '-createdAt', {
      ...byCursor,
      type: transactionType.optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
      ...asFile,
    }),
  },
  responses: { 200: fileOrList(ledgerRow), ...memberErrors('VALIDATION_FAILED') },
});

export const listPlansRoute = createRoute({
  method: 'get',
  path: '/subscriptions/plans',
  operationId: 'listPlans',
  tags: ['Credits'],
  summary: 'Plans',
  description: 'What can be bought, in order.',
  ...open,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(plan), 'The plans.'), ...errorResponses() },
});

export const adjustCreditsRoute = createRoute({
  method: 'post',
  path: '/admin/organizations/{id}/credits',
  operationId: 'adjustCredits',
  tags: ['Admin'],
  summary: 'Give or take credits',
  description: 'Finance only; a ledger transaction with the reason, and an audit entry.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(adjustCreditsInput, {
      credits: 5,
      source: 'goodwill',
      reason: 'Late delivery last week.',
    }),
  },
  responses: {
    201: okResponse(
      creditsOverview.pick({ available: true, held: true, lots: true }),
      'The balance after it.',
    ),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'INSUFFICIENT_CREDITS',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});
