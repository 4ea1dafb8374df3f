import { usersCollection } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { queueEmail } from '@/platform/email-outbox';
import { env } from '@/platform/env';
import { unitOfWork } from '@/platform/unit-of-work';
import { dueForMail, endWaiting, findNotification, markMailed } from '../data/notifications.repository';
import {
  NOTIFICATION_TYPES,
  type NotificationType,
  type NotificationTypeName,
} from '../domain/notification-types';
import { inWords } from './words';

/** Hands a notification to the outbox, once. One of a waiting kind that was read meanwhile is not mailed. */
export async function mailNotification(ctx: Context, input: { notificationId: string }): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const notification = await findNotification(tx, input.notificationId);
    if (!notification || notification.emailSent) return;
    const type: NotificationType = NOTIFICATION_TYPES[notification.type as NotificationTypeName];
    if (type.mailAfterMinutes > 0 && notification.read) return;
    const user = await usersCollection(tx.db).findOne({ _id: notification.user }, { session: tx.session });
    if (user?.status !== 'active' || !(await markMailed(tx, notification._id))) return;
    const base = env().NIMMIT_PUBLIC_URL;
    await queueEmail(tx, {
      to: user.email,
      locale: user.profile.locale,
      template: 'notification',
      key: `notification:${input.notificationId}`,
      props: {
        firstName: user.profile.firstName,
        titleKey: notification.title.key,
        messageKey: notification.message.key,
        values: inWords(notification.message.values, user.profile.locale, user.profile.timezone),
        url: notification.actionUrl ? `${base}${notification.actionUrl}` : base,
        ...(notification.type === 'job-submitted' && user.role === 'client'
          ? { morningUrl: `${base}/client/morning` }
          : {}),
        preferencesUrl: `${base}/${user.role === 'admin' ? 'admin' : user.role}/notifications`,
      },
    });
  });
}

/** Mails every notification whose time has come. One that cannot be mailed is tried again the next time. */
export async function mailDueNotifications(ctx: Context): Promise<void> {
  for (const id of await dueForMail(ctx)) {
    try {
      await mailNotification(ctx, { notificationId: id.toHexString() });
      await endWaiting(ctx, id);
    } catch (error) {
      ctx.logger.error({ err: error, notification: id.toHexString() }, 'a notification could not be mailed');
    }
  }
}
