import type { Field } from 'payload';
import {
  both,
  choice,
  choices,
  closed,
  count,
  currency,
  flag,
  group,
  instant,
  longText,
  number,
  one,
  rows,
  text,
} from '@/platform/payload/fields';
import { isTimeZone } from '@/shared/time-zones';
import { AVAILABILITIES, JOB_CATEGORIES, SKILL_LEVELS } from '@/shared/vocabulary';
import { PAYOUT_RAILS, TIME_OF_DAY } from '../domain/worker.options';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

const matching = (name: string, pattern: RegExp, example: string) =>
  text(name, {
    required: true,
    validate: (value: string | null | undefined) =>
      (value && pattern.test(value)) || `Must look like ${example}.`,
  });

export const identityFields: Field[] = [
  closed(one('worker', 'users', { required: true, unique: true, admin: { position: 'sidebar' } })),
  longText('bio', { maxLength: 2000 }),
  { name: 'languages', type: 'text', hasMany: true, maxRows: 10 },
];

export const skillFields: Field[] = [
  rows(
    'skills',
    [
      one('skill', 'skills', { required: true }),
      choice('level', SKILL_LEVELS, { required: true, defaultValue: 'junior' }),
      closed(instant('verifiedAt')),
      closed(one('verifiedBy', 'users')),
    ],
    { maxRows: 20 },
  ),
  rows(
    'certifications',
    [
      text('name', { required: true, maxLength: 120 }),
      text('issuer', { maxLength: 120 }),
      instant('issuedAt'),
    ],
    { maxRows: 30 },
  ),
];

export const availabilityFields: Field[] = [
  group('availability', [
    choice('status', AVAILABILITIES, { required: true, defaultValue: 'offline' }),
    count('hoursPerWeek', { max: 84, defaultValue: 40 }),
    text('timezone', {
      required: true,
      defaultValue: 'Asia/Phnom_Penh',
      validate: (value: string | null | undefined) =>
        (value && isTimeZone(value)) || 'Must be a time zone such as Asia/Phnom_Penh.',
    }),
    rows(
      'shifts',
      [
        number('weekday', {
          required: true,
          min: 0,
          max: 6,
          admin: { description: both('0 is Sunday.', '0 គឺថ្ងៃអាទិត្យ។') },
        }),
        matching('start', TIME_OF_DAY, '08:00'),
        matching('end', TIME_OF_DAY, '17:00'),
      ],
      { maxRows: 28 },
    ),
    rows(
      'timeOff',
      [
        matching('from', CALENDAR_DAY, '2027-04-13'),
        matching('to', CALENDAR_DAY, '2027-04-16'),
        text('note', { maxLength: 200 }),
      ],
      {
        maxRows: 50,
      },
    ),
  ]),
  choices('standingAcceptance', JOB_CATEGORIES, {
    admin: {
      description: both('Categories whose offers are taken without asking.', 'ប្រភេទដែលទទួលយកដោយស្វ័យប្រវត្តិ។'),
    },
  }),
];

/** Pieces are added and removed by actions, which check the files. */
export const portfolioFields: Field[] = [
  closed(
    rows('portfolio', [
      text('title', { required: true, maxLength: 120 }),
      longText('description', { maxLength: 1000 }),
      one('file', 'files'),
      one('thumbnail', 'files'),
      flag('public', { defaultValue: true }),
      instant('createdAt'),
    ]),
  ),
];

export const moneyFields: Field[] = [
  count('hourlyRate', {
    required: true,
    max: 100_000,
    admin: {
      description: both('Cents per hour.', 'សេនក្នុងមួយម៉ោង។'),
      components: { Cell: '/features/admin/ui/kit/cells#MoneyCell' },
    },
  }),
  currency(),
  closed(
    group('payoutMethod', [
      choice('rail', PAYOUT_RAILS),
      text('holderName', { maxLength: 120 }),
      text('lastFour', { maxLength: 4 }),
    ]),
  ),
];
