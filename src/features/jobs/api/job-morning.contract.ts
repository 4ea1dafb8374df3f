import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { access, byKey, memberErrors, okResponse } from '@/platform/http/contract';
import { isoDate, timezone } from '@/platform/http/fields';
import { jobSummary } from './jobs.schemas';

/** What a client reads in the morning. Every job that is not done is delivered, started or underway; questions are about some of those. */
export const morning = z
  .object({
    since: isoDate.meta({ description: 'When the last night began: 5 PM of the day before.' }),
    deliveries: z.array(jobSummary).meta({ description: 'Delivered and waiting for review, newest first.' }),
    questions: z
      .array(jobSummary)
      .meta({ description: 'Of `started` and `underway`: with a question that nobody has answered yet.' }),
    started: z.array(jobSummary).meta({ description: 'Taken or begun since the night began.' }),
    underway: z.array(jobSummary).meta({ description: 'Still on their way, soonest due first.' }),
    serverTime: isoDate,
  })
  .meta({ id: 'Morning' });

export const getMorningRoute = createRoute({
  method: 'get',
  path: '/jobs/morning',
  operationId: 'getMorning',
  tags: ['Jobs'],
  summary: 'The morning hand-off',
  description: 'What came in overnight, what is asked, what was begun, and what is still on its way.',
  ...access('client'),
  ...byKey('jobs:read'),
  request: {
    query: z.strictObject({
      timezone: timezone.optional().meta({ description: 'Whose night it is; the caller’s own by default.' }),
    }),
  },
  responses: { 200: okResponse(morning, 'The hand-off.'), ...memberErrors('VALIDATION_FAILED') },
});
