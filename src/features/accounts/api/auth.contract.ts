import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byPeople,
  doneResponse,
  errorResponses,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
  open,
  wholeQuery,
} from '@/platform/http/contract';
import {
  checkYourMail,
  emailInput,
  loginInput,
  refreshInput,
  registerInput,
  resendInput,
  resetPasswordInput,
  session,
  sessionInfo,
  tokenInput,
} from './auth.schemas';

const tags = ['Auth'];
const address = 'dana@brightwave.example';
const token = 'Zk3v9fJ1mXq7a0TnP4sYwQ';
const password = 'Night-shift-2026';

export const registerRoute = createRoute({
  method: 'post',
  path: '/auth/register',
  operationId: 'register',
  tags,
  summary: 'Register a client or a worker',
  description: 'Sends a verification e-mail. The answer is the same in words and time for a known address.',
  ...open,
  request: {
    headers: idempotent,
    body: jsonBody(registerInput, {
      role: 'client',
      email: address,
      password,
      firstName: 'Dana',
      lastName: 'Whitfield',
      timezone: 'America/New_York',
      organizationName: 'Brightwave Studio',
      acceptTerms: true,
    }),
  },
  responses: {
    202: okResponse(checkYourMail, 'Look into the mailbox.'),
    ...errorResponses('VALIDATION_FAILED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const loginRoute = createRoute({
  method: 'post',
  path: '/auth/login',
  operationId: 'login',
  tags,
  summary: 'Sign in',
  description:
    'Sets the two cookies and answers the access token. Five failures in 15 minutes lock account and address. Who has a second factor gets SECOND_FACTOR_REQUIRED and a challenge, which `auth/totp/verify` takes.',
  ...open,
  request: { body: jsonBody(loginInput, { email: address, password }) },
  responses: {
    200: okResponse(session, 'Signed in.'),
    ...errorResponses('VALIDATION_FAILED', 'UNAUTHENTICATED', 'FORBIDDEN', 'SECOND_FACTOR_REQUIRED'),
  },
});

export const logoutRoute = createRoute({
  method: 'post',
  path: '/auth/logout',
  operationId: 'logout',
  tags,
  summary: 'Sign out',
  description: 'Ends this session and clears the cookies. Answers the same when nobody was signed in.',
  ...open,
  responses: { 200: doneResponse('Signed out.'), ...errorResponses() },
});

export const refreshRoute = createRoute({
  method: 'post',
  path: '/auth/refresh',
  operationId: 'refreshSession',
  tags,
  summary: 'Refresh the access token',
  description: 'Rotates the refresh token. One that was used before ends the whole family (10 s grace).',
  ...open,
  request: { body: { ...jsonBody(refreshInput, {}), required: false } },
  responses: {
    200: okResponse(session, 'A fresh token.'),
    ...errorResponses('VALIDATION_FAILED', 'UNAUTHENTICATED', 'FORBIDDEN'),
  },
});

export const forgotPasswordRoute = createRoute({
  method: 'post',
  path: '/auth/forgot-password',
  operationId: 'forgotPassword',
  tags,
  summary: 'Ask for a reset link',
  description: 'The answer is the same whether or not the address is known.',
  ...open,
  request: { body: jsonBody(emailInput, { email: address }) },
  responses: {
    202: doneResponse('If the address is known, a link is on its way.'),
    ...errorResponses('VALIDATION_FAILED'),
  },
});

export const resetPasswordRoute = createRoute({
  method: 'post',
  path: '/auth/reset-password',
  operationId: 'resetPassword',
  tags,
  summary: 'Set a new password with a link',
  description: 'Uses the token up and ends every session of the account.',
  ...open,
  request: { body: jsonBody(resetPasswordInput, { token, password }) },
  responses: { 200: doneResponse('Password changed.'), ...errorResponses('VALIDATION_FAILED') },
});

export const verifyEmailRoute = createRoute({
  method: 'post',
  path: '/auth/verify-email',
  operationId: 'verifyEmail',
  tags,
  summary: 'Verify an e-mail address',
  description: 'Uses the token of the verification e-mail up.',
  ...open,
  request: { body: jsonBody(tokenInput, { token }) },
  responses: { 200: doneResponse('Verified.'), ...errorResponses('VALIDATION_FAILED') },
});

export const resendVerificationRoute = createRoute({
  method: 'post',
  path: '/auth/resend-verification',
  operationId: 'resendVerification',
  tags,
  summary: 'Send the verification e-mail again',
  description: 'The answer is the same whether or not the address is known.',
  ...open,
  request: { body: jsonBody(resendInput, { email: address }) },
  responses: {
    202: doneResponse('If it is needed, an e-mail is on its way.'),
    ...errorResponses('VALIDATION_FAILED'),
  },
});

export const listSessionsRoute = createRoute({
  method: 'get',
  path: '/auth/sessions',
  operationId: 'listSessions',
  tags,
  summary: 'List my sessions',
  description: 'Where the caller is signed in, the most recently used first.',
  ...access(),
  ...byPeople,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(sessionInfo), 'The sessions.'), ...memberErrors() },
});

export const endOtherSessionsRoute = createRoute({
  method: 'delete',
  path: '/auth/sessions',
  operationId: 'endOtherSessions',
  tags,
  summary: 'End all my other sessions',
  description: 'The one that asks stays.',
  ...access(),
  ...byPeople,
  responses: {
    200: okResponse(z.object({ ended: z.int().min(0) }), 'How many were ended.'),
    ...memberErrors(),
  },
});

export const endSessionRoute = createRoute({
  method: 'delete',
  path: '/auth/sessions/{id}',
  operationId: 'endSession',
  tags,
  summary: 'End one of my sessions',
  description: 'Its access token stops working within a second.',
  ...access(),
  ...byPeople,
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});
