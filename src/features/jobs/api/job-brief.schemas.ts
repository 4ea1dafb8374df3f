import { z } from 'zod';
import { isoDate, optionalText, text } from '@/platform/http/fields';
import { BRIEF_FIELD_TYPES } from '../domain/brief-form-types';
import { ASSUMPTION_STATUSES } from '../domain/job-types';
import { jobCategory } from './job-vocabulary.schemas';

const answerKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'Must be the key of a question.');
const answer = z.union([
  optionalText(5000),
  z.number().min(-1e9).max(1e9),
  z.boolean(),
  z.array(text(500)).max(40),
]);

/** Answers to the category's form, by key of the question. */
export const briefAnswers = z
  .record(answerKey, answer)
  .refine((value) => Object.keys(value).length <= 40, 'At most 40 answers.')
  .meta({
    id: 'BriefAnswers',
    description: 'Answers to the questions of the category, by key.',
    example: {
      footageLength: 12,
      finalLength: 30,
      aspectRatio: '9:16',
      platform: ['instagram'],
      captions: 'burned-in',
    },
  });

const key = z.string().meta({ description: 'Translation key.' });

/** One question of a brief. Labels are translation keys; the same words serve every form. */
export const briefQuestion = z
  .object({
    key: z.string(),
    type: z.enum(BRIEF_FIELD_TYPES),
    required: z.boolean(),
    labelKey: key,
    hintKey: key,
    options: z.array(z.object({ value: z.string(), labelKey: key })),
    min: z.number().nullable(),
    max: z.number().nullable(),
    maxLength: z.int().nullable(),
    unit: z.string().nullable().meta({ description: 'What a number counts.', example: 'seconds' }),
    unitKey: key.nullable(),
  })
  .meta({ id: 'BriefQuestion' });

/** The form of a category. */
export const briefForm = z
  .object({ category: jobCategory, fields: z.array(briefQuestion) })
  .meta({ id: 'BriefForm' });

export const assumptionStatus = z.enum(ASSUMPTION_STATUSES);

/** Something that the analysis took for granted, until the client accepts or answers it. */
export const assumption = z
  .object({
    id: z.string(),
    text: z.string(),
    answer: z.string().nullable(),
    status: assumptionStatus,
    answeredAt: isoDate.nullable(),
  })
  .meta({
    id: 'Assumption',
    example: { id: 'a1', text: 'Music is licensed by you.', answer: null, status: 'open', answeredAt: null },
  });

/** The client's word on an assumption. Without an answer it is accepted as it stands. */
export const assumptionInput = z
  .strictObject({
    text: text(500),
    answer: optionalText(1000).nullable().optional(),
    status: assumptionStatus.optional(),
  })
  .meta({ id: 'AssumptionInput' });
