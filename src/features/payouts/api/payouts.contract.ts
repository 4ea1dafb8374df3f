import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  asFile,
  fileOrList,
  idempotent,
  idParams,
  jsonBody,
  listFile,
  memberErrors,
  objectId,
  okResponse,
  pageQuery,
} from '@/platform/http/contract';
import { payoutRail } from './payout-method.schemas';
import {
  draftPayoutInput,
  myPayout,
  myPayoutDetail,
  payout,
  payoutState,
  reasonInput,
  referenceInput,
} from './payouts.schemas';

const tags = ['Payouts'];
const moves = memberErrors(
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID_TRANSITION',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REUSED',
);

export const listMyPayoutsRoute = createRoute({
  method: 'get',
  path: '/payouts',
  operationId: 'listMyPayouts',
  tags,
  summary: 'My payouts',
  description: 'On their way, arrived and come back, newest first.',
  ...access('worker'),
  ...listFile(
    'payouts',
    'number',
    'state',
    'period.from',
    'period.to',
    'amount',
    'fee',
    'net',
    'currency',
    'khr',
    'rail',
    'reference',
    'createdAt',
    'sentAt',
    'paidAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'amount'], '-createdAt', {
      ...asFile,
      state: payoutState.optional(),
    }).omit({ q: true }),
  },
  responses: { 200: fileOrList(myPayout), ...memberErrors('VALIDATION_FAILED') },
});

export const getMyPayoutRoute = createRoute({
  method: 'get',
  path: '/payouts/{id}',
  operationId: 'getMyPayout',
  tags,
  summary: 'One of my payouts',
  description: 'With the earnings that it carries.',
  ...access('worker'),
  request: { params: idParams },
  responses: {
    200: okResponse(myPayoutDetail, 'The payout.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const listPayoutsRoute = createRoute({
  method: 'get',
  path: '/admin/payouts',
  operationId: 'listPayouts',
  tags,
  summary: 'All payouts',
  description: 'For staff who see money.',
  ...access('admin'),
  ...listFile(
    'payouts',
    'number',
    'state',
    'worker.id',
    'worker.name',
    'worker.email',
    'period.from',
    'period.to',
    'amount',
    'fee',
    'net',
    'currency',
    'khr',
    'rail',
    'reference',
    'createdAt',
    'sentAt',
    'paidAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'amount', 'paidAt'], '-createdAt', {
      ...asFile,
      state: payoutState.optional(),
      rail: payoutRail.optional(),
      worker: objectId.optional(),
      run: objectId.optional(),
    }).omit({ q: true }),
  },
  responses: { 200: fileOrList(payout), ...memberErrors('VALIDATION_FAILED') },
});

export const draftPayoutRoute = createRoute({
  method: 'post',
  path: '/admin/payouts',
  operationId: 'draftPayout',
  tags,
  summary: 'Draft a payout of one worker',
  description: 'Outside of the weekly run: a run of its own with this one payout.',
  ...access('admin'),
  request: {
    headers: idempotent,
    body: jsonBody(draftPayoutInput, { workerId: '665f1c2ab7d4e8a1c0934f12' }),
  },
  responses: { 201: okResponse(payout, 'The draft.'), ...moves },
});

export const approvePayoutRoute = createRoute({
  method: 'post',
  path: '/admin/payouts/{id}/approve',
  operationId: 'approvePayout',
  tags,
  summary: 'Approve a payout',
  description: 'One that is alone in its run; above the limit not by who drafted it.',
  ...access('admin'),
  request: { params: idParams, headers: idempotent },
  responses: { 200: okResponse(payout, 'Approved.'), ...moves },
});

export const markPayoutPaidRoute = createRoute({
  method: 'post',
  path: '/admin/payouts/{id}/mark-paid',
  operationId: 'markPayoutPaid',
  tags,
  summary: 'A payout arrived',
  description: 'Books it: cleared becomes paid.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(referenceInput, { reference: 'ABA 2026-03-06/114' }),
  },
  responses: { 200: okResponse(payout, 'Paid.'), ...moves },
});

export const markPayoutReturnedRoute = createRoute({
  method: 'post',
  path: '/admin/payouts/{id}/mark-returned',
  operationId: 'markPayoutReturned',
  tags,
  summary: 'A payout came back',
  description: 'Its earnings are cleared again; the account gets nothing more until it is set anew.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(reasonInput, { reason: 'The account is closed.' }),
  },
  responses: { 200: okResponse(payout, 'Returned.'), ...moves },
});

/** Formats of a file for banks. */
export const exportQuery = z.strictObject({
  format: z
    .enum(['wise', 'bank'])
    .default('bank')
    .meta({ description: '`wise`, or `bank` for the local rails.' }),
});
