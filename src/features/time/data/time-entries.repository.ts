import { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type TimeEntryDocument, timeEntriesCollection } from './time-entry.document';

/** Entries of a job, oldest first. */
export function findEntries(ctx: Context, job: ObjectId): Promise<TimeEntryDocument[]> {
  return timeEntriesCollection(ctx.db).find({ job }, inSession(ctx)).sort({ startedAt: 1 }).toArray();
}

/** The worker's running timer, on whatever job. */
export function findRunning(ctx: Context, worker: string): Promise<TimeEntryDocument | null> {
  return timeEntriesCollection(ctx.db).findOne(
    { worker: new ObjectId(worker), endedAt: null },
    inSession(ctx),
  );
}

/** An entry of the worker that shares time with the span, or null. A running timer lasts until now. */
export function findOverlap(
  ctx: Context,
  worker: string,
  span: { from: Date; to: Date },
): Promise<TimeEntryDocument | null> {
  return timeEntriesCollection(ctx.db).findOne(
    {
      worker: new ObjectId(worker),
      startedAt: { $lt: span.to },
      $or: [{ endedAt: { $gt: span.from } }, { endedAt: null }],
    },
    inSession(ctx),
  );
}

/** Stores an entry. The partial unique index on running timers refuses a second. */
export async function insertEntry(tx: TxContext, entry: TimeEntryDocument): Promise<void> {
  await timeEntriesCollection(tx.db).insertOne(entry, { session: tx.session });
}

/** Closes a running entry. @returns false when it was closed already */
export async function closeEntry(
  tx: TxContext,
  id: ObjectId,
  changes: { endedAt: Date; duration: number; notes: string | null },
): Promise<boolean> {
  const result = await timeEntriesCollection(tx.db).updateOne(
    { _id: id, endedAt: null },
    { $set: { ...changes, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  return result.modifiedCount === 1;
}
