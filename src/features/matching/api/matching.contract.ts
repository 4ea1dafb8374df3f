import { createRoute } from '@hono/zod-openapi';
import { job } from '@/features/jobs/api/jobs.schemas';
import {
  access,
  byKey,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
} from '@/platform/http/contract';
import { availableJobs, declineInput, matchExplanation } from './matching.schemas';

export const listAvailableJobsRoute = createRoute({
  method: 'get',
  path: '/jobs/available',
  operationId: 'listAvailableJobs',
  tags: ['Offers'],
  summary: 'My open offers',
  description:
    'Offers that wait for an answer and reservations for the coming shift. `serverTime` is for the countdown.',
  ...access('worker'),
  responses: { 200: okResponse(availableJobs, 'Offers and reservations.'), ...memberErrors() },
});

export const acceptOfferRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/accept',
  operationId: 'acceptOffer',
  tags: ['Offers'],
  summary: 'Accept an offer',
  description: 'Only while the caller’s own offer is open; only one worker wins.',
  ...access('worker'),
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'OFFER_CLOSED',
      'INVALID_TRANSITION',
      'CONFLICT',
      'EMAIL_NOT_VERIFIED',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const declineOfferRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/decline',
  operationId: 'declineOffer',
  tags: ['Offers'],
  summary: 'Decline an offer',
  description: 'The next candidate is asked at once.',
  ...access('worker'),
  request: { params: idParams, headers: idempotent, body: jsonBody(declineInput, { reason: 'too-busy' }) },
  responses: {
    200: doneResponse(),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'OFFER_CLOSED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const getMatchesRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/matches',
  operationId: 'getJobMatches',
  tags: ['Offers'],
  summary: 'Why these workers',
  description:
    'Clients: why this worker. Staff: components and what would change the order. Workers: their own row.',
  ...access('client', 'worker', 'admin'),
  ...byKey('jobs:read'),
  request: { params: idParams },
  responses: {
    200: okResponse(matchExplanation, 'The explanation.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});
