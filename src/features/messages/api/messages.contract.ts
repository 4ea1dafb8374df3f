import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
  cursorQuery,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  listResponse,
  memberErrors,
  okResponse,
} from '@/platform/http/contract';
import { objectId } from '@/platform/http/fields';
import { editMessageInput, markReadInput, message, sendMessageInput } from './messages.schemas';

export const listMessagesRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/messages',
  operationId: 'listMessages',
  tags: ['Messages'],
  summary: 'Thread of a job',
  description: 'Newest first; `before` pages back.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:read'),
  request: { params: idParams, query: cursorQuery },
  responses: { 200: listResponse(message), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const sendMessageRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/messages',
  operationId: 'sendMessage',
  tags: ['Messages'],
  summary: 'Send a message',
  description: 'To the other side of the job. `internal` is for staff among themselves.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:write'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(sendMessageInput, { body: 'Could the captions be **yellow**?' }),
  },
  responses: {
    201: okResponse(message, 'The message.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const editMessageRoute = createRoute({
  method: 'patch',
  path: '/jobs/{id}/messages/{messageId}',
  operationId: 'editMessage',
  tags: ['Messages'],
  summary: 'Change one’s own message',
  description: 'Within 15 minutes of sending it; it says that it was edited.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:write'),
  request: {
    params: z.object({ id: objectId, messageId: objectId }),
    body: jsonBody(editMessageInput, { body: 'Could the captions be **white**?' }),
  },
  responses: {
    200: okResponse(message, 'The message.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const markMessagesReadRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/messages/read',
  operationId: 'markMessagesRead',
  tags: ['Messages'],
  summary: 'Mark the thread read',
  description: 'Up to and with the message named.',
  ...access('client', 'worker', 'admin'),
  ...byKey('messages:write'),
  request: {
    headers: idempotent,
    params: idParams,
    body: jsonBody(markReadInput, { upTo: '665f1c2ab7d4e8a1c0934f12' }),
  },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});
