import type { Field } from 'payload';
import { FALLBACKS } from '@/features/analysis/domain/fallback';
import { notForClients, notForWorkers, staffField } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  count,
  currency,
  flag,
  group,
  instant,
  json,
  longText,
  many,
  number,
  one,
  readableBy,
  rows,
  text,
} from '@/platform/payload/fields';
import { COMPLEXITIES, JOB_CATEGORIES, URGENCIES } from '@/shared/vocabulary';
import {
  APPROVAL_STATES,
  ASSUMPTION_STATUSES,
  JOB_STATUSES,
  PRICING_TYPES,
  REVIEW_STAGES,
  REVISION_KINDS,
  TURNS,
} from '../domain/job-types';

const noDefault = { defaultValue: undefined };
const sidebar = { admin: { position: 'sidebar' } } as const;

/** Where the job stands; beside the form. */
export const standingFields: Field[] = [
  text('number', { required: true, unique: true, ...sidebar }),
  choice('status', JOB_STATUSES, { required: true, defaultValue: 'pending', ...sidebar }),
  choice('reviewStage', REVIEW_STAGES, {
    admin: { position: 'sidebar', condition: (data) => data?.status === 'review' },
  }),
  choice('urgency', URGENCIES, { required: true, defaultValue: 'standard', ...sidebar }),
  one('organization', 'organizations', { required: true, ...sidebar }),
  one('client', 'users', { required: true, ...sidebar }),
  one('worker', 'users', sidebar),
  readableBy(staffField, flag('flagged', { index: true, ...sidebar })),
  readableBy(staffField, text('flagReason', sidebar)),
  number('queuePosition', sidebar),
];

export const briefFields: Field[] = [
  text('title', { required: true, maxLength: 140 }),
  longText('description', { required: true }),
  choice('category', JOB_CATEGORIES, { required: true }),
  many('requiredSkills', 'skills'),
  json('brief', {
    admin: { description: both('Answers to the category’s own form.', 'ចម្លើយទៅនឹងសំណួររបស់ប្រភេទការងារ។') },
  }),
  rows('assumptions', [
    text('text', { required: true }),
    text('answer', { maxLength: 1000 }),
    choice('status', ASSUMPTION_STATUSES, { defaultValue: 'open' }),
    instant('answeredAt'),
  ]),
  text('reading', { admin: { hidden: true } }),
  many('sharedFiles', 'files'),
  one('template', 'job-templates'),
];

export const priceFields: Field[] = [
  readableBy(
    notForWorkers,
    group('pricing', [
      choice('type', PRICING_TYPES, { defaultValue: 'credit' }),
      cents('amount'),
      count('credits'),
      currency(),
      cents('rate', noDefault),
      number('capMinutes'),
    ]),
  ),
  readableBy(
    notForWorkers,
    group('payment', [
      one('payment', 'payments'),
      cents('amount', noDefault),
      choice('state', ['open', 'paid']),
    ]),
  ),
  readableBy(
    notForClients,
    group('payout', [
      cents('amount', noDefault),
      text('currency'),
      number('hours'),
      cents('hourlyRate', noDefault),
    ]),
  ),
  readableBy(
    staffField,
    group('settlement', [instant('at'), number('captured'), number('released'), number('earned')]),
  ),
  readableBy(
    notForWorkers,
    group('approval', [
      choice('state', APPROVAL_STATES),
      one('requestedBy', 'users'),
      instant('requestedAt'),
      one('decidedBy', 'users'),
      instant('decidedAt'),
      longText('reason'),
    ]),
  ),
  group('deliveryTime', [
    number('estimated', { admin: { description: both('Hours of work.', 'ម៉ោងធ្វើការ។') } }),
    instant('deadline'),
    instant('promisedAt'),
  ]),
  instant('lateAt'),
  number('lateMinutes'),
];

export const matchingFields: Field[] = [
  group('analysis', [
    choice('source', ['openai', 'local']),
    text('model'),
    many('requiredSkills', 'skills'),
    choice('complexity', COMPLEXITIES),
    number('estimatedHours'),
    choice('urgency', URGENCIES),
    text('deliverableType'),
    instant('analysedAt'),
    readableBy(staffField, choice('fallback', FALLBACKS)),
    readableBy(staffField, number('inputTokens')),
    readableBy(staffField, number('outputTokens')),
    readableBy(staffField, number('cost')),
  ]),
  readableBy(
    staffField,
    rows('candidates', [one('worker', 'users'), number('score'), json('components'), longText('reasoning')]),
  ),
  readableBy(
    staffField,
    group('backup', [one('worker', 'users'), number('score'), json('components'), longText('reasoning')]),
  ),
];

const rating = (name: string, label: { en: string; km: string }): Field =>
  group(
    name,
    [
      number('rating', { min: 1, max: 5 }),
      longText('review', { maxLength: 2000 }),
      { name: 'tags', type: 'text', hasMany: true },
      instant('createdAt'),
    ],
    { label },
  );

export const outcomeFields: Field[] = [
  rating('clientRating', both('What the client gave the worker', 'អ្វីដែលអតិថិជនផ្តល់ឱ្យអ្នកធ្វើការ')),
  rating('workerRating', both('What the worker gave the client', 'អ្វីដែលអ្នកធ្វើការផ្តល់ឱ្យអតិថិជន')),
  readableBy(notForClients, number('qualityScore', { min: 0, max: 100 })),
  { name: 'onTimeDelivery', type: 'checkbox' },
  count('totalTimeSpent', { admin: { description: both('Minutes.', 'នាទី។') } }),
  readableBy(staffField, longText('adminNotes')),
];

export const lifeFields: Field[] = [
  {
    type: 'row',
    fields: ['assignedAt', 'acceptedAt', 'startedAt', 'submittedAt', 'completedAt', 'cancelledAt'].map(
      (name) => instant(name),
    ),
  },
  instant('autoCompleteAt'),
  text('cancellationReason'),
  one('cancelledBy', 'users'),
  rows('clock', [
    choice('turn', TURNS, { required: true }),
    instant('from', { required: true }),
    instant('to'),
  ]),
  { type: 'row', fields: [count('revisionsAllowed', { defaultValue: 2 }), count('revisionsUsed')] },
  rows('revisions', [
    count('round', { min: 1 }),
    choice('kind', REVISION_KINDS),
    instant('requestedAt'),
    longText('feedback'),
    instant('completedAt'),
    text('contradicts'),
  ]),
];

/** Every field of a job is written by use-cases alone. */
export const closedAll = (fields: Field[]): Field[] =>
  fields.map((field) =>
    'name' in field
      ? closed(field)
      : 'fields' in field
        ? ({ ...field, fields: closedAll(field.fields) } as Field)
        : field,
  );
