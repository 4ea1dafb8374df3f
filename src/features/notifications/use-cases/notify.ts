import { ObjectId } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts';
import type { NotificationChannel } from '@/features/accounts/domain/account.options';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { pushKey } from '@/platform/outgoing/web-push';
import { MINUTE_MS } from '@/shared/durations';
import { newId, oid, sameId } from '@/shared/ids';
import { insertNotification, wasTold } from '../data/notifications.repository';
import {
  actionUrlOf,
  NOTIFICATION_TYPES,
  type NotificationType,
  type NotificationTypeName,
} from '../domain/notification-types';
import { mailableAt } from '../domain/quiet-hours';
import { mailNotificationTask } from '../tasks/mail-notification.task';
import { pushNotificationTask } from '../tasks/push-notification.task';
import { activePeople } from './active-people';

export interface Notice {
  userId: string;
  type: NotificationTypeName;
  /** What fills the words in. */
  values: Record<string, string | number>;
  /** Which of the type's messages; `message` when left out. */
  wording?: string;
  jobId?: string | null;
  senderId?: string | null;
  /** Whose business it is: a client who has left it is not told; its owners are, in their stead. */
  organizationId?: string | null;
  /** One business event tells a person once. */
  key: string;
  /** What is told of was made in this very transaction, so nobody can have been told of it before. */
  isFirst?: boolean;
}

/** What telling somebody needs to know of them. */
const TOLD = {
  role: 1,
  status: 1,
  emailVerified: 1,
  notificationPreferences: 1,
  profile: 1,
  organization: 1,
} as const;

/**
 * Tells a person something, in the caller's transaction: in the portal, by e-mail and in their browsers, as their preferences say. Mails
 * and push messages wait for the end of quiet hours; chatty kinds wait a little and are dropped when they were read meanwhile.
 */
export async function notify(tx: TxContext, notice: Notice): Promise<void> {
  const user = await usersCollection(tx.db).findOne(
    { _id: new ObjectId(notice.userId) },
    { ...inSession(tx), projection: TOLD },
  );
  if (user?.role === 'client' && notice.organizationId && !sameId(user.organization, notice.organizationId)) {
    return notifyOwners(tx, notice, notice.organizationId);
  }
  if (user?.status !== 'active') return;
  const type: NotificationType = NOTIFICATION_TYPES[notice.type];
  const channels = channelsFor(user, type);
  if (channels.length === 0) return;
  const now = tx.clock.now();
  const id = newId();
  const mailAt = channels.includes('email') ? waitingUntil(user, type, now) : null;
  const dedupeKey = `${notice.type}:${notice.userId}:${notice.key}`;
  const isTold = !notice.isFirst && (await wasTold(tx, dedupeKey));
  if (isTold) return;
  await insertNotification(tx, {
    _id: id,
    user: user._id,
    type: notice.type,
    title: { key: `told.${notice.type}.title`, values: notice.values },
    message: { key: `told.${notice.type}.${notice.wording ?? 'message'}`, values: notice.values },
    job: notice.jobId ? new ObjectId(notice.jobId) : null,
    sender: notice.senderId ? new ObjectId(notice.senderId) : null,
    read: false,
    readAt: null,
    channels,
    emailSent: false,
    emailSentAt: null,
    mailAt,
    pushSentAt: null,
    actionUrl: actionUrlOf(notice.type, user.role, notice.jobId ?? null),
    actionLabel: 'emails.open',
    dedupeKey,
    createdAt: now,
    updatedAt: now,
  });
  if (channels.includes('inApp')) {
    await tx.emit({
      type: 'notification.created',
      rooms: [`user:${notice.userId}`],
      data: { notificationId: id.toHexString(), kind: notice.type, jobId: notice.jobId ?? null },
    });
  }
  if (channels.includes('push')) {
    const runAt = mailableAt(now, user.notificationPreferences.quietHours, user.profile.timezone);
    await tx.enqueue(pushNotificationTask, { notificationId: id.toHexString() }, { runAt });
  }
  if (channels.includes('email') && !mailAt) {
    await tx.enqueue(mailNotificationTask, { notificationId: id.toHexString() }, { runAt: now });
  }
}

/** Tells the owners of an organization what a colleague who has left it would have been told. */
async function notifyOwners(tx: TxContext, notice: Notice, organizationId: string): Promise<void> {
  const owners = { organization: oid(organizationId), organizationRole: 'owner' as const };
  for (const userId of await activePeople(tx, owners)) {
    await notify(tx, { ...notice, userId, organizationId: null, isFirst: false });
  }
}

/** When the mail of a notification goes out, if that is not at once. */
function waitingUntil(user: UserDocument, type: NotificationType, now: Date): Date | null {
  const earliest = new Date(now.getTime() + type.mailAfterMinutes * MINUTE_MS);
  const at = mailableAt(earliest, user.notificationPreferences.quietHours, user.profile.timezone);
  return at > now ? at : null;
}

function channelsFor(user: UserDocument, type: NotificationType): NotificationChannel[] {
  const wants = user.notificationPreferences;
  const channels: NotificationChannel[] = [];
  if (type.always || wants.inApp[type.topic]) channels.push('inApp');
  if (type.mails && wants.email[type.topic] && user.emailVerified) channels.push('email');
  if (pushKey() && wants.push[type.topic]) channels.push('push');
  return channels;
}
