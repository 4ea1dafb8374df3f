import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { uploadRequest, uploadTicket } from '@/features/files/api/files.schemas';
import {
  access,
  byKey,
  conditional,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  objectId,
  okResponse,
} from '@/platform/http/contract';
import {
  addPortfolioInput,
  availability,
  portfolioItem,
  updateAvailabilityInput,
  updateWorkerProfileInput,
  workerProfile,
} from './workers.schemas';

const tags = ['Workers'];
const fileId = '665f1c2ab7d4e8a1c0934f12';

export const updateWorkerProfileRoute = createRoute({
  method: 'patch',
  path: '/users/me/worker-profile',
  operationId: 'updateWorkerProfile',
  tags,
  summary: 'Change my worker profile',
  description: 'Skills are replaced as a list; a level that changed loses its verification.',
  ...access('worker'),
  request: {
    headers: conditional,
    body: jsonBody(updateWorkerProfileInput, {
      bio: 'Editor of short social video, five years.',
      hourlyRate: 900,
      skills: [{ slug: 'video-editing', level: 'senior' }],
    }),
  },
  responses: {
    200: okResponse(workerProfile, 'The profile.'),
    ...memberErrors('VALIDATION_FAILED', 'PRECONDITION_FAILED'),
  },
});

export const updateAvailabilityRoute = createRoute({
  method: 'patch',
  path: '/users/me/availability',
  operationId: 'updateAvailability',
  tags,
  summary: 'Change when I work',
  description: 'Status switch, weekly shifts and time off. Offline workers get no offers.',
  ...access('worker'),
  request: {
    body: jsonBody(updateAvailabilityInput, {
      status: 'available',
      shifts: [{ weekday: 1, start: '08:00', end: '17:00' }],
    }),
  },
  responses: { 200: okResponse(availability, 'The availability.'), ...memberErrors('VALIDATION_FAILED') },
});

export const createPortfolioUploadRoute = createRoute({
  method: 'post',
  path: '/users/me/portfolio/upload-url',
  operationId: 'createPortfolioUpload',
  tags,
  summary: 'Start an upload to my portfolio',
  description: 'Image, video or PDF up to 50 MB.',
  ...access('worker'),
  request: {
    headers: idempotent,
    body: jsonBody(uploadRequest, { filename: 'reel.mp4', mimeType: 'video/mp4', size: 9_400_000 }),
  },
  responses: {
    201: okResponse(uploadTicket, 'Where to send the bytes.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

export const addPortfolioItemRoute = createRoute({
  method: 'post',
  path: '/users/me/portfolio',
  operationId: 'addPortfolioItem',
  tags,
  summary: 'Add a piece to my portfolio',
  description: 'Completes the upload and adds the piece; at most 30.',
  ...access('worker'),
  request: {
    headers: idempotent,
    body: jsonBody(addPortfolioInput, { fileId, title: 'Cafe launch reel', description: '30 s vertical' }),
  },
  responses: {
    201: okResponse(portfolioItem, 'The piece.'),
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

export const removePortfolioItemRoute = createRoute({
  method: 'delete',
  path: '/users/me/portfolio/{id}',
  operationId: 'removePortfolioItem',
  tags,
  summary: 'Remove a piece from my portfolio',
  description: 'The file goes with it.',
  ...access('worker'),
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const getPortfolioFileRoute = createRoute({
  method: 'get',
  path: '/users/{id}/portfolio/{itemId}',
  operationId: 'getPortfolioFile',
  tags,
  summary: 'File of a portfolio piece',
  description:
    'Redirects to the file or its thumbnail. Pieces that are not public: the worker and staff only.',
  ...access(),
  ...byKey('jobs:read'),
  request: {
    params: z.object({ id: objectId, itemId: objectId }),
    query: z.strictObject({ variant: z.enum(['original', 'thumbnail']).default('original') }),
  },
  responses: {
    302: { description: 'To the file.', headers: z.object({ Location: z.string() }) },
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'UPSTREAM_UNAVAILABLE'),
  },
});
