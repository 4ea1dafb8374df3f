import { createRoute } from '@hono/zod-openapi';
import { access, doneResponse, jsonBody, memberErrors, okResponse } from '@/platform/http/contract';
import { payoutMethodAnswer, removeMethodInput, setMethodInput } from './payout-method.schemas';

const tags = ['Payouts'];
const path = '/users/me/payout-method';

export const getPayoutMethodRoute = createRoute({
  method: 'get',
  path,
  operationId: 'getPayoutMethod',
  tags,
  summary: 'Where I am paid',
  description: 'The account in force by its last four digits, and the rails with minimum and fee.',
  ...access('worker'),
  responses: { 200: okResponse(payoutMethodAnswer, 'Account and rails.'), ...memberErrors() },
});

export const setPayoutMethodRoute = createRoute({
  method: 'post',
  path,
  operationId: 'setPayoutMethod',
  tags,
  summary: 'Set where I am paid',
  description: 'Needs the current password. Nothing is sent to the new account for 48 hours; a mail says so.',
  ...access('worker'),
  request: {
    body: jsonBody(setMethodInput, {
      rail: 'aba',
      holderName: 'SOKHA PRAK',
      accountNumber: '000 123 456',
      currentPassword: 'a long password of mine',
    }),
  },
  responses: {
    200: okResponse(payoutMethodAnswer, 'Account and rails.'),
    ...memberErrors('VALIDATION_FAILED', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'),
  },
});

export const removePayoutMethodRoute = createRoute({
  method: 'delete',
  path,
  operationId: 'removePayoutMethod',
  tags,
  summary: 'Remove where I am paid',
  description: 'Needs the current password. Earnings carry over until there is an account again.',
  ...access('worker'),
  request: { body: jsonBody(removeMethodInput, { currentPassword: 'a long password of mine' }) },
  responses: {
    200: doneResponse('Removed.'),
    ...memberErrors('VALIDATION_FAILED', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'),
  },
});
