import { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { type NotificationDocument, notificationsCollection } from './notification.document';

const mine = (userId: string) => ({ user: new ObjectId(userId) });

/** Stores a notification, unless its event told this person already. @returns false when it had */
export async function insertNotification(
  tx: TxContext,
  notification: NotificationDocument,
): Promise<boolean> {
  const all = notificationsCollection(tx.db);
  if (notification.dedupeKey) {
    const earlier = await all.findOne(
      { dedupeKey: notification.dedupeKey },
      { ...inSession(tx), projection: { _id: 1 } },
    );
    if (earlier) return false;
  }
  await all.insertOne(notification, inSession(tx));
  return true;
}

/** A notification by id, whoever it is for. */
export function findNotification(ctx: Context, id: string): Promise<NotificationDocument | null> {
  return notificationsCollection(ctx.db).findOne({ _id: new ObjectId(id) }, inSession(ctx));
}

/** A page of the person's in-app notifications, newest first unless `oldestFirst`. */
export async function pageOfNotifications(
  ctx: Context,
  userId: string,
  page: { unreadOnly: boolean; oldestFirst: boolean; skip: number; limit: number },
): Promise<{ rows: NotificationDocument[]; total: number }> {
  const query = { ...mine(userId), channels: 'inApp' as const, ...(page.unreadOnly ? { read: false } : {}) };
  const direction = page.oldestFirst ? 1 : -1;
  const all = notificationsCollection(ctx.db);
  const [rows, total] = await together(ctx, [
    () =>
      all
        .find(query, inSession(ctx))
        .sort({ createdAt: direction, _id: direction })
        .skip(page.skip)
        .limit(page.limit)
        .toArray(),
    () => all.countDocuments(query, inSession(ctx)),
  ]);
  return { rows, total };
}

/** How many the person has not read. */
export function countUnread(ctx: Context, userId: string): Promise<number> {
  return notificationsCollection(ctx.db).countDocuments(
    { ...mine(userId), channels: 'inApp', read: false },
    inSession(ctx),
  );
}

/** Marks one of the person's read. @returns it, or null when it is not theirs */
export function markRead(tx: TxContext, userId: string, id: string): Promise<NotificationDocument | null> {
  return notificationsCollection(tx.db).findOneAndUpdate(
    { _id: new ObjectId(id), ...mine(userId) },
    // A second reading keeps the time of the first.
    [{ $set: { read: true, readAt: { $ifNull: ['$readAt', tx.clock.now()] }, updatedAt: tx.clock.now() } }],
    { ...inSession(tx), returnDocument: 'after' },
  );
}

/** Marks all of the person's read. */
export async function markAllRead(tx: TxContext, userId: string): Promise<void> {
  const now = tx.clock.now();
  await notificationsCollection(tx.db).updateMany(
    { ...mine(userId), read: false },
    { $set: { read: true, readAt: now, updatedAt: now } },
    inSession(tx),
  );
}

/** Removes one of the person's. @returns false when it is not theirs */
export async function removeNotification(tx: TxContext, userId: string, id: string): Promise<boolean> {
  const result = await notificationsCollection(tx.db).deleteOne(
    { _id: new ObjectId(id), ...mine(userId) },
    inSession(tx),
  );
  return result.deletedCount === 1;
}

/** Marks that the mail of a notification was handed to the outbox. @returns false when it had been */
export async function markMailed(tx: TxContext, id: ObjectId): Promise<boolean> {
  const result = await notificationsCollection(tx.db).updateOne(
    { _id: id, emailSent: false },
    { $set: { emailSent: true, emailSentAt: tx.clock.now() } },
    inSession(tx),
  );
  return result.modifiedCount === 1;
}
