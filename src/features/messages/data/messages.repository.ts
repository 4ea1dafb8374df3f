import type { Filter, ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { type MessageDocument, messagesCollection } from './message.document';

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

/** The message that this sender's screen calls so, or null. */
export function findByClientId(
  ctx: Context,
  job: ObjectId,
  sender: ObjectId,
  clientId: string,
): Promise<MessageDocument | null> {
  return messagesCollection(ctx.db).findOne({ job, sender, clientId }, inSession(ctx));
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
