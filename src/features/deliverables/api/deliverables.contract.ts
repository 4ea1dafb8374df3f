import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { fileInfo, uploadRequest, uploadTicket } from '@/features/files/api/files.schemas';
import { job } from '@/features/jobs/api/jobs.schemas';
import {
  access,
  byKey,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  objectId,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import {
  addCommentInput,
  attachDeliverableInput,
  comment,
  deliverables,
  submitInput,
  updateCommentsInput,
} from './deliverables.schemas';

const fileId = '665f1c2ab7d4e8a1c0934f12';
const versionParams = z.object({ id: objectId, version: z.coerce.number().int().min(1).max(10_000) });

export const listDeliverablesRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/deliverables',
  operationId: 'listDeliverables',
  tags: ['Deliverables'],
  summary: 'Versions of the work',
  description: 'Newest first. Clients see a version once it passed our own check.',
  ...access('client', 'worker', 'admin'),
  ...byKey('jobs:read'),
  request: { params: idParams },
  responses: {
    200: okResponse(deliverables, 'The versions.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const createDeliverableUploadRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/deliverables/upload-url',
  operationId: 'createDeliverableUpload',
  tags: ['Deliverables'],
  summary: 'Start an upload for the next version',
  description: 'Up to 2 GB a file; parts as for other files of the job.',
  ...access('worker'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(uploadRequest, { filename: 'reel-v1.mp4', mimeType: 'video/mp4', size: 31_400_000 }),
  },
  responses: {
    201: okResponse(uploadTicket, 'Where to send the bytes.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

export const attachDeliverableRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/deliverables',
  operationId: 'attachDeliverable',
  tags: ['Deliverables'],
  summary: 'Complete an upload for the next version',
  description: 'Checks and scans the file and keeps it for the next submission.',
  ...access('worker'),
  request: { params: idParams, headers: idempotent, body: jsonBody(attachDeliverableInput, { fileId }) },
  responses: {
    201: okResponse(fileInfo, 'The file.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'INVALID_TRANSITION',
      'CONFLICT',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

export const submitWorkRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/submit',
  operationId: 'submitWork',
  tags: ['Work'],
  summary: 'Submit a version',
  description: 'At least one clean file. Goes to our own check or to the client.',
  ...access('worker'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(submitInput, {
      fileIds: [fileId],
      note: 'First cut, captions in yellow.',
      checklist: [{ text: '9:16', done: true }],
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

export const listCommentsRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/deliverables/{version}/comments',
  operationId: 'listComments',
  tags: ['Deliverables'],
  summary: 'Comments on a version',
  description: 'Oldest first.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:read'),
  request: { query: wholeQuery, params: versionParams },
  responses: {
    200: okResponse(z.array(comment), 'The comments.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const addCommentRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/deliverables/{version}/comments',
  operationId: 'addComment',
  tags: ['Deliverables'],
  summary: 'Comment on a version',
  description: 'Anchored on a page, a second or a region of a file, or on the whole.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:write'),
  request: {
    params: versionParams,
    headers: idempotent,
    body: jsonBody(addCommentInput, {
      body: 'The logo is cut off here.',
      fileId,
      anchor: { time: 28.2, x: 0.62, y: 0.4 },
      tag: 'fix',
    }),
  },
  responses: {
    201: okResponse(comment, 'The comment.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const updateCommentsRoute = createRoute({
  method: 'patch',
  path: '/jobs/{id}/deliverables/{version}/comments',
  operationId: 'updateComments',
  tags: ['Deliverables'],
  summary: 'Change comments on a version',
  description: 'Authors change words and tag; either side resolves. Several at once.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:write'),
  request: {
    params: versionParams,
    body: jsonBody(updateCommentsInput, { comments: [{ id: fileId, resolved: true }] }),
  },
  responses: {
    200: okResponse(z.array(comment), 'All comments of the version.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});
