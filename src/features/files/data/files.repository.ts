import { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import type { FilePurpose, FileState } from '../domain/file.options';
import { type FileDocument, type FileThumbnail, filesCollection } from './file.document';
import { giveBackStorage } from './storage-usage.repository';

/** A file by id, or null. */
export function findFile(ctx: Context, id: string): Promise<FileDocument | null> {
  return filesCollection(ctx.db).findOne({ _id: new ObjectId(id) }, inSession(ctx));
}

/** Files by id, in no particular order. */
export function findFiles(ctx: Context, ids: readonly ObjectId[]): Promise<FileDocument[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return filesCollection(ctx.db)
    .find({ _id: { $in: [...ids] } }, inSession(ctx))
    .toArray();
}

/** Files of a job that are past their upload. */
export async function listFilesOf(
  ctx: Context,
  filter: { job: ObjectId; purpose?: FilePurpose; releasedOnly: boolean; q?: string; except?: ObjectId[] },
  page: { sort: string; skip: number; limit: number },
): Promise<{ rows: FileDocument[]; total: number }> {
  const query = {
    job: filter.job,
    ...(filter.except?.length ? { _id: { $nin: filter.except } } : {}),
    state: { $in: ['uploaded', 'scanning', 'clean'] as FileState[] },
    ...(filter.purpose ? { purpose: filter.purpose } : {}),
    ...(filter.q
      ? { originalName: { $regex: filter.q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' } }
      : {}),
    ...(filter.releasedOnly ? { released: true } : {}),
  };
  const descending = page.sort.startsWith('-');
  const field = page.sort.replace(/^-/, '');
  const files = filesCollection(ctx.db);
  const [rows, total] = await together(ctx, [
    () =>
      files
        .find(query, inSession(ctx))
        .sort({ [field]: descending ? -1 : 1, _id: descending ? -1 : 1 })
        .skip(page.skip)
        .limit(page.limit)
        .toArray(),
    () => files.countDocuments(query, inSession(ctx)),
  ]);
  return { rows, total };
}

/** Stores a new file. */
export async function insertFile(tx: TxContext, file: FileDocument): Promise<void> {
  await filesCollection(tx.db).insertOne(file, { session: tx.session });
}

/** States in which a file takes no storage any more. */
const GONE = new Set<FileState>(['rejected', 'infected']);

/**
 * Moves a file from one of `from` to another state; one that is gone gives its storage back.
 * @returns false when it was in none of them
 */
export async function moveFile(
  tx: TxContext,
  id: ObjectId,
  from: readonly FileState[],
  changes: Partial<FileDocument> & { state: FileState },
): Promise<boolean> {
  const isGone = GONE.has(changes.state);
  const before = await filesCollection(tx.db).findOneAndUpdate(
    { _id: id, state: { $in: [...from] } },
    { $set: { ...changes, ...(isGone ? { chargedTo: null } : {}), updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  if (before && isGone) await giveBackStorage(tx, before);
  return before !== null;
}

/** Removes files' documents and gives their storage back; their objects are the caller's. */
export async function deleteFiles(tx: TxContext, files: readonly FileDocument[]): Promise<void> {
  for (const { _id } of files) {
    const before = await filesCollection(tx.db).findOneAndDelete({ _id }, { session: tx.session });
    if (before) await giveBackStorage(tx, before);
  }
}

/** Files that wait for their check longer than they should: their task was lost. */
export function findWaitingFiles(ctx: Context, before: Date, limit: number): Promise<FileDocument[]> {
  return filesCollection(ctx.db)
    .find({ state: { $in: ['uploaded', 'scanning'] }, updatedAt: { $lt: before } })
    .limit(limit)
    .toArray();
}

/** Keeps what was found out about a file's image: sizes, smaller versions, fingerprint. */
export async function saveDerived(
  ctx: Context,
  id: ObjectId,
  derived: {
    thumbnails: FileThumbnail[];
    width: number | null;
    height: number | null;
    sha256: string | null;
  },
): Promise<void> {
  await filesCollection(ctx.db).updateOne(
    { _id: id },
    { $set: { ...derived, updatedAt: ctx.clock.now() } },
    inSession(ctx),
  );
}

/** Fixes files to a version of the work. */
export async function assignVersion(
  tx: TxContext,
  ids: readonly ObjectId[],
  version: number,
  released: boolean,
): Promise<void> {
  await filesCollection(tx.db).updateMany(
    { _id: { $in: [...ids] } },
    { $set: { version, released, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
}

/** Files that a worker uploaded for the next version of a job. */
export function findPendingDeliverableFiles(
  ctx: Context,
  job: ObjectId,
  worker: ObjectId,
): Promise<FileDocument[]> {
  return filesCollection(ctx.db)
    .find({ job, purpose: 'deliverable', uploadedBy: worker, state: 'clean', version: null }, inSession(ctx))
    .sort({ createdAt: 1 })
    .toArray();
}

/** Lets the client see these files of a version. */
export async function releaseFiles(tx: TxContext, ids: readonly ObjectId[]): Promise<void> {
  await filesCollection(tx.db).updateMany(
    { _id: { $in: [...ids] } },
    { $set: { released: true, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
}

/** Uploads that nobody completed, oldest first. */
export function findStaleUploads(ctx: Context, before: Date, limit: number): Promise<FileDocument[]> {
  return filesCollection(ctx.db)
    .find({ state: 'awaiting-upload', createdAt: { $lt: before } })
    .sort({ createdAt: 1 })
    .limit(limit)
    .toArray();
}
