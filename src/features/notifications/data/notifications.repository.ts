import { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type PageRequest, type ReadPage, readPage } from '@/platform/read-page';
import { type NotificationDocument, notificationsCollection } from './notification.document';
import { mailDue } from './notifications.indexes';

const mine = (userId: string) => ({ user: new ObjectId(userId) });

/** Whether a business event has told its person already. */
export async function wasTold(tx: TxContext, dedupeKey: string): Promise<boolean> {
  const earlier = await notificationsCollection(tx.db).findOne(
    { dedupeKey },
    { ...inSession(tx), projection: { _id: 1 } },
  );
  return earlier !== null;
}

/** Stores a notification. One of an event that has told this person already fails the transaction. */
export async function insertNotification(tx: TxContext, notification: NotificationDocument): Promise<void> {
  await notificationsCollection(tx.db).insertOne(notification, inSession(tx));
}

/** A notification by id, whoever it is for. */
export function findNotification(ctx: Context, id: string): Promise<NotificationDocument | null> {
  return notificationsCollection(ctx.db).findOne({ _id: new ObjectId(id) }, inSession(ctx));
}

/** A page of the person's in-app notifications. */
export async function pageOfNotifications(
  ctx: Context,
  userId: string,
  { unreadOnly, ...at }: PageRequest & { unreadOnly: boolean },
): Promise<ReadPage<NotificationDocument>> {
  const query = { ...mine(userId), channels: 'inApp' as const, ...(unreadOnly ? { read: false } : {}) };
  const all = notificationsCollection(ctx.db);
  return readPage(ctx, all, query, at, { count: () => all.countDocuments(query, inSession(ctx)) });
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

/** Ids of the notifications whose mail is due, longest due first. */
export async function dueForMail(ctx: Context): Promise<ObjectId[]> {
  const due = await notificationsCollection(ctx.db)
    .find(mailDue(ctx.clock.now()), { projection: { _id: 1 } })
    .sort({ mailAt: 1 })
    .toArray();
  return due.map(({ _id }) => _id);
}

/** A mail waits no longer: it has been handed over, or is not wanted any more. */
export async function endWaiting(ctx: Context, id: ObjectId): Promise<void> {
  await notificationsCollection(ctx.db).updateOne({ _id: id }, { $set: { mailAt: null } });
}
