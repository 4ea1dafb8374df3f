import type { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import {
  type DeliverableComment,
  type DeliverableDocument,
  type DeliverableQa,
  deliverablesCollection,
} from './deliverable.document';

/** Versions of a job, newest first. */
export function findVersions(ctx: Context, job: ObjectId): Promise<DeliverableDocument[]> {
  return deliverablesCollection(ctx.db).find({ job }, inSession(ctx)).sort({ version: -1 }).toArray();
}

/** One version of a job, or null. */
export function findVersion(
  ctx: Context,
  job: ObjectId,
  version: number,
): Promise<DeliverableDocument | null> {
  return deliverablesCollection(ctx.db).findOne({ job, version }, inSession(ctx));
}

/** The newest version of a job, or null. */
export function findLatest(ctx: Context, job: ObjectId): Promise<DeliverableDocument | null> {
  return deliverablesCollection(ctx.db).findOne({ job }, { sort: { version: -1 }, ...inSession(ctx) });
}

/** Stores a version. The unique index on job and version refuses a twin. */
export async function insertVersion(tx: TxContext, version: DeliverableDocument): Promise<void> {
  await deliverablesCollection(tx.db).insertOne(version, { session: tx.session });
}

/** Writes what quality control decided. @returns false when it had been decided already */
export async function saveQa(tx: TxContext, id: ObjectId, qa: Partial<DeliverableQa>): Promise<boolean> {
  const changes = Object.fromEntries(Object.entries(qa).map(([key, value]) => [`qa.${key}`, value]));
  const result = await deliverablesCollection(tx.db).updateOne(
    { _id: id, 'qa.state': 'pending' },
    { $set: { ...changes, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  return result.modifiedCount === 1;
}

/** Adds a comment to a version. */
export async function pushComment(
  tx: TxContext,
  id: ObjectId,
  comment: DeliverableComment & { id: string },
): Promise<void> {
  await deliverablesCollection(tx.db).updateOne(
    { _id: id },
    { $push: { comments: comment }, $set: { updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
}

/** Changes one comment of a version. @returns false when there is none of that id */
export async function changeComment(
  tx: TxContext,
  id: ObjectId,
  commentId: string,
  changes: Partial<DeliverableComment>,
): Promise<boolean> {
  const fields = Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [`comments.$.${key}`, value]),
  );
  const result = await deliverablesCollection(tx.db).updateOne(
    { _id: id, 'comments.id': commentId },
    { $set: { ...fields, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  return result.matchedCount === 1;
}
