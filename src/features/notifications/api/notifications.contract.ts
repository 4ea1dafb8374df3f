import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byCursor,
  byKey,
  byPeople,
  doneResponse,
  idParams,
  jsonBody,
  listResponse,
  memberErrors,
  okResponse,
  pageQuery,
  queryFlag,
} from '@/platform/http/contract';
import {
  eventFeed,
  notification,
  notificationPreferences,
  unreadCount,
  updateNotificationPreferencesInput,
} from './notifications.schemas';

export const listNotificationsRoute = createRoute({
  method: 'get',
  path: '/notifications',
  operationId: 'listNotifications',
  tags: ['Notifications'],
  summary: 'My notifications',
  description: 'Newest first.',
  ...access(),
  ...byPeople,
  request: {
    query: pageQuery(['createdAt'], '-createdAt', { ...byCursor, unread: queryFlag.optional() }).omit({
      q: true,
    }),
  },
  responses: { 200: listResponse(notification), ...memberErrors('VALIDATION_FAILED') },
});

export const getUnreadCountRoute = createRoute({
  method: 'get',
  path: '/notifications/unread-count',
  operationId: 'getUnreadCount',
  tags: ['Notifications'],
  summary: 'How many are unread',
  description: 'For the bell.',
  ...access(),
  ...byPeople,
  responses: { 200: okResponse(unreadCount, 'The number.'), ...memberErrors() },
});

export const readAllNotificationsRoute = createRoute({
  method: 'patch',
  path: '/notifications/read-all',
  operationId: 'readAllNotifications',
  tags: ['Notifications'],
  summary: 'Mark all read',
  description: 'Everything there is at this moment.',
  ...access(),
  ...byPeople,
  responses: { 200: okResponse(unreadCount, 'What is left unread.'), ...memberErrors() },
});

export const readNotificationRoute = createRoute({
  method: 'patch',
  path: '/notifications/{id}/read',
  operationId: 'readNotification',
  tags: ['Notifications'],
  summary: 'Mark one read',
  description: 'Repeating it changes nothing.',
  ...access(),
  ...byPeople,
  request: { params: idParams },
  responses: {
    200: okResponse(notification, 'The notification.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const deleteNotificationRoute = createRoute({
  method: 'delete',
  path: '/notifications/{id}',
  operationId: 'deleteNotification',
  tags: ['Notifications'],
  summary: 'Delete a notification',
  description: 'One of the caller’s own.',
  ...access(),
  ...byPeople,
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const getNotificationPreferencesRoute = createRoute({
  method: 'get',
  path: '/users/me/notification-preferences',
  operationId: 'getNotificationPreferences',
  tags: ['Notifications'],
  summary: 'What I want to be told',
  description: 'By channel and topic, with quiet hours.',
  ...access(),
  ...byPeople,
  responses: { 200: okResponse(notificationPreferences, 'The preferences.'), ...memberErrors() },
});

export const updateNotificationPreferencesRoute = createRoute({
  method: 'patch',
  path: '/users/me/notification-preferences',
  operationId: 'updateNotificationPreferences',
  tags: ['Notifications'],
  summary: 'Change what I want to be told',
  description: 'Only what is named changes.',
  ...access(),
  ...byPeople,
  request: {
    body: jsonBody(updateNotificationPreferencesInput, {
      email: { marketing: false },
      quietHours: { enabled: true, start: '22:00', end: '07:00' },
    }),
  },
  responses: {
    200: okResponse(notificationPreferences, 'The preferences.'),
    ...memberErrors('VALIDATION_FAILED'),
  },
});

export const listEventsRoute = createRoute({
  method: 'get',
  path: '/events',
  operationId: 'listEvents',
  tags: ['Events'],
  summary: 'What happened since',
  description:
    'The polling fallback and catch-up of the sockets: events of the caller’s rooms after an id, oldest first.',
  ...access(),
  ...byKey('events:read'),
  request: {
    query: z.strictObject({
      after: z
        .string()
        .max(64)
        .regex(/^[A-Za-z0-9_-]+$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: { 200: okResponse(eventFeed, 'The events.'), ...memberErrors('VALIDATION_FAILED') },
});
