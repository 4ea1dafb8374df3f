import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byCursor,
  byKey,
  errorResponses,
  memberErrors,
  okResponse,
  open,
  pagedResponse,
  pageQuery,
} from '@/platform/http/contract';
import { referralCode, referralInvitation, referralState, referrals } from './referrals.schemas';

const tags = ['Referrals'];

export const getReferralsRoute = createRoute({
  method: 'get',
  path: '/referrals',
  operationId: 'getReferrals',
  tags,
  summary: 'My referrals',
  description:
    'Link, rule, totals, and a page of who came by the link. Both sides get promotional credits when the newcomer’s first invoice of a subscription is paid. Owners and members.',
  ...access('client'),
  ...byKey('billing:read'),
  request: {
    query: pageQuery(['createdAt'], '-createdAt', { ...byCursor, state: referralState.optional() }).omit({
      q: true,
    }),
  },
  responses: {
    200: pagedResponse(referrals, 'Summary and a page of rows.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const readReferralCodeRoute = createRoute({
  method: 'get',
  path: '/referrals/codes/{code}',
  operationId: 'readReferralCode',
  tags,
  summary: 'Look at a referral code',
  description: 'For who opens a shared link: who shares it, and what both get. Uses nothing up.',
  ...open,
  request: { params: z.object({ code: referralCode }) },
  responses: {
    200: okResponse(referralInvitation, 'What the link is good for.'),
    ...errorResponses('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});
