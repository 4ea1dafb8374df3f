import { z } from 'zod';
import { bilingual, isoDate, optionalText, text } from '@/platform/http/fields';
import { ASSUMPTION_STATUSES } from '../domain/job-types';
import { jobCategory } from './job-vocabulary.schemas';

const answerKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'Must be the key of a question.');
const answer = z.union([
  z.string().trim().max(4000),
  z.number().min(-1e9).max(1e9),
  z.boolean(),
  z.array(z.string().trim().min(1).max(500)).max(40),
]);

/** Answers to the category's form, by key of the question. */
export const briefAnswers = z
  .record(answerKey, answer)
  .refine((value) => Object.keys(value).length <= 40, 'At most 40 answers.')
  .meta({
    id: 'BriefAnswers',
    description: 'Answers to the questions of the category, by key.',
    example: {
      lengthSeconds: 30,
      aspectRatio: '9:16',
      captions: true,
      references: ['https://brightwave.example/reel'],
    },
  });

/** One question of a brief. `dimensions` answers as `1080x1920`, `urls` as a list of addresses. */
export const briefQuestion = z
  .object({
    key: z.string(),
    kind: z.enum([
      'text',
      'longtext',
      'number',
      'boolean',
      'select',
      'multiselect',
      'url',
      'urls',
      'dimensions',
      'date',
    ]),
    label: bilingual,
    help: bilingual.nullable(),
    placeholder: bilingual.nullable(),
    required: z.boolean(),
    options: z.array(z.object({ value: z.string(), label: bilingual })),
    min: z.number().nullable(),
    max: z.number().nullable(),
    maxLength: z.int().nullable(),
    unit: z.string().nullable(),
    defaultValue: answer.nullable(),
  })
  .meta({ id: 'BriefQuestion' });

/** The form of a category. */
export const briefForm = z
  .object({
    category: jobCategory,
    label: bilingual,
    description: bilingual,
    questions: z.array(briefQuestion),
    suggestedSkills: z.array(z.string()).meta({ description: 'Slugs.' }),
    definitionOfDone: z
      .array(bilingual)
      .meta({ description: 'Checklist that a worker ticks when submitting.' }),
    sample: z.object({ title: bilingual, description: bilingual }),
  })
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
