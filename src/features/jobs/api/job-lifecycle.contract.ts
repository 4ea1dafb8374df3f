import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  byPeople,
  conditional,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import { timelineEntry } from './job-related.schemas';
import {
  approveInput,
  declineBriefInput,
  handBackInput,
  job,
  rateInput,
  reopenInput,
  requestRevisionInput,
  revisionQuote,
  revisionQuoteInput,
} from './jobs.schemas';

export const publishJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/publish',
  operationId: 'publishJob',
  tags: ['Jobs'],
  summary: 'Publish a draft',
  description:
    'Holds the price and starts matching. The brief must be complete; `details` names what is missing.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'INSUFFICIENT_CREDITS',
      'PAYMENT_PAST_DUE',
      'EMAIL_NOT_VERIFIED',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const requestApprovalRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/request-approval',
  operationId: 'requestApproval',
  tags: ['Jobs'],
  summary: 'Submit a draft for approval',
  description: 'A requester’s briefs wait for an owner or member; a member’s when it is beyond their budget.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'PRECONDITION_FAILED',
      'CONFLICT',
      'EMAIL_NOT_VERIFIED',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const approveBriefRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/approve-brief',
  operationId: 'approveBrief',
  tags: ['Jobs'],
  summary: 'Approve a brief',
  description: 'Publishes a brief that waits for approval; `If-Match` names the version that was read.',
  ...access('client'),
  ...byPeople,
  request: { params: idParams, headers: idempotent.extend(conditional.shape) },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'PRECONDITION_FAILED',
      'INSUFFICIENT_CREDITS',
      'PAYMENT_PAST_DUE',
      'EMAIL_NOT_VERIFIED',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const declineBriefRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/decline-brief',
  operationId: 'declineBrief',
  tags: ['Jobs'],
  summary: 'Send a brief back',
  description: 'Declines a brief that waits for approval, with a reason. It stays a draft.',
  ...access('client'),
  ...byPeople,
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(declineBriefInput, { reason: 'Please name the platform first.' }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'PRECONDITION_FAILED',
      'EMAIL_NOT_VERIFIED',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const startJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/start',
  operationId: 'startJob',
  tags: ['Work'],
  summary: 'Start work',
  description: 'The assigned worker; the clock turns to them.',
  ...access('worker'),
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const handBackJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/hand-back',
  operationId: 'handBackJob',
  tags: ['Work'],
  summary: 'Hand a job back',
  description:
    'The assigned worker, before the work is handed in. The job goes to the next worker at once; it counts against the completion rate.',
  ...access('worker'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(handBackInput, { reason: 'I have fallen ill.' }),
  },
  responses: {
    200: doneResponse('The job is no longer yours.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const completeJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/complete',
  operationId: 'completeJob',
  tags: ['Jobs'],
  summary: 'Approve the delivered work',
  description:
    'Captures the held price and credits the worker. Can be undone for 10 seconds. With `version`, CONFLICT when that is not the newest one any more.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    headers: idempotent,
    body: { ...jsonBody(approveInput, { version: 2 }), required: false },
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const undoCompleteRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/undo-complete',
  operationId: 'undoComplete',
  tags: ['Jobs'],
  summary: 'Undo an approval',
  description: 'Within 10 seconds; the job is in review again.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const quoteRevisionRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/revision-quote',
  operationId: 'quoteRevision',
  tags: ['Jobs'],
  summary: 'What a change would cost',
  description: 'A fix is free; a preference uses a round; new scope is priced. Changes nothing.',
  ...access('client'),
  ...byKey('jobs:read'),
  request: {
    params: idParams,
    body: jsonBody(revisionQuoteInput, { feedback: 'Also make a square cut.', kind: 'new-scope' }),
  },
  responses: {
    200: okResponse(revisionQuote, 'The quote.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION'),
  },
});

export const requestRevisionRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/request-revision',
  operationId: 'requestRevision',
  tags: ['Jobs'],
  summary: 'Request changes',
  description:
    'Tagged fix, preference or new scope. New scope needs `acceptCredits` as quoted; its price is held.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(requestRevisionInput, { feedback: 'The logo is cut off at 0:28.', kind: 'fix' }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'INSUFFICIENT_CREDITS',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const rateJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/rate',
  operationId: 'rateJob',
  tags: ['Jobs'],
  summary: 'Rate the other side',
  description: 'Once each, within 14 days of approval. Clients rate the worker, workers the client.',
  ...access('client', 'worker'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(rateInput, {
      rating: 5,
      review: 'Exactly the look we wanted.',
      tags: ['on-time', 'communication'],
    }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const reopenJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/reopen',
  operationId: 'reopenJob',
  tags: ['Jobs'],
  summary: 'Reopen a completed job',
  description: 'Within 7 days; makes a revision from the final version.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(reopenInput, { feedback: 'The export is missing the captions.' }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const duplicateJobRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/duplicate',
  operationId: 'duplicateJob',
  tags: ['Jobs'],
  summary: 'Duplicate a job',
  description: 'A new draft with the same brief and the same brief files.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: { params: idParams, headers: idempotent },
  responses: {
    201: okResponse(job, 'The new draft.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const getTimelineRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/timeline',
  operationId: 'getJobTimeline',
  tags: ['Jobs'],
  summary: 'Timeline of a job',
  description: 'What happened, oldest first, as far as the caller may know.',
  ...access('client', 'worker', 'admin'),
  ...byKey('jobs:read'),
  request: { query: wholeQuery, params: idParams },
  responses: {
    200: okResponse(z.array(timelineEntry), 'The entries.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});
