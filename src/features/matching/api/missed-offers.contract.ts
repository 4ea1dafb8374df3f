import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jobCategory, urgency } from '@/features/jobs/api/job-vocabulary.schemas';
import { skillRef } from '@/features/skills/api/skills.schemas';
import {
  access,
  isoDate,
  listResponse,
  localizedText,
  memberErrors,
  objectId,
  pageQuery,
} from '@/platform/http/contract';
import { FAULTLESS_MISSES } from '../domain/missed-offer';
import { offerPayout, scoreComponents } from './matching.schemas';

/** Something that a worker was asked and did not answer, or that somebody else was asked first and took. */
export const missedOffer = z
  .object({
    id: objectId,
    kind: z.enum(['expired', 'outranked']),
    at: isoDate.meta({ description: 'When the offer ran out, or the other took the job.' }),
    job: z.object({
      title: z.string().nullable().meta({ description: 'Only of what was offered to the caller.' }),
      category: jobCategory,
      urgency,
      estimatedHours: z.number(),
      skills: z.array(skillRef.extend({ matched: z.boolean() })),
    }),
    withoutFault: z
      .enum(FAULTLESS_MISSES)
      .nullable()
      .meta({ description: 'Why an offer that ran out counts against nobody.' }),
    rank: z.int().min(1).meta({ description: 'Where the caller stood; 1 is asked first.' }),
    percent: z.int().min(0).max(100),
    score: z.number(),
    components: scoreComponents,
    payout: offerPayout
      .omit({ khr: true })
      .nullable()
      .meta({ description: 'What the offer would have paid.' }),
    wouldHaveWon: localizedText.nullable().meta({
      description: 'The smallest thing that would have won it; null when no single one was enough.',
    }),
  })
  .meta({ id: 'MissedOffer' });

export const listMissedOffersRoute = createRoute({
  method: 'get',
  path: '/offers/missed',
  operationId: 'listMissedOffers',
  tags: ['Offers'],
  summary: 'Offers that I missed or lost',
  description:
    'Of the last 90 days, newest first: each part of the caller’s score, and what would have won it.',
  ...access('worker'),
  request: {
    query: pageQuery(['at', 'score'], '-at', { kind: missedOffer.shape.kind.optional() }).omit({ q: true }),
  },
  responses: { 200: listResponse(missedOffer), ...memberErrors('VALIDATION_FAILED') },
});
