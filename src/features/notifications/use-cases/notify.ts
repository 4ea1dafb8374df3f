import { ObjectId } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts';
import type { NotificationChannel } from '@/features/accounts/domain/account.options';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { newId } from '@/shared/ids';
import { insertNotification } from '../data/notifications.repository';
import {
  actionUrlOf,
  NOTIFICATION_TYPES,
  type NotificationType,
  type NotificationTypeName,
} from '../domain/notification-types';
import { mailableAt } from '../domain/quiet-hours';
import { mailNotificationTask } from '../tasks/mail-notification.task';

export interface Notice {
  userId: string;
  type: NotificationTypeName;
  /** What fills the words in. */
  values: Record<string, string | number>;
  jobId?: string | null;
  senderId?: string | null;
  /** One business event tells a person once. */
  key: string;
}

/**
 * Tells a person something, in the caller's transaction: in the portal and by e-mail, as their preferences say. Mails wait
 * for the end of quiet hours; chatty kinds wait a little and are dropped when they were read meanwhile.
 */
export async function notify(tx: TxContext, notice: Notice): Promise<void> {
  const user = await usersCollection(tx.db).findOne({ _id: new ObjectId(notice.userId) }, inSession(tx));
  if (user?.status !== 'active') return;
  const type: NotificationType = NOTIFICATION_TYPES[notice.type];
  const channels = channelsFor(user, type);
  if (channels.length === 0) return;
  const now = tx.clock.now();
  const id = newId();
  const stored = await insertNotification(tx, {
    _id: id,
    user: user._id,
    type: notice.type,
    title: { key: `told.${notice.type}.title`, values: notice.values },
    message: { key: `told.${notice.type}.message`, values: notice.values },
    job: notice.jobId ? new ObjectId(notice.jobId) : null,
    sender: notice.senderId ? new ObjectId(notice.senderId) : null,
    read: false,
    readAt: null,
    channels,
    emailSent: false,
    emailSentAt: null,
    pushSentAt: null,
    actionUrl: actionUrlOf(notice.type, user.role, notice.jobId ?? null),
    actionLabel: 'emails.open',
    dedupeKey: `${notice.type}:${notice.userId}:${notice.key}`,
    createdAt: now,
    updatedAt: now,
  });
  if (!stored) return;
  if (channels.includes('inApp')) {
    await tx.emit({
      type: 'notification.created',
      rooms: [`user:${notice.userId}`],
      data: { notificationId: id.toHexString(), kind: notice.type, jobId: notice.jobId ?? null },
    });
  }
  if (channels.includes('email')) {
    const earliest = new Date(now.getTime() + type.mailAfterMinutes * 60_000);
    const runAt = mailableAt(earliest, user.notificationPreferences.quietHours, user.profile.timezone);
    await tx.enqueue(mailNotificationTask, { notificationId: id.toHexString() }, { runAt });
  }
}

function channelsFor(user: UserDocument, type: NotificationType): NotificationChannel[] {
  const wants = user.notificationPreferences;
  const channels: NotificationChannel[] = [];
  if (wants.inApp[type.topic]) channels.push('inApp');
  if (type.mails && wants.email[type.topic] && user.emailVerified) channels.push('email');
  return channels;
}
