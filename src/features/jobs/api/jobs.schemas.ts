import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { FALLBACKS } from '@/features/analysis/domain/fallback';
import { fileInfo } from '@/features/files/api/files.schemas';
import { skillRef } from '@/features/skills/api/skills.schemas';
import {
  credits,
  currency,
  href,
  isoDate,
  minorUnits,
  objectId,
  optionalText,
  text,
} from '@/platform/http/fields';
import { COMPLEXITIES } from '@/shared/vocabulary';
import { assumption, assumptionInput, briefAnswers } from './job-brief.schemas';
import {
  approvalState,
  jobAction,
  jobCategory,
  jobStatus,
  pricingType,
  ratingTag,
  reviewStage,
  revisionKind,
  turn,
  urgency,
} from './job-vocabulary.schemas';

export const rating = z
  .object({
    rating: z.int().min(1).max(5),
    review: z.string().nullable(),
    tags: z.array(z.string()),
    createdAt: isoDate,
  })
  .meta({ id: 'Rating' });

/** What the caller is needed for on a job: answer an assumption, review a version, rate … */
export const need = z.enum([
  'answer',
  'review',
  'rate',
  'publish',
  'accept',
  'start',
  'deliver',
  'revise',
  'qa',
  'assign',
]);

const priceForClient = z
  .object({
    type: pricingType,
    credits,
    amount: minorUnits
      .nullable()
      .meta({ description: 'What is paid up front: the fixed price, or the cap of an hourly job.' }),
    currency: currency.nullable(),
    state: z.enum(['none', 'held', 'captured', 'released', 'refunded']),
    hourly: z
      .object({
        rate: minorUnits.meta({ description: 'Cents for one hour.' }),
        capMinutes: z.int().min(0),
        trackedMinutes: z.int().min(0),
        costSoFar: minorUnits,
      })
      .nullable(),
    captured: minorUnits.nullable().meta({ description: 'Cents that were taken in the end.' }),
    returned: minorUnits.nullable().meta({ description: 'Cents that went back to the card.' }),
    returnedCredits: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'Credits of a settled price that came back, as for lateness.' }),
    payment: z
      .object({ id: objectId, state: z.enum(['open', 'paid']) })
      .nullable()
      .meta({ description: 'A draft’s payment: while there is one its price stays as it is.' }),
  })
  .meta({ id: 'JobPrice' });

const payout = z
  .object({ amount: minorUnits, currency })
  .meta({ id: 'Payout', example: { amount: 3600, currency: 'USD' } });

/** A job in a list. `price` is never shown to workers, `payout` never to clients. */
export const jobSummary = z
  .object({
    id: objectId,
    number: z.string(),
    title: z.string(),
    category: jobCategory,
    status: jobStatus,
    reviewStage: reviewStage.nullable(),
    urgency,
    requiredSkills: z.array(skillRef),
    client: publicUser.nullable(),
    worker: publicUser.nullable(),
    organizationName: z.string().optional(),
    price: priceForClient.optional(),
    payout: payout.nullable().optional(),
    estimatedHours: z.number(),
    deadline: isoDate.nullable(),
    promisedAt: isoDate.nullable(),
    turn: turn.nullable(),
    waitingSince: isoDate.nullable().meta({ description: 'Since when it is that side’s turn.' }),
    needs: z.array(need).meta({ description: 'What the job waits for from the caller.' }),
    latestVersion: z.int().min(0),
    thumbnailUrl: href.nullable(),
    unreadMessages: z.int().min(0),
    openComments: z.int().min(0),
    rating: z.int().min(1).max(5).nullable(),
    flagged: z.boolean().optional(),
    slackMinutes: z
      .int()
      .nullable()
      .optional()
      .meta({ description: 'Staff: minutes left beyond the estimate.' }),
    onTime: z.boolean().nullable(),
    queuePosition: z.int().nullable().meta({
      description: 'Place among the organization’s waiting jobs, once the client has ordered them.',
    }),
    allowedActions: z.array(jobAction),
    approval: z
      .object({
        state: approvalState,
        requestedBy: publicUser.nullable(),
        requestedAt: isoDate,
        decidedBy: publicUser.nullable(),
        decidedAt: isoDate.nullable(),
        reason: z.string().nullable(),
      })
      .nullable()
      .optional()
      .meta({ description: 'Of a brief that had to be approved; workers do not see it.' }),
    createdAt: isoDate,
    assignedAt: isoDate.nullable(),
    startedAt: isoDate.nullable(),
    submittedAt: isoDate.nullable(),
    completedAt: isoDate.nullable(),
    cancelledAt: isoDate.nullable(),
    updatedAt: isoDate,
  })
  .meta({ id: 'JobSummary' });

export const revision = z
  .object({
    round: z.int().min(1),
    kind: revisionKind,
    feedback: z.string(),
    requestedAt: isoDate,
    completedAt: isoDate.nullable(),
    contradicts: z.string().nullable().meta({ description: 'Id of the assumption that it contradicts.' }),
  })
  .meta({ id: 'Revision' });

const clockEntry = z.object({ turn, from: isoDate, to: isoDate.nullable() }).meta({ id: 'ClockEntry' });

