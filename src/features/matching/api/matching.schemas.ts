import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { jobCategory, turn, urgency } from '@/features/jobs/api/job-vocabulary.schemas';
import { OFFER_STATES } from '@/features/jobs/domain/job-types';
import { skillRef } from '@/features/skills/api/skills.schemas';
import { currency, isoDate, localizedText, minorUnits, objectId, optionalText } from '@/platform/http/fields';

export const offerState = z.enum(OFFER_STATES);

/** What a worker would be paid, with its parts: hours × hourly rate × urgency. */
export const offerPayout = z
  .object({
    amount: minorUnits,
    currency,
    hours: z.number(),
    hourlyRate: minorUnits,
    urgencyFactor: z.number(),
    khr: z.int().nullable().meta({ description: 'The amount in riel at the rate in force.' }),
  })
  .meta({
    id: 'OfferPayout',
    example: { amount: 2700, currency: 'USD', hours: 3, hourlyRate: 900, urgencyFactor: 1, khr: 110700 },
  });

/** A job offered to the caller. Nothing of the client but a first name. */
export const offer = z
  .object({
    id: objectId,
    jobId: objectId,
    state: offerState,
    job: z.object({
      number: z.string(),
      title: z.string(),
      category: jobCategory,
      urgency,
      summary: z.string().meta({ description: 'First lines of the brief.' }),
      skills: z.array(skillRef.extend({ matched: z.boolean() })),
      estimatedHours: z.number(),
      clientFirstName: z.string(),
      clientRating: z.number().nullable(),
      fileCount: z.int(),
    }),
    payout: offerPayout,
    deadline: isoDate.nullable(),
    reasons: z.array(localizedText).meta({ description: 'Why the caller was chosen.' }),
    percent: z.int().min(0).max(100),
    offeredAt: isoDate.nullable(),
    expiresAt: isoDate.nullable().meta({ description: 'Null while reserved.' }),
    reservedUntil: isoDate.nullable().meta({ description: 'Reserved until the shift starts then.' }),
    consequence: localizedText.meta({ description: 'What declining means.' }),
  })
  .meta({ id: 'Offer' });

/** Everything that waits for the caller's yes or no. */
export const availableJobs = z
  .object({ offers: z.array(offer), reservations: z.array(offer), serverTime: isoDate })
  .meta({ id: 'AvailableJobs' });

export const declineReason = z.enum([
  'too-busy',
  'pay',
  'skills',
  'deadline',
  'unclear',
  'personal',
  'other',
]);
export const declineInput = z
  .strictObject({ reason: declineReason, note: optionalText(500).optional() })
  .meta({ id: 'DeclineInput' });

const component = z
  .object({ points: z.number(), max: z.number(), text: localizedText.optional() })
  .meta({ id: 'ScoreComponent' });

/** Each part of a score: its points, and the most there are. */
export const scoreComponents = z
  .object({
    skills: component,
    availability: component,
    rating: component,
    completion: component,
    response: component,
    expertise: component,
  })
  .meta({ id: 'ScoreComponents' });

/** A candidate, as far as the reader may see: `components` and `counterfactual` for staff and the worker. */
export const matchCandidate = z
  .object({
    worker: publicUser,
    rank: z.int().min(1),
    percent: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Score as a share of the highest that can be reached.' }),
    score: z.number().optional(),
    state: offerState.nullable(),
    reasons: z.array(localizedText),
    components: scoreComponents.optional(),
    counterfactual: z.array(localizedText).optional(),
    averageRating: z.number().nullable(),
    completedJobs: z.int(),
    preferred: z.boolean(),
    offeredAt: isoDate.nullable(),
    expiresAt: isoDate.nullable(),
  })
  .meta({ id: 'MatchCandidate' });

/** Who is asked, who was, and why. */
export const matchExplanation = z
  .object({
    source: z.enum(['local', 'openai']).nullable(),
    round: z.int().min(0),
    waitingFor: turn.nullable(),
    candidates: z.array(matchCandidate),
    history: z.array(
      z.object({
        worker: publicUser,
        action: z.enum(['offered', 'accepted', 'declined', 'timeout', 'withdrawn']),
        timestamp: isoDate,
      }),
    ),
    fallbackToStaff: z.boolean(),
    serverTime: isoDate,
  })
  .meta({ id: 'MatchExplanation' });
