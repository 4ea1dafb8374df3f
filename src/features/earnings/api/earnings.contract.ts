import { createRoute } from '@hono/zod-openapi';
import { access, isoDate, memberErrors, pagedResponse, pageQuery } from '@/platform/http/contract';
import { earningState, earnings } from './earnings.schemas';

export const getEarningsRoute = createRoute({
  method: 'get',
  path: '/earnings',
  operationId: 'getEarnings',
  tags: ['Earnings'],
  summary: 'My earnings',
  description: 'Pending, cleared and paid, next payout, and a page of what each job earned.',
  ...access('worker'),
  request: {
    query: pageQuery(['createdAt', 'amount'], '-createdAt', {
      state: earningState.optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
    }),
  },
  responses: {
    200: pagedResponse(earnings, 'Summary and a page of rows.'),
    ...memberErrors('VALIDATION_FAILED'),
  },
});
