import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { access, byKey, memberErrors, okResponse } from '@/platform/http/contract';

const storage = z
  .object({
    used: z.int().min(0).meta({ description: 'Bytes of all files, unfinished uploads included.' }),
    limit: z.int().min(0).meta({ description: 'Bytes that are allowed.' }),
    files: z.int().min(0),
  })
  .meta({ id: 'Storage', example: { used: 734_003_200, limit: 25_000_000_000, files: 41 } });

/** How much the caller's files take. */
export const getStorageRoute = createRoute({
  method: 'get',
  path: '/storage',
  operationId: 'getStorage',
  tags: ['Files'],
  summary: 'Storage in use',
  description:
    'What the files of a client’s organization take and may take by its plan; for a worker, those of the portfolio. An upload that would be too much is refused with 413 and these numbers.',
  ...access('client', 'worker'),
  ...byKey('files:read'),
  responses: { 200: okResponse(storage, 'Use and limit.'), ...memberErrors() },
});
