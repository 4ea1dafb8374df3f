import { createRoute } from '@hono/zod-openapi';
import {
  access,
  idempotent,
  jsonBody,
  listResponse,
  memberErrors,
  okResponse,
  pageQuery,
} from '@/platform/http/contract';
import { reconciliationReport, runReconciliationInput } from './reconciliation.schemas';

const tags = ['Admin'];

export const listReconciliationsRoute = createRoute({
  method: 'get',
  path: '/admin/reconciliation',
  operationId: 'listReconciliations',
  tags,
  summary: 'Reconciliations with Stripe',
  description: 'What each daily comparison of Stripe with our books found, newest first.',
  ...access('admin'),
  request: { query: pageQuery(['startedAt'], '-startedAt', {}).omit({ q: true }) },
  responses: { 200: listResponse(reconciliationReport), ...memberErrors('VALIDATION_FAILED') },
});

export const runReconciliationRoute = createRoute({
  method: 'post',
  path: '/admin/reconciliation',
  operationId: 'runReconciliation',
  tags,
  summary: 'Compare with Stripe now',
  description: 'Finance only, with a reason. Missing events are fetched; what differs is reported.',
  ...access('admin'),
  request: {
    headers: idempotent,
    body: jsonBody(runReconciliationInput, { reason: 'An event seems to be missing.' }),
  },
  responses: {
    202: okResponse(reconciliationReport, 'The report that is being written.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
    ),
  },
});
