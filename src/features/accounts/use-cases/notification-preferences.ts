import { z } from 'zod';
import { updateNotificationPreferencesInput } from '@/features/notifications/api/notifications.schemas';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { type NotificationPreferences, usersCollection } from '../data/user.document';
import { DEFAULT_NOTIFICATION_PREFERENCES, NOTIFICATION_CHANNELS } from '../domain/account.options';
import { requireUser } from './authorize';

const DEFAULT_QUIET_HOURS = { enabled: false, start: '22:00', end: '07:00' };

/** What the caller wants to be told, by channel and topic, with quiet hours in their own zone. */
export const getNotificationPreferences = defineQuery({
  name: 'accounts.notification-preferences',
  input: z.strictObject({}),
  authorize: (ctx) => void requireUser(ctx),
  run: async (ctx) => present(await load(ctx)),
});

/** Changes what is named, leaves the rest. */
export const updateNotificationPreferences = defineUseCase({
  name: 'accounts.update-notification-preferences',
  input: updateNotificationPreferencesInput,
  authorize: (ctx) => void requireUser(ctx),
  run: async (tx, change) => {
    const before = present(await load(tx));
    const after = { ...before, quietHours: { ...before.quietHours, ...defined(change.quietHours) } };
    for (const channel of NOTIFICATION_CHANNELS)
      after[channel] = { ...before[channel], ...defined(change[channel]) };
    const { id } = requireUser(tx);
    await usersCollection(tx.db).updateOne(
      { _id: oid(id) },
      { $set: { notificationPreferences: after, updatedAt: tx.clock.now() } },
      inSession(tx),
    );
    await tx.audit({
      action: 'account.notification_preferences',
      entity: 'users',
      entityId: id,
      before,
      after,
    });
    return after;
  },
});

async function load(ctx: Context): Promise<NotificationPreferences> {
  const user = await usersCollection(ctx.db).findOne({ _id: oid(requireUser(ctx).id) }, inSession(ctx));
  if (!user) throw errors.notFound('The account');
  return user.notificationPreferences ?? DEFAULT_NOTIFICATION_PREFERENCES;
}

function present(stored: NotificationPreferences) {
  const channel = (name: (typeof NOTIFICATION_CHANNELS)[number]) => ({
    ...DEFAULT_NOTIFICATION_PREFERENCES[name],
    ...stored[name],
  });
  return {
    email: channel('email'),
    inApp: channel('inApp'),
    push: channel('push'),
    quietHours: { ...DEFAULT_QUIET_HOURS, ...(stored.quietHours ?? {}) },
  };
}

const defined = <T extends object>(value: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, each]) => each !== undefined)) as Partial<T>;
