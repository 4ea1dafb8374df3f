import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { jobRef } from '@/features/jobs/api/job-vocabulary.schemas';
import { href, isoDate, localizedText, objectId } from '@/platform/http/fields';

/** Something a person was told. `title` and `message` are keys with values; `text` is in the reader's language. */
export const notification = z
  .object({
    id: objectId,
    type: z.string().meta({ example: 'job.assigned' }),
    title: localizedText,
    message: localizedText,
    job: jobRef.nullable(),
    sender: publicUser.nullable(),
    read: z.boolean(),
    readAt: isoDate.nullable(),
    actionUrl: href.nullable(),
    actionLabel: localizedText.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'Notification' });

export const unreadCount = z
  .object({ unread: z.int().min(0) })
  .meta({ id: 'UnreadCount', example: { unread: 3 } });

const topics = z.object({
  jobUpdates: z.boolean(),
  messages: z.boolean(),
  payments: z.boolean(),
  marketing: z.boolean(),
});
const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Must be a time such as 22:00.')
  .meta({ example: '22:00' });

/** Channel × topic; in quiet hours only in-app. Times in the person's zone. */
export const notificationPreferences = z
  .object({
    email: topics,
    inApp: topics,
    push: topics,
    quietHours: z.object({ enabled: z.boolean(), start: wallTime, end: wallTime }),
  })
  .meta({ id: 'NotificationPreferences' });

const topicChanges = z
  .strictObject({
    jobUpdates: z.boolean().optional(),
    messages: z.boolean().optional(),
    payments: z.boolean().optional(),
    marketing: z.boolean().optional(),
  })
  .optional();

export const updateNotificationPreferencesInput = z
  .strictObject({
    email: topicChanges,
    inApp: topicChanges,
    push: topicChanges,
    quietHours: z
      .strictObject({ enabled: z.boolean().optional(), start: wallTime.optional(), end: wallTime.optional() })
      .optional(),
  })
  .meta({ id: 'UpdateNotificationPreferencesInput' });

/** A thing that happened, as the sockets also tell it. */
export const eventEntry = z
  .object({
    id: z.string().meta({ description: 'Ask for what came `after` it.' }),
    type: z.string().meta({ example: 'job.status_changed' }),
    rooms: z.array(z.string()),
    data: z.record(z.string(), z.unknown()),
    at: isoDate,
  })
  .meta({ id: 'Event' });

export const eventFeed = z
  .object({
    events: z.array(eventEntry),
    lastId: z.string().nullable(),
    gap: z.boolean().meta({ description: 'The id asked for is too old: read everything anew.' }),
    serverTime: isoDate,
  })
  .meta({ id: 'EventFeed' });
