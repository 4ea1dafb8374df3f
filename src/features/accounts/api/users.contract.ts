import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { completeUploadInput, uploadRequest, uploadTicket } from '@/features/files/api/files.schemas';
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
} from '@/platform/http/contract';
import { changePasswordInput } from './auth.schemas';
import { avatar, me, updateMeInput, userPage } from './users.schemas';

const tags = ['Users'];

export const getMeRoute = createRoute({
  method: 'get',
  path: '/users/me',
  operationId: 'getMe',
  tags,
  summary: 'Read my account',
  description: 'Account, organization side and worker side in one. Carries an ETag.',
  ...access(),
  ...byPeople,
  responses: { 200: okResponse(me, 'The account.'), ...memberErrors() },
});

export const updateMeRoute = createRoute({
  method: 'patch',
  path: '/users/me',
  operationId: 'updateMe',
  tags,
  summary: 'Change my profile',
  description: 'Name, phone, time zone, language. With If-Match a stale edit is refused.',
  ...access(),
  ...byPeople,
  request: {
    headers: conditional,
    body: jsonBody(updateMeInput, { firstName: 'Dana', timezone: 'America/Chicago' }),
  },
  responses: {
    200: okResponse(me, 'The account.'),
    ...memberErrors('VALIDATION_FAILED', 'PRECONDITION_FAILED'),
  },
});

export const changePasswordRoute = createRoute({
  method: 'patch',
  path: '/users/me/password',
  operationId: 'changePassword',
  tags,
  summary: 'Change my password',
  description: 'Ends every other session of the account.',
  ...access(),
  ...byPeople,
  request: {
    body: jsonBody(changePasswordInput, {
      currentPassword: 'Night-shift-2026',
      newPassword: 'Day-shift-2027',
    }),
  },
  responses: { 200: doneResponse('Password changed.'), ...memberErrors('VALIDATION_FAILED') },
});

export const createAvatarUploadRoute = createRoute({
  method: 'post',
  path: '/users/me/avatar/upload-url',
  operationId: 'createAvatarUpload',
  tags,
  summary: 'Start an upload of my picture',
  description: 'JPEG, PNG or WebP up to 5 MB.',
  ...access(),
  ...byPeople,
  request: {
    headers: idempotent,
    body: jsonBody(uploadRequest, { filename: 'me.jpg', mimeType: 'image/jpeg', size: 182044 }),
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

export const completeAvatarRoute = createRoute({
  method: 'post',
  path: '/users/me/avatar',
  operationId: 'completeAvatar',
  tags,
  summary: 'Use the uploaded picture',
  description: 'Checks the content, makes 256 and 512 pixel WebP, and replaces the picture.',
  ...access(),
  ...byPeople,
  request: {
    headers: idempotent,
    body: jsonBody(completeUploadInput, { fileId: '665f1c2ab7d4e8a1c0934f12' }),
  },
  responses: {
    200: okResponse(avatar, 'The new picture.'),
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

export const getAvatarRoute = createRoute({
  method: 'get',
  path: '/users/{id}/avatar',
  operationId: 'getAvatar',
  tags,
  summary: 'Picture of a person',
  description: 'Redirects to the image in the size asked for.',
  ...access(),
  ...byKey('jobs:read'),
  request: {
    params: idParams,
    query: z.strictObject({ size: z.enum(['256', '512']).default('256'), v: z.string().max(40).optional() }),
  },
  responses: {
    302: { description: 'To the image.', headers: z.object({ Location: z.string() }) },
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const getUserRoute = createRoute({
  method: 'get',
  path: '/users/{id}',
  operationId: 'getUser',
  tags,
  summary: 'Read a person',
  description: 'The public profile; staff see the account. A client of no common job is not found.',
  ...access(),
  ...byPeople,
  request: { params: idParams },
  responses: { 200: okResponse(userPage, 'The person.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});
