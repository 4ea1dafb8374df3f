import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  listResponse,
  memberErrors,
  objectId,
  okResponse,
  pageQuery,
  queryFlag,
  wholeQuery,
} from '@/platform/http/contract';
import {
  completeUploadInput,
  downloadLink,
  fileInfo,
  filePurpose,
  signedParts,
  signPartsInput,
  uploadedPart,
  uploadRequest,
  uploadTicket,
} from './files.schemas';

const tags = ['Files'];
const fileParams = z.object({ id: objectId, fileId: objectId });
const fileId = '665f1c2ab7d4e8a1c0934f12';

/** Asks for a place to upload a brief's or message's file to. */
export const createJobUploadRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/files/upload-url',
  operationId: 'createJobUpload',
  tags,
  summary: 'Start an upload to a job',
  description:
    'One PUT up to 16 MB, else multipart. Clients: 500 MB a file. Executables, scripts and HTML are refused.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:write'),
  request: {
    params: idParams,
    headers: idempotent,
    query: z.strictObject({ purpose: filePurpose.extract(['client-upload', 'message']).optional() }),
    body: jsonBody(uploadRequest, { filename: 'logo.png', mimeType: 'image/png', size: 48213 }),
  },
  responses: {
    201: okResponse(uploadTicket, 'Where to send the bytes.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

/** Completes an upload: size, content type and scan are checked. */
export const completeJobUploadRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/files',
  operationId: 'completeJobUpload',
  tags,
  summary: 'Complete an upload to a job',
  description:
    'Checks size and content against what was announced, then scans. Repeating it answers the same file.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:write'),
  request: { params: idParams, headers: idempotent, body: jsonBody(completeUploadInput, { fileId }) },
  responses: {
    201: okResponse(fileInfo, 'The file.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

/** Files of a job that the caller may see. */
export const listJobFilesRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/files',
  operationId: 'listJobFiles',
  tags,
  summary: 'List the files of a job',
  description: 'Files of the brief, messages and versions; unfinished uploads are left out.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:read'),
  request: {
    params: idParams,
    query: pageQuery(['createdAt', 'filename', 'size'], '-createdAt', { purpose: filePurpose.optional() }),
  },
  responses: { 200: listResponse(fileInfo), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

/** Download: 302, or the link as JSON. */
export const downloadJobFileRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/files/{fileId}',
  operationId: 'downloadJobFile',
  tags,
  summary: 'Download a file',
  description:
    'Redirects to a link valid 5 minutes; with `json=1` answers the link. `variant` picks a smaller image.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:read'),
  request: {
    params: fileParams,
    query: z.strictObject({
      json: queryFlag.optional(),
      variant: z.enum(['original', 'thumbnail', 'preview']).default('original'),
    }),
  },
  responses: {
    200: okResponse(downloadLink, 'The link, with `json=1`.'),
    302: { description: 'To the bytes.', headers: z.object({ Location: z.string() }) },
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

/** Signs part addresses of a multipart upload. */
export const signUploadPartsRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/files/{fileId}/parts',
  operationId: 'signUploadParts',
  tags,
  summary: 'Sign parts of a multipart upload',
  description: 'Addresses valid 15 minutes; ask again for more. For files of the brief and of deliverables.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:write'),
  request: { params: fileParams, body: jsonBody(signPartsInput, { partNumbers: [1, 2, 3] }) },
  responses: {
    200: okResponse(signedParts, 'The addresses.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

/** Parts that have arrived, to resume. */
export const listUploadPartsRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/files/{fileId}/parts',
  operationId: 'listUploadParts',
  tags,
  summary: 'List parts that have arrived',
  description: 'What a resumed upload need not send again.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:write'),
  request: { query: wholeQuery, params: fileParams },
  responses: {
    200: okResponse(z.array(uploadedPart), 'The parts.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

/** Gives an unfinished upload up. */
export const abortUploadRoute = createRoute({
  method: 'delete',
  path: '/jobs/{id}/files/{fileId}/upload',
  operationId: 'abortUpload',
  tags,
  summary: 'Give up an upload',
  description: 'Removes what arrived of an upload that was not completed.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:write'),
  request: { params: fileParams },
  responses: {
    200: doneResponse(),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

/** Takes a file out again. */
export const removeJobFileRoute = createRoute({
  method: 'delete',
  path: '/jobs/{id}/files/{fileId}',
  operationId: 'removeJobFile',
  tags,
  summary: 'Remove a file',
  description:
    'The uploader’s own, while nothing submitted or sent carries it and, for brief files, before assignment.',
  ...access('client', 'worker', 'admin'),
  ...byKey('files:write'),
  request: { params: fileParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT') },
});
