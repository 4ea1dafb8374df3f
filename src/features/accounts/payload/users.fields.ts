import type { Field } from 'payload';
import {
  both,
  choice,
  choices,
  closed,
  flag,
  group,
  instant,
  one,
  readableBy,
  text,
} from '@/platform/payload/fields';
import { isTimeZone } from '@/shared/time-zones';
import { STAFF_ROLES } from '@/shared/vocabulary';
import {
  DEFAULT_NOTIFICATION_PREFERENCES,
  LOCALES,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_TOPICS,
  ORGANIZATION_ROLES,
  ROLES,
  USER_STATUSES,
} from '../domain/account.options';
import { contactField, privateField } from './users.access';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export const profileField = group(
  'profile',
  [
    {
      type: 'row',
      fields: [text('firstName', { required: true, maxLength: 80 }), text('lastName', { maxLength: 80 })],
    },
    closed(one('avatar', 'files')),
    readableBy(contactField, text('phone', { maxLength: 32 })),
    text('timezone', {
      required: true,
      defaultValue: 'UTC',
      validate: (value: string | null | undefined) =>
        (value && isTimeZone(value)) || 'Must be a time zone such as Asia/Phnom_Penh.',
    }),
    choice('locale', LOCALES, { required: true, defaultValue: 'en' }),
  ],
  { label: both('Profile', 'ប្រវត្តិរូប') },
);

const timeOfDay = (name: string, defaultValue: string) =>
  text(name, {
    defaultValue,
    validate: (value: string | null | undefined) =>
      !value || TIME_OF_DAY.test(value) || 'Must be a time such as 22:00.',
  });

const channel = (name: (typeof NOTIFICATION_CHANNELS)[number]) =>
  group(
    name,
    NOTIFICATION_TOPICS.map((topic) =>
      flag(topic, { defaultValue: DEFAULT_NOTIFICATION_PREFERENCES[name][topic] }),
    ),
    // The panel's list would take the channel `email` for the address of the same name.
    { admin: { disableListColumn: true } },
  );

export const preferencesField = readableBy(
  privateField,
  group(
    'notificationPreferences',
    [
      ...NOTIFICATION_CHANNELS.map(channel),
      group('quietHours', [flag('enabled'), timeOfDay('start', '22:00'), timeOfDay('end', '07:00')]),
    ],
    { label: both('Notification preferences', 'ចំណូលចិត្តការជូនដំណឹង') },
  ),
);

/** Who they are to us; decided by use-cases, shown beside the form. */
export const standingFields: Field[] = [
  closed(
    choice('status', USER_STATUSES, {
      required: true,
      defaultValue: 'active',
      index: true,
      admin: { position: 'sidebar' },
    }),
  ),
  closed(choice('role', ROLES, { required: true, index: true, admin: { position: 'sidebar' } })),
  closed(
    choices('staffRoles', STAFF_ROLES, {
      admin: { position: 'sidebar', condition: (data) => data?.role === 'admin' },
    }),
  ),
  closed(
    one('organization', 'organizations', {
      index: true,
      admin: { position: 'sidebar', condition: (data) => data?.role === 'client' },
    }),
  ),
  closed(
    choice('organizationRole', ORGANIZATION_ROLES, {
      admin: { position: 'sidebar', condition: (data) => data?.role === 'client' },
    }),
  ),
  closed(flag('emailVerified', { admin: { position: 'sidebar' } })),
  flag('onboarded', { admin: { position: 'sidebar' } }),
  readableBy(privateField, closed(instant('lastLogin', { admin: { position: 'sidebar' } }))),
];

/** Fields that no direct write may change. */
export const CLOSED_USER_FIELDS = [
  'email',
  'role',
  'staffRoles',
  'status',
  'organization',
  'organizationRole',
  'emailVerified',
  'lastLogin',
  'profile.avatar',
];
