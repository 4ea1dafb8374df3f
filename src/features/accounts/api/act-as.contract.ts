import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byPeople,
  doneResponse,
  idempotent,
  idParams,
  isoDate,
  jsonBody,
  memberErrors,
  objectId,
  okResponse,
  reason,
} from '@/platform/http/contract';

const reasonInput = z.strictObject({ reason }).meta({ id: 'ReasonInput' });

const actingSession = z
  .object({
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    expiresAt: isoDate,
    /** The first page of the person's portal. */
    portalUrl: z.string().meta({ example: '/client' }),
  })
  .meta({ id: 'ActingSession' });

export const actAsRoute = createRoute({
  method: 'post',
  path: '/admin/users/{id}/act-as',
  operationId: 'actAs',
  tags: ['Admin'],
  summary: 'Act as a person',
  description:
    'A session of a client or a worker for 30 minutes, with a reason. Nothing that moves money or touches how they sign in; every change is recorded as the staff member’s.',
  ...access('admin'),
  request: { params: idParams, body: jsonBody(reasonInput, { reason: 'Sees an empty job page.' }) },
  responses: {
    200: okResponse(actingSession, 'The session; browsers get it as a cookie for the portals as well.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const endActAsRoute = createRoute({
  method: 'post',
  path: '/auth/act-as/end',
  operationId: 'endActAs',
  tags: ['Auth'],
  summary: 'Stop acting as a person',
  description: 'Ends the session and says as whom it was; the staff member’s own stays.',
  ...access('client', 'worker'),
  ...byPeople,
  responses: {
    200: okResponse(z.object({ userId: objectId }), 'As whom it was.'),
    ...memberErrors('CONFLICT'),
  },
});

export const resetSecondFactorRoute = createRoute({
  method: 'post',
  path: '/admin/users/{id}/second-factor/reset',
  operationId: 'resetSecondFactor',
  tags: ['Admin'],
  summary: 'Take a person’s second factor away',
  description: 'When the phone is lost. The person is told by mail. Colleagues’ by owners only.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(reasonInput, { reason: 'Lost the phone, called from the known number.' }),
  },
  responses: {
    200: doneResponse('It is off.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});
