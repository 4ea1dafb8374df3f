import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  idempotent,
  idParams,
  jsonBody,
  listResponse,
  memberErrors,
  okResponse,
  pageQuery,
} from '@/platform/http/contract';
import { exportQuery } from './payouts.contract';
import {
  approvedRun,
  draftRunInput,
  payoutRun,
  payoutRunDetail,
  reasonInput,
  referenceInput,
  runPreview,
  runScope,
  runState,
} from './payouts.schemas';

const tags = ['Payouts'];
const body = ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'IDEMPOTENCY_KEY_REUSED'] as const;
const moves = memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', ...body);

export const previewPayoutRunRoute = createRoute({
  method: 'post',
  path: '/admin/payout-runs/preview',
  operationId: 'previewPayoutRun',
  tags,
  summary: 'What a run would pay',
  description: 'To whom, what carries over and why, and what the ledger would book. Nothing is written.',
  ...access('admin'),
  request: { body: jsonBody(runScope, { rails: ['aba'] }) },
  responses: {
    200: okResponse(runPreview, 'The preview.'),
    ...memberErrors('VALIDATION_FAILED', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'),
  },
});

export const listPayoutRunsRoute = createRoute({
  method: 'get',
  path: '/admin/payout-runs',
  operationId: 'listPayoutRuns',
  tags,
  summary: 'Payout runs',
  description: 'For staff who see money, newest first.',
  ...access('admin'),
  request: {
    query: pageQuery(['createdAt', 'periodEnd'], '-createdAt', { state: runState.optional() }).omit({
      q: true,
    }),
  },
  responses: { 200: listResponse(payoutRun), ...memberErrors('VALIDATION_FAILED') },
});

export const draftPayoutRunRoute = createRoute({
  method: 'post',
  path: '/admin/payout-runs',
  operationId: 'draftPayoutRun',
  tags,
  summary: 'Draft a run',
  description: 'A payout for each worker who is paid. Each cleared earning is in one payout only.',
  ...access('admin'),
  request: { headers: idempotent, body: jsonBody(draftRunInput, { rails: ['aba'] }) },
  responses: {
    201: okResponse(payoutRun, 'The draft.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT', ...body),
  },
});

export const getPayoutRunRoute = createRoute({
  method: 'get',
  path: '/admin/payout-runs/{id}',
  operationId: 'getPayoutRun',
  tags,
  summary: 'A run',
  description: 'With its payouts, what carried over, and what the ledger books.',
  ...access('admin'),
  request: { params: idParams },
  responses: {
    200: okResponse(payoutRunDetail, 'The run.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const approvePayoutRunRoute = createRoute({
  method: 'post',
  path: '/admin/payout-runs/{id}/approve',
  operationId: 'approvePayoutRun',
  tags,
  summary: 'Approve a run',
  description: 'Above the limit of the settings not by who drafted it.',
  ...access('admin'),
  request: { params: idParams, headers: idempotent },
  responses: { 200: okResponse(approvedRun, 'Approved.'), ...moves },
});

export const cancelPayoutRunRoute = createRoute({
  method: 'post',
  path: '/admin/payout-runs/{id}/cancel',
  operationId: 'cancelPayoutRun',
  tags,
  summary: 'Take a draft back',
  description: 'Its earnings are free for another run.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(reasonInput, { reason: 'Wrong period.' }),
  },
  responses: { 200: okResponse(payoutRun, 'Cancelled.'), ...moves },
});

export const exportPayoutRunRoute = createRoute({
  method: 'get',
  path: '/admin/payout-runs/{id}/export',
  operationId: 'exportPayoutRun',
  tags,
  summary: 'The file for the bank',
  description:
    'CSV with whole account numbers; each download is in the audit log. What was paid is not in it.',
  ...access('admin'),
  request: { params: idParams, query: exportQuery },
  responses: {
    200: {
      description: 'The file.',
      content: { 'text/csv': { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const markPayoutRunSentRoute = createRoute({
  method: 'post',
  path: '/admin/payout-runs/{id}/mark-sent',
  operationId: 'markPayoutRunSent',
  tags,
  summary: 'A run was handed to the bank',
  description: 'Workers are told that money is on its way.',
  ...access('admin'),
  request: { params: idParams, headers: idempotent },
  responses: { 200: okResponse(payoutRun, 'Sent.'), ...moves },
});

export const markPayoutRunPaidRoute = createRoute({
  method: 'post',
  path: '/admin/payout-runs/{id}/mark-paid',
  operationId: 'markPayoutRunPaid',
  tags,
  summary: 'Every payout of a run arrived',
  description: 'Books those that are on their way; single ones that came back are marked one by one.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(referenceInput, { reference: 'ABA 2026-03-06' }),
  },
  responses: { 200: okResponse(payoutRun, 'Paid.'), ...moves },
});
