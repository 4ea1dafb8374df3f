import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byKey,
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
  addMethodInput,
  buyCreditsInput,
  confirmPaymentInput,
  createPaymentInput,
  creditPack,
  methodId,
  methodSetup,
  payment,
  paymentMethod,
  paymentStarted,
  topUp,
  updateMethodInput,
  updateTopUpInput,
} from './payments.schemas';

const tags = ['Payments'];
const methodParams = z.object({ id: methodId });
const METHOD = 'pm_1Nimmit4242';
const PAYMENT_ERRORS = [
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID_TRANSITION',
  'PAYMENT_FAILED',
  'PAYMENT_PAST_DUE',
  'EMAIL_NOT_VERIFIED',
  'IDEMPOTENCY_KEY_REUSED',
  'UPSTREAM_UNAVAILABLE',
] as const;

export const createPaymentRoute = createRoute({
  method: 'post',
  path: '/payments/intent',
  operationId: 'createPayment',
  tags,
  summary: 'Pay for a pack or a job',
  description:
    'With a saved card it is charged at once; without one `redirectUrl` takes a new card. The amount is the pack’s or the job’s. A job’s draft is published by its payment.',
  ...access('client'),
  ...byPeople,
  request: {
    headers: idempotent,
    body: jsonBody(createPaymentInput, { purpose: 'credits', pack: 20, paymentMethodId: METHOD }),
  },
  responses: { 201: okResponse(paymentStarted, 'How it goes on.'), ...memberErrors(...PAYMENT_ERRORS) },
});

export const buyCreditsRoute = createRoute({
  method: 'post',
  path: '/payments/credits',
  operationId: 'buyCredits',
  tags,
  summary: 'Buy a pack of credits',
  description: 'As `payments/intent` with purpose `credits`.',
  ...access('client'),
  ...byPeople,
  request: { headers: idempotent, body: jsonBody(buyCreditsInput, { pack: 5 }) },
  responses: { 201: okResponse(paymentStarted, 'How it goes on.'), ...memberErrors(...PAYMENT_ERRORS) },
});

export const confirmPaymentRoute = createRoute({
  method: 'post',
  path: '/payments/confirm',
  operationId: 'confirmPayment',
  tags,
  summary: 'What became of a payment',
  description: 'After coming back from Stripe or the bank: asks Stripe and books what it says. Repeatable.',
  ...access('client'),
  ...byPeople,
  request: {
    headers: idempotent,
    body: jsonBody(confirmPaymentInput, { paymentId: '665f1c2ab7d4e8a1c0934f12' }),
  },
  responses: {
    200: okResponse(payment, 'The payment.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});

export const listPacksRoute = createRoute({
  method: 'get',
  path: '/payments/packs',
  operationId: 'listCreditPacks',
  tags,
  summary: 'Packs of credits',
  description: 'What can be bought without a subscription, smallest first.',
  ...open,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(creditPack), 'The packs.'), ...errorResponses() },
});

export const listMethodsRoute = createRoute({
  method: 'get',
  path: '/payments/methods',
  operationId: 'listPaymentMethods',
  tags,
  summary: 'Saved cards',
  description:
    'The organization’s, the default first. Kept at Stripe; we know brand, last digits and expiry.',
  ...access('client'),
  ...byPeople,
  request: { query: wholeQuery },
  responses: {
    200: okResponse(z.array(paymentMethod), 'The cards.'),
    ...memberErrors('NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const addMethodRoute = createRoute({
  method: 'post',
  path: '/payments/methods',
  operationId: 'addPaymentMethod',
  tags,
  summary: 'Save a card',
  description: 'Answers the address of Stripe’s page that takes it.',
  ...access('client'),
  ...byPeople,
  request: { headers: idempotent, body: jsonBody(addMethodInput, { returnTo: '/client/billing' }) },
  responses: {
    201: okResponse(methodSetup, 'Where to go.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const updateMethodRoute = createRoute({
  method: 'patch',
  path: '/payments/methods/{id}',
  operationId: 'setDefaultPaymentMethod',
  tags,
  summary: 'Make a card the default',
  description: 'For renewals, the automatic top-up and wherever none is chosen.',
  ...access('client'),
  ...byPeople,
  request: { params: methodParams, body: jsonBody(updateMethodInput, { isDefault: true }) },
  responses: {
    200: okResponse(z.array(paymentMethod), 'The cards.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const deleteMethodRoute = createRoute({
  method: 'delete',
  path: '/payments/methods/{id}',
  operationId: 'deletePaymentMethod',
  tags,
  summary: 'Remove a card',
  description: 'Refused for the only card of a subscription that runs.',
  ...access('client'),
  ...byPeople,
  request: { params: methodParams },
  responses: {
    200: doneResponse(),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const getTopUpRoute = createRoute({
  method: 'get',
  path: '/payments/top-up',
  operationId: 'getTopUp',
  tags,
  summary: 'Automatic top-up',
  description: 'Buys a pack by itself when credits run low, up to a sum a month.',
  ...access('client'),
  ...byKey('billing:read'),
  responses: { 200: okResponse(topUp, 'Its rules.'), ...memberErrors('NOT_FOUND') },
});

export const updateTopUpRoute = createRoute({
  method: 'patch',
  path: '/payments/top-up',
  operationId: 'updateTopUp',
  tags,
  summary: 'Change the automatic top-up',
  description: 'Switching it on needs a saved card and a cap that allows one pack.',
  ...access('client'),
  ...byPeople,
  request: {
    body: jsonBody(updateTopUpInput, { enabled: true, threshold: 5, pack: 20, monthlyCap: 124_000 }),
  },
  responses: {
    200: okResponse(topUp, 'Its rules.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const getPaymentRoute = createRoute({
  method: 'get',
  path: '/payments/{id}',
  operationId: 'getPayment',
  tags,
  summary: 'One payment',
  description: 'As we know it; `payments/confirm` asks Stripe.',
  ...access('client'),
  ...byKey('billing:read'),
  request: { params: idParams },
  responses: { 200: okResponse(payment, 'The payment.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const cancelPaymentRoute = createRoute({
  method: 'post',
  path: '/payments/{id}/cancel',
  operationId: 'cancelPayment',
  tags,
  summary: 'Give up a payment',
  description: 'One that still waits for a person. What had been charged meanwhile is answered as it is.',
  ...access('client'),
  ...byPeople,
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(payment, 'The payment.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
});
