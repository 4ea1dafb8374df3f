import { createRoute } from '@hono/zod-openapi';
import {
  access,
  byPeople,
  doneResponse,
  errorResponses,
  jsonBody,
  memberErrors,
  okResponse,
  open,
} from '@/platform/http/contract';
import { session } from './auth.schemas';
import {
  enableTotpInput,
  recoveryCodes,
  setupTotpInput,
  shownFactorInput,
  totpSetup,
  verifyTotpInput,
} from './second-factor.schemas';

const tags = ['Auth'];
const currentPassword = 'Night-shift-2026';

export const setupTotpRoute = createRoute({
  method: 'post',
  path: '/auth/totp/setup',
  operationId: 'setupTotp',
  tags,
  summary: 'Set up an authenticator app',
  description: 'Answers a new secret. It is in force once a code of it was sent to `auth/totp/enable`.',
  ...access(),
  ...byPeople,
  request: { body: jsonBody(setupTotpInput, { currentPassword }) },
  responses: { 200: okResponse(totpSetup, 'The secret.'), ...memberErrors('VALIDATION_FAILED', 'CONFLICT') },
});

export const enableTotpRoute = createRoute({
  method: 'post',
  path: '/auth/totp/enable',
  operationId: 'enableTotp',
  tags,
  summary: 'Switch the second factor on',
  description: 'A code proves that the app has the secret. Answers ten recovery codes, shown this once.',
  ...access(),
  ...byPeople,
  request: { body: jsonBody(enableTotpInput, { code: '492039' }) },
  responses: {
    200: okResponse(recoveryCodes, 'It is on.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT'),
  },
});

export const disableTotpRoute = createRoute({
  method: 'post',
  path: '/auth/totp/disable',
  operationId: 'disableTotp',
  tags,
  summary: 'Switch the second factor off',
  description: 'With the password and a code. Staff who need one cannot.',
  ...access(),
  ...byPeople,
  request: { body: jsonBody(shownFactorInput, { currentPassword, code: '492039' }) },
  responses: { 200: doneResponse('It is off.'), ...memberErrors('VALIDATION_FAILED', 'CONFLICT') },
});

export const renewRecoveryCodesRoute = createRoute({
  method: 'post',
  path: '/auth/totp/recovery-codes',
  operationId: 'renewRecoveryCodes',
  tags,
  summary: 'Make new recovery codes',
  description: 'With the password and a code. The old ones are worth nothing from then on.',
  ...access(),
  ...byPeople,
  request: { body: jsonBody(shownFactorInput, { currentPassword, code: '492039' }) },
  responses: {
    200: okResponse(recoveryCodes, 'The new codes.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT'),
  },
});

export const verifyTotpRoute = createRoute({
  method: 'post',
  path: '/auth/totp/verify',
  operationId: 'verifyTotp',
  tags,
  summary: 'Sign in with the second factor',
  description:
    'The challenge that `auth/login` answered with SECOND_FACTOR_REQUIRED, and a code. Each code counts once.',
  ...open,
  request: { body: jsonBody(verifyTotpInput, { challenge: 'Zk3v9fJ1mXq7a0TnP4sYwQ', code: '492039' }) },
  responses: {
    200: okResponse(session, 'Signed in.'),
    ...errorResponses('VALIDATION_FAILED', 'UNAUTHENTICATED', 'FORBIDDEN'),
  },
});
