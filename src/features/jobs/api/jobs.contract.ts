import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  asFile,
  byCursor,
  byKey,
  conditional,
  fileOrList,
  idempotent,
  idParams,
  jsonBody,
  listFile,
  memberErrors,
  objectId,
  okResponse,
  pageQuery,
  wholeQuery,
} from '@/platform/http/contract';
import { briefForm } from './job-brief.schemas';
import { JOB_SORTS, jobFilters } from './job-list.schemas';
import { quote, quoteInput } from './job-quote.schemas';
import { cancelJobInput, createJobInput, job, jobSummary, updateJobInput } from './jobs.schemas';

const tags = ['Jobs'];

export const listJobsRoute = createRoute({
  method: 'get',
  path: '/jobs',
  operationId: 'listJobs',
  tags,
  summary: 'List jobs',
  description: 'Clients: the organization’s jobs. Workers: jobs assigned to them. Staff: all.',
  ...access('client', 'worker', 'admin'),
  ...byKey('jobs:read'),
  ...listFile(
    'jobs',
    'number',
    'title',
    'category',
    'status',
    'urgency',
    'client.name',
    'worker.name',
    'price.credits',
    'price.amount',
    'price.currency',
    'deadline',
    'promisedAt',
    'onTime',
    'rating',
    'createdAt',
    'submittedAt',
    'completedAt',
    'cancelledAt',
  ),
  request: {
    query: pageQuery(JOB_SORTS, '-createdAt', {
      ...asFile,
      ...byCursor,
      ...jobFilters,
      client: objectId.optional(),
      worker: objectId.optional(),
    }),
  },
  responses: { 200: fileOrList(jobSummary), ...memberErrors('VALIDATION_FAILED') },
});

export const createJobRoute = createRoute({
  method: 'post',
  path: '/jobs',
  operationId: 'createJob',
  tags,
  summary: 'Make a job',
  description:
    'A draft (`pending`), which may be incomplete; with `publish` it must be complete and the price is held.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    headers: idempotent,
    body: jsonBody(createJobInput, {
      title: 'Cut a 30 s reel from our cafe footage',
      description: 'Four clips attached. Warm look, captions, end on the logo.',
      category: 'video-editing',
      brief: {
        footageLength: 12,
        finalLength: 30,
        aspectRatio: '9:16',
        platform: ['instagram'],
        captions: 'burned-in',
      },
      urgency: 'standard',
      publish: false,
    }),
  },
  responses: {
    201: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'INSUFFICIENT_CREDITS',
      'EMAIL_NOT_VERIFIED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const quoteJobRoute = createRoute({
  method: 'post',
  path: '/jobs/quote',
  operationId: 'quoteJob',
  tags,
  summary: 'Price and promise before posting',
  description: 'Credits, when it is ready, what would be assumed, balance after. Changes nothing.',
  ...access('client'),
  ...byKey('jobs:read'),
  request: {
    body: jsonBody(quoteInput, {
      category: 'video-editing',
      title: 'Cut a 30 s reel from our cafe footage',
      description: 'Four clips attached. Warm look, captions, end on the logo.',
      urgency: 'priority',
      timezone: 'America/New_York',
    }),
  },
  responses: { 200: okResponse(quote, 'The quote.'), ...memberErrors('VALIDATION_FAILED') },
});

export const listBriefFormsRoute = createRoute({
  method: 'get',
  path: '/jobs/brief-forms',
  operationId: 'listBriefForms',
  tags,
  summary: 'Brief forms',
  description: 'The questions of each category; words by translation key.',
  ...access(),
  ...byKey('jobs:read'),
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(briefForm), 'One form per category.'), ...memberErrors() },
});

export const getJobRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  operationId: 'getJob',
  tags,
  summary: 'Read a job',
  description: 'As the caller may see it: no price for workers, no payout for clients. Carries an ETag.',
  ...access('client', 'worker', 'admin'),
  ...byKey('jobs:read'),
  request: { params: idParams },
  responses: { 200: okResponse(job, 'The job.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const updateJobRoute = createRoute({
  method: 'patch',
  path: '/jobs/{id}',
  operationId: 'updateJob',
  tags,
  summary: 'Change a job',
  description:
    'Before it is assigned. With If-Match a stale edit is refused. Assumptions may be answered until submission.',
  ...access('client'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    headers: conditional,
    body: jsonBody(updateJobInput, {
      title: 'Cut a 25 s reel from our cafe footage',
      brief: { finalLength: 25 },
    }),
  },
  responses: {
    200: okResponse(job, 'The job.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'NOT_FOUND',
      'CONFLICT',
      'INVALID_TRANSITION',
      'PRECONDITION_FAILED',
      'INSUFFICIENT_CREDITS',
    ),
  },
});

export const cancelJobRoute = createRoute({
  method: 'delete',
  path: '/jobs/{id}',
  operationId: 'cancelJob',
  tags,
  summary: 'Cancel a job',
  description:
    'Free until a worker accepted, then by the cancellation policy. The answer says what came back.',
  ...access('client', 'admin'),
  ...byKey('jobs:write'),
  request: {
    params: idParams,
    body: { ...jsonBody(cancelJobInput, { reason: 'The event was moved.' }), required: false },
  },
  responses: {
    200: okResponse(job, 'The cancelled job.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION', 'CONFLICT'),
  },
});
