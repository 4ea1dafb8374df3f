import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { skillRef } from '@/features/skills/api/skills.schemas';
import { isoDate, localizedText, objectId, optionalText, text } from '@/platform/http/fields';
import { briefAnswers } from './job-brief.schemas';
import { jobCategory, jobStatus, turn, urgency } from './job-vocabulary.schemas';

/** One thing that happened to a job. */
export const timelineEntry = z
  .object({
    id: z.string(),
    at: isoDate,
    type: z.string().meta({ description: 'Event, past tense.', example: 'job.submitted' }),
    actor: publicUser.nullable(),
    actorKind: z.enum(['client', 'worker', 'staff', 'system']),
    text: localizedText,
    from: jobStatus.nullable(),
    to: jobStatus.nullable(),
    turn: turn.nullable().meta({ description: 'Whose turn it became.' }),
    version: z.int().nullable(),
  })
  .meta({ id: 'TimelineEntry' });

/** A kept brief to start from; the organization's own, or one of ours. */
export const jobTemplate = z
  .object({
    id: objectId,
    name: z.string(),
    scope: z.enum(['organization', 'platform']),
    category: jobCategory,
    title: z.string(),
    description: z.string(),
    brief: briefAnswers,
    urgency,
    estimate: z.object({ credits: z.int(), hours: z.number() }).nullable(),
    summary: z.string().nullable(),
    usedCount: z.int().min(0),
    requiredSkills: z.array(skillRef),
    createdAt: isoDate,
  })
  .meta({ id: 'JobTemplate' });

/** Makes a template from a job, or from the fields themselves. */
export const createTemplateInput = z
  .strictObject({
    name: text(80),
    jobId: objectId.optional(),
    category: jobCategory.optional(),
    title: optionalText(140).optional(),
    description: optionalText(10_000).optional(),
    brief: briefAnswers.optional(),
    urgency: urgency.optional(),
  })
  .refine((value) => value.jobId !== undefined || value.category !== undefined, {
    message: 'Give a job to copy from, or a category.',
    path: ['category'],
  })
  .meta({ id: 'CreateTemplateInput' });