/** A job as its reader may see it. */
export const job = jobSummary
  .extend({
    description: z.string(),
    brief: briefAnswers,
    definitionOfDone: z.array(z.string()),
    assumptions: z.array(assumption),
    files: z.array(fileInfo).meta({ description: 'Files of the brief.' }),
    analysis: z
      .object({
        source: z.enum(['local', 'openai']),
        complexity: z.enum(COMPLEXITIES),
        estimatedHours: z.number(),
        deliverableType: z.string(),
        fallback: z
          .enum(FALLBACKS)
          .nullable()
          .meta({ description: 'Why it was not the model that read the brief.' }),
      })
      .nullable(),
    acceptedAt: isoDate.nullable(),
    clock: z.array(clockEntry),
    revisions: z.array(revision),
    revisionsAllowed: z.int().min(0),
    revisionsUsed: z.int().min(0),
    clientRating: rating.nullable().meta({ description: 'What the client gave the worker.' }),
    workerRating: rating.nullable().meta({ description: 'What the worker gave the client.' }),
    rateUntil: isoDate.nullable(),
    undoUntil: isoDate.nullable().meta({ description: 'Until when an approval can be undone.' }),
    reopenUntil: isoDate.nullable(),
    autoCompleteAt: isoDate
      .nullable()
      .meta({ description: 'When a review without an answer approves itself.' }),
    cancellation: z
      .object({
        reason: z.string(),
        by: turn,
        refundedCredits: z.int().nullable(),
        refundedAmount: minorUnits.nullable(),
      })
      .nullable(),
    late: z
      .object({
        minutes: z.int().min(1).meta({ description: 'Beyond the deadline, on the worker’s own time.' }),
        percent: z.int().min(0).max(100).meta({ description: 'Of the price that comes back for it.' }),
        refundedCredits: z.int().nullable().meta({ description: 'Null until the price is settled.' }),
        refundedAmount: minorUnits.nullable(),
      })
      .nullable()
      .optional()
      .meta({ description: 'Of a version that came late; workers do not see it.' }),
    totalTimeSpent: z.int().min(0).meta({ description: 'Minutes.' }),
    runningTimerSince: isoDate.nullable().optional(),
    templateId: objectId.nullable(),
    adminNotes: z.string().optional(),
    flagReason: z.string().nullable().optional(),
    qualityScore: z.number().nullable().optional(),
    serverTime: isoDate,
  })
  .meta({ id: 'Job' });

const editable = {
  title: text(140).meta({ example: 'Cut a 30 s reel from our cafe footage' }),
  description: text(10_000).meta({ example: 'Four clips attached. Warm look, captions, end on the logo.' }),
  category: jobCategory,
  requiredSkills: z
    .array(objectId)
    .max(8)
    .optional()
    .meta({ description: 'Ids of skills; analysed when left out.' }),
  brief: briefAnswers.optional(),
  urgency: urgency.optional(),
  pricingType: pricingType
    .optional()
    .meta({ description: 'Credits when left out; `fixed` and `hourly` are paid by `payments/intent`.' }),
  deadline: isoDate
    .nullable()
    .optional()
    .meta({ description: 'Wish; the promise is made when it is published.' }),
  assumptions: z.array(assumptionInput).max(10).optional(),
  reading: z.string().max(64).optional().meta({
    description: 'The `reading.id` of the quote whose price is to hold; ignored for another content.',
  }),
};

/** Makes a draft. A draft may be incomplete: only the category is needed. */
export const createJobInput = z
  .strictObject({
    ...editable,
    title: editable.title.optional(),
    description: optionalText(10_000).optional(),
    fileIds: z.array(objectId).max(50).optional(),
    templateId: objectId.optional(),
    publish: z.boolean().default(false).meta({ description: 'Hold the price and start matching at once.' }),
  })
  .meta({ id: 'CreateJobInput' });

/** Changes a job before it is assigned. */
export const updateJobInput = z
  .strictObject({
    ...editable,
    title: editable.title.optional(),
    description: optionalText(10_000).optional(),
    category: jobCategory.optional(),
  })
  .meta({ id: 'UpdateJobInput' });

export const declineBriefInput = z
  .strictObject({ reason: text(1000).meta({ example: 'Please name the platform first.' }) })
  .meta({ id: 'DeclineBriefInput' });

export const cancelJobInput = z
  .strictObject({ reason: optionalText(500).optional() })
  .meta({ id: 'CancelJobInput' });

export const requestRevisionInput = z
  .strictObject({
    feedback: text(5000),
    kind: revisionKind,
    acceptCredits: z
      .int()
      .min(0)
      .max(1000)
      .optional()
      .meta({ description: 'For new scope: the quoted credits that the client accepts.' }),
    commentIds: z
      .array(objectId)
      .max(200)
      .optional()
      .meta({ description: 'Comments that this round is about.' }),
    assumptionId: z.string().min(1).max(64).optional().meta({
      description:
        'The unanswered assumption that this contradicts: the first such preference uses no round.',
    }),
  })
  .meta({ id: 'RequestRevisionInput' });

export const approveInput = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'The version that is approved. Refused when a newer one has come in.' }),
  })
  .meta({ id: 'ApproveInput' });

export const rateInput = z
  .strictObject({
    rating: z.int().min(1).max(5),
    review: optionalText(2000).optional(),
    tags: z.array(ratingTag).max(8).optional(),
  })
  .meta({ id: 'RateInput' });

export const handBackInput = z
  .strictObject({ reason: text(500).meta({ description: 'For the next worker and for us.' }) })
  .meta({ id: 'HandBackInput' });
export const reopenInput = z.strictObject({ feedback: text(5000) }).meta({ id: 'ReopenInput' });

/** What a round of changes would cost, before asking for it. */
export const revisionQuoteInput = requestRevisionInput
  .pick({ feedback: true, kind: true, assumptionId: true })
  .meta({ id: 'RevisionQuoteInput' });
export const revisionQuote = z
  .object({
    kind: revisionKind,
    credits,
    amount: minorUnits
      .nullable()
      .meta({ description: 'Of a job paid in money: its price in cents, to be paid by `payments/intent`.' }),
    hours: z.number(),
    usesRound: z.boolean(),
    roundsLeft: z.int(),
    readyAt: isoDate.nullable(),
  })
  .meta({ id: 'RevisionQuote' });
