import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { adjustCreditsInput } from '@/features/credits/api/credits.schemas';
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
import { DISPUTE_STATES, REFUND_STATES } from '../domain/payment.options';
import {
  acceptDisputeInput,
  adjustmentPreview,
  dispute,
  disputeEvidenceInput,
  entriesPreview,
  previewQuery,
  refund,
  refundOutcome,
  refundTransactionInput,
  rulingInput,
  rulingOutcome,
} from './admin-payments.schemas';

const tags = ['Admin'];
const MOVES_MONEY = [
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID_TRANSITION',
  'IDEMPOTENCY_KEY_REUSED',
] as const;

export const refundTransactionRoute = createRoute({
  method: 'post',
  path: '/admin/transactions/{id}/refund',
  operationId: 'refundTransaction',
  tags,
  summary: 'Give money back to a card',
  description:
    'Of a payment, in full or in part. Takes back unspent credits that it bought. With `preview=true` only its postings are answered.',
  ...access('admin'),
  request: {
    params: idParams,
    query: previewQuery,
    headers: idempotent,
    body: jsonBody(refundTransactionInput, { amount: 5000, reason: 'Promised on the phone.' }),
  },
  responses: { 201: okResponse(refundOutcome, 'The refund.'), ...memberErrors(...MOVES_MONEY) },
});

export const listRefundsRoute = createRoute({
  method: 'get',
  path: '/admin/refunds',
  operationId: 'listRefunds',
  tags,
  summary: 'Refunds',
  description: 'Newest first, with what Stripe says of each.',
  ...access('admin'),
  ...listFile(
    'refunds',
    'organization.name',
    'state',
    'amount',
    'currency',
    'cause',
    'reason',
    'paymentId',
    'jobId',
    'stripeRefundId',
    'createdAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'amount'], '-createdAt', {
      ...asFile,
      state: z.enum(REFUND_STATES).optional(),
      organization: objectId.optional(),
    }).omit({ q: true }),
  },
  responses: { 200: fileOrList(refund), ...memberErrors('VALIDATION_FAILED') },
});

export const listDisputesRoute = createRoute({
  method: 'get',
  path: '/admin/disputes',
  operationId: 'listDisputes',
  tags,
  summary: 'Disputes',
  description: 'Payments that a bank has called back, newest first.',
  ...access('admin'),
  ...listFile(
    'disputes',
    'organization.name',
    'state',
    'amount',
    'currency',
    'reason',
    'fundsWithdrawn',
    'creditsTaken',
    'stripeDisputeId',
    'evidenceDueBy',
    'evidenceSentAt',
    'createdAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'amount'], '-createdAt', {
      ...asFile,
      state: z.enum(DISPUTE_STATES).optional(),
      organization: objectId.optional(),
    }).omit({ q: true }),
  },
  responses: { 200: fileOrList(dispute), ...memberErrors('VALIDATION_FAILED') },
});

export const sendEvidenceRoute = createRoute({
  method: 'post',
  path: '/admin/disputes/{id}/evidence',
  operationId: 'sendDisputeEvidence',
  tags,
  summary: 'Answer a dispute',
  description: 'Kept as a draft, or handed to the bank with `submit`, which is possible once.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(disputeEvidenceInput, {
      productDescription: 'Video editing, delivered and approved on 2026-03-03.',
      submit: false,
    }),
  },
  responses: {
    200: okResponse(dispute, 'The dispute.'),
    ...memberErrors(...MOVES_MONEY, 'UPSTREAM_UNAVAILABLE'),
  },
});

export const previewDisputeRoute = createRoute({
  method: 'post',
  path: '/admin/disputes/{id}/preview',
  operationId: 'previewDisputeLoss',
  tags,
  summary: 'What a lost dispute would post',
  description:
    'Worked out by the rules that would book it; nothing is kept. Empty where the bank has the money already.',
  ...access('admin'),
  request: { params: idParams },
  responses: { 200: okResponse(entriesPreview, 'The entries.'), ...memberErrors(...MOVES_MONEY) },
});

export const previewAdjustmentRoute = createRoute({
  method: 'post',
  path: '/admin/organizations/{id}/credits/preview',
  operationId: 'previewCreditAdjustment',
  tags,
  summary: 'What giving or taking credits would post',
  description: 'Worked out by the rules that would book it; nothing is kept.',
  ...access('admin'),
  request: {
    params: idParams,
    body: jsonBody(adjustCreditsInput, {
      credits: 5,
      source: 'goodwill',
      reason: 'Late delivery last week.',
    }),
  },
  responses: {
    200: okResponse(adjustmentPreview, 'The entries, and what would be available.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INSUFFICIENT_CREDITS',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
    ),
  },
});

export const acceptDisputeRoute = createRoute({
  method: 'post',
  path: '/admin/disputes/{id}/accept',
  operationId: 'acceptDispute',
  tags,
  summary: 'Give a dispute up',
  description: 'The money stays with the client. Cannot be taken back.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(acceptDisputeInput, { reason: 'The client was charged twice.' }),
  },
  responses: {
    200: okResponse(dispute, 'The dispute.'),
    ...memberErrors(...MOVES_MONEY, 'UPSTREAM_UNAVAILABLE'),
  },
});

export const ruleOnJobRoute = createRoute({
  method: 'post',
  path: '/admin/jobs/{id}/ruling',
  operationId: 'ruleOnJob',
  tags,
  summary: 'Rule on a job’s money',
  description:
    'Of a finished job: the client’s share back, and what the worker keeps of a pay that is still pending. With `preview=true` only its postings are answered.',
  ...access('admin'),
  request: {
    params: idParams,
    query: previewQuery,
    headers: idempotent,
    body: jsonBody(rulingInput, {
      clientRefundPercent: 50,
      workerPayPercent: 100,
      reason: 'Half of the clips were missing.',
    }),
  },
  responses: { 201: okResponse(rulingOutcome, 'What it moved.'), ...memberErrors(...MOVES_MONEY) },
});
