import { z } from 'zod';
import { requireUser } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import {
  countUnread,
  markAllRead as markAll,
  markRead as markOne,
  pageOfNotifications,
  removeNotification,
} from '../data/notifications.repository';

const signedIn = (ctx: Parameters<typeof requireUser>[0]) => {
  requireUser(ctx);
};
const one = z.strictObject({ id: objectId });

/** A page of the actor's notifications. */
export const listNotifications = defineQuery({
  name: 'notifications.list',
  input: z.object({
    page: z.int(),
    limit: z.int(),
    unread: z.boolean().optional(),
    sort: z.string(),
    cursor: z.string().optional(),
  }),
  authorize: signedIn,
  run: (ctx, { unread, ...at }) =>
    pageOfNotifications(ctx, requireUser(ctx).id, { ...at, unreadOnly: unread === true }),
});

/** How many the actor has not read. */
export const getUnreadCount = defineQuery({
  name: 'notifications.count',
  input: z.strictObject({}),
  authorize: signedIn,
  run: async (ctx) => ({ unread: await countUnread(ctx, requireUser(ctx).id) }),
});

/** Marks one read. @throws AppError NOT_FOUND when it is not the actor's */
export const markRead = defineUseCase({
  name: 'notifications.read',
  input: one,
  authorize: signedIn,
  run: async (tx, { id }) => {
    const notification = await markOne(tx, requireUser(tx).id, id);
    if (!notification) throw errors.notFound('This notification');
    return notification;
  },
});

/** Marks all of the actor's read. */
export const markAllRead = defineUseCase({
  name: 'notifications.read-all',
  input: z.strictObject({}),
  authorize: signedIn,
  run: async (tx) => {
    await markAll(tx, requireUser(tx).id);
    return { unread: 0 };
  },
});

/** Removes one. @throws AppError NOT_FOUND when it is not the actor's */
export const deleteNotification = defineUseCase({
  name: 'notifications.delete',
  input: one,
  authorize: signedIn,
  run: async (tx, { id }) => {
    if (!(await removeNotification(tx, requireUser(tx).id, id))) throw errors.notFound('This notification');
  },
});
