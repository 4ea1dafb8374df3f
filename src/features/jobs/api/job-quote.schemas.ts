import { z } from 'zod';
import { FALLBACKS } from '@/features/analysis/domain/fallback';
import { skillRef } from '@/features/skills/api/skills.schemas';
import {
  credits,
  currency,
  isoDate,
  localizedText,
  minorUnits,
  objectId,
  optionalText,
  timezone,
} from '@/platform/http/fields';
import { COMPLEXITIES } from '@/shared/vocabulary';
import { assumption, briefAnswers } from './job-brief.schemas';
import { jobCategory, urgency } from './job-vocabulary.schemas';

/** What would it cost and when would it be ready. Takes an unfinished brief. */
export const quoteInput = z
  .strictObject({
    category: jobCategory,
    title: optionalText(140).optional(),
    description: optionalText(10_000).optional(),
    requiredSkills: z.array(objectId).max(8).optional(),
    brief: briefAnswers.optional(),
    urgency: urgency.default('standard'),
    timezone: timezone
      .optional()
      .meta({ description: 'Zone to word the promise in; the profile’s when left out.' }),
  })
  .meta({ id: 'QuoteInput' });

/** When it starts and is ready, how sure that is, and why. */
export const promise = z
  .object({
    startsAt: isoDate.nullable(),
    readyAt: isoDate.nullable(),
    postBy: isoDate.nullable().meta({ description: 'Post by then and `readyAt` holds.' }),
    confidence: z.enum(['high', 'medium', 'low']).nullable(),
    reasons: z.array(localizedText),
  })
  .meta({
    id: 'DeliveryPromise',
    example: {
      startsAt: '2026-03-03T01:00:00.000Z',
      readyAt: '2026-03-03T12:00:00.000Z',
      postBy: '2026-03-03T00:40:00.000Z',
      confidence: 'high',
      reasons: [
        {
          key: 'promise.workersOnShift',
          values: { count: 6 },
          text: '6 matching workers are on shift tonight.',
        },
      ],
    },
  });

/** The same job in money: what is paid up front, and its parts. */
const moneyPrices = z
  .object({
    currency,
    creditPrice: minorUnits.meta({ description: 'Cents for one credit without a subscription.' }),
    fixed: z.object({ amount: minorUnits.meta({ description: 'Credits × the price of one.' }) }),
    hourly: z.object({
      rate: minorUnits.meta({ description: 'Cents for one hour: credits an hour × urgency × price.' }),
      capMinutes: z.int().min(0).meta({ description: 'Estimate, to the quarter hour, with a margin.' }),
      amount: minorUnits.meta({ description: 'Cents at the cap: paid up front, what is unused goes back.' }),
      expected: minorUnits.meta({ description: 'Cents for the estimated time.' }),
    }),
  })
  .meta({ id: 'MoneyPrices' });

export const quote = z
  .object({
    credits,
    hours: z.number(),
    urgencyFactor: z.number(),
    creditsPerHour: z.number().meta({ description: 'Highest rate among the required skills.' }),
    money: moneyPrices,
    skills: z.array(skillRef.extend({ creditEquivalent: z.number(), matched: z.string().nullable() })),
    complexity: z.enum(COMPLEXITIES),
    source: z.enum(['local', 'openai']),
    reading: z
      .object({
        id: z.string().meta({ description: 'Give it with the draft, and its price is this quote’s.' }),
        pending: z.boolean().meta({ description: 'The model reads the brief: ask again in a moment.' }),
        fallback: z.enum(FALLBACKS).nullable(),
      })
      .meta({ id: 'BriefReading', description: 'Which reading of the brief the price is computed from.' }),
    promise,
    alternatives: z
      .array(
        z.object({ urgency, credits, fixed: minorUnits, hourly: minorUnits, readyAt: isoDate.nullable() }),
      )
      .meta({ description: 'The same brief at each urgency.' }),
    assumptions: z.array(assumption),
    missing: z.array(z.string()).meta({ description: 'Paths of what is still needed to publish.' }),
    balance: z.int(),
    balanceAfter: z.int().meta({ description: 'Negative when credits are short.' }),
    sufficient: z.boolean(),
    serverTime: isoDate,
  })
  .meta({ id: 'Quote' });
