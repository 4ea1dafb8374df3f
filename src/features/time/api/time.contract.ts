import { createRoute } from '@hono/zod-openapi';
import { access, idempotent, idParams, jsonBody, memberErrors, okResponse } from '@/platform/http/contract';
import { addTimeInput, startTimerInput, stopTimerInput, timeEntry, timeSheet } from './time.schemas';

export const getTimeSheetRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/time-tracking',
  operationId: 'getTimeSheet',
  tags: ['Time'],
  summary: 'Worked time of a job',
  description: 'Entries, total and the running timer. Clients see the total only through the job.',
  ...access('worker', 'admin'),
  request: { params: idParams },
  responses: { 200: okResponse(timeSheet, 'The time.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const addTimeRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/time-tracking',
  operationId: 'addTime',
  tags: ['Time'],
  summary: 'Enter time by hand',
  description: 'With a reason; may not overlap another entry of the caller.',
  ...access('worker'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(addTimeInput, {
      startedAt: '2026-03-03T02:00:00.000Z',
      endedAt: '2026-03-03T02:45:00.000Z',
      reason: 'Forgot to start the timer.',
    }),
  },
  responses: {
    201: okResponse(timeEntry, 'The entry.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const startTimerRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/time-tracking/start',
  operationId: 'startTimer',
  tags: ['Time'],
  summary: 'Start the timer',
  description: 'One runs at a time; a running one elsewhere is a conflict.',
  ...access('worker'),
  request: {
    params: idParams,
    headers: idempotent,
    body: { ...jsonBody(startTimerInput, { notes: 'Rough cut' }), required: false },
  },
  responses: {
    201: okResponse(timeEntry, 'The running entry.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const stopTimerRoute = createRoute({
  method: 'post',
  path: '/jobs/{id}/time-tracking/stop',
  operationId: 'stopTimer',
  tags: ['Time'],
  summary: 'Stop the timer',
  description: 'Closes the running entry of this job.',
  ...access('worker'),
  request: {
    params: idParams,
    headers: idempotent,
    body: { ...jsonBody(stopTimerInput, {}), required: false },
  },
  responses: {
    200: okResponse(timeEntry, 'The closed entry.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});
