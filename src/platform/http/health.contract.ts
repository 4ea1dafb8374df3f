import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { errorResponses, isoDate, okResponse, open } from './contract';

/** State of one part that the product needs. */
const part = z
  .object({
    name: z.string(),
    ready: z.boolean(),
    detail: z.string().nullable(),
    milliseconds: z.number().nullable(),
  })
  .meta({ id: 'HealthPart', example: { name: 'mongodb', ready: true, detail: null, milliseconds: 2 } });

const health = z
  .object({ status: z.literal('ok'), version: z.string(), uptimeSeconds: z.number(), serverTime: isoDate })
  .meta({ id: 'Health' });

const readiness = z
  .object({
    ready: z.boolean(),
    role: z.enum(['all', 'web', 'worker']),
    parts: z.array(part),
    serverTime: isoDate,
  })
  .meta({ id: 'Readiness' });

/** The process is alive. */
export const healthzRoute = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'healthz',
  tags: ['Platform'],
  summary: 'Is the process alive',
  description: 'Asks nothing of any other part.',
  ...open,
  responses: { 200: okResponse(health, 'Alive.'), ...errorResponses() },
});

/** Every part is ready. */
export const readyzRoute = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'readyz',
  tags: ['Platform'],
  summary: 'Is every part ready',
  description:
    '200 only when database, storage, mail, payments (configured), tasks and pages are; else 503 with the parts in `details`. A virus scanner that is away is among the parts, and uploads wait for it, but the rest goes on.',
  ...open,
  responses: { 200: okResponse(readiness, 'Ready.'), ...errorResponses('UPSTREAM_UNAVAILABLE') },
});
