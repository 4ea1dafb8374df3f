import { createHash } from 'node:crypto';
import { type Filter, ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { type MessageDocument, messagesCollection } from './message.document';

const ID_BYTES = 12;

export interface ThreadQuery {
  job: ObjectId;
  /** Also what staff say among themselves. */
  withInternal: boolean;
}

const visible = ({ job, withInternal }: ThreadQuery): Filter<MessageDocument> =>
  withInternal ? { job } : { job, internal: { $ne: true } };

/** A message of a thread, or null. */
export function findMessage(ctx: Context, thread: ThreadQuery, id: string): Promise<MessageDocument | null> {
  return messagesCollection(ctx.db).findOne({ ...visible(thread), _id: oid(id) }, inSession(ctx));
}

/**
 * The id of the message that this sender's screen calls so in that thread: the same whenever it is sent, so that the
 * second of two is refused by the database.
 */
export function idByClient(job: ObjectId, sender: ObjectId, clientId: string): ObjectId {
  const digest = createHash('sha256').update(`${job}:${sender}:${clientId}`).digest();
  return new ObjectId(digest.subarray(0, ID_BYTES));
}

/** A message by its id, or null. */
export function messageById(ctx: Context, id: ObjectId): Promise<MessageDocument | null> {
  return messagesCollection(ctx.db).findOne({ _id: id }, inSession(ctx));
}

/** Messages before `cursor` (the id of one of them), newest first, and how many the thread has in all. */
export async function threadBefore(
  ctx: Context,
  thread: ThreadQuery,
  { cursor, limit }: { cursor: MessageDocument | null; limit: number },
): Promise<{ messages: MessageDocument[]; total: number }> {
  const older = cursor
    ? {
        $or: [
          { createdAt: { $lt: cursor.createdAt } },
          { createdAt: cursor.createdAt, _id: { $lt: cursor._id } },
        ],
      }
    : {};
  const collection = messagesCollection(ctx.db);
  const [messages, total] = await together(ctx, [
    () =>
      collection
        .find({ ...visible(thread), ...older }, inSession(ctx))
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .toArray(),
    () => collection.countDocuments(visible(thread), inSession(ctx)),
  ]);
  return { messages, total };
}

/** Marks what others wrote up to an instant as read by somebody. @returns how many were unread */
export async function markReadUpTo(
  tx: TxContext,
  thread: ThreadQuery,
  { user, upTo }: { user: ObjectId; upTo: Date },
): Promise<number> {
  const { modifiedCount } = await messagesCollection(tx.db).updateMany(
    { ...visible(thread), createdAt: { $lte: upTo }, sender: { $ne: user }, 'readBy.user': { $ne: user } },
    { $push: { readBy: { user, at: tx.clock.now() } } },
    { session: tx.session },
  );
  return modifiedCount;
}
