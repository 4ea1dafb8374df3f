import type { Context } from '@/platform/context';
import { abortMultipart, deleteObject, objectsUnder, openMultiparts } from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import { type FileDocument, filesCollection } from '../data/file.document';
import { findStaleUploads, moveFile } from '../data/files.repository';
import { INCOMING } from '../domain/file-key';
import { STALE_AFTER_HOURS } from '../domain/upload-policy';

const BATCH = 100;
const HOUR_MS = 3_600_000;
/** An upload of ours is known before its first byte; what nobody knows after this long is nobody's. */
const ORPHAN_HOURS = 48;

/** Gives up uploads that nobody completed within a day, and frees what arrived of them and what no file knows of. */
export async function removeStaleUploads(ctx: Context): Promise<void> {
  const now = ctx.clock.now().getTime();
  const before = new Date(now - STALE_AFTER_HOURS * HOUR_MS);
  for (;;) {
    const stale = await findStaleUploads(ctx, before, BATCH);
    for (const file of stale) await giveUp(ctx, file);
    if (stale.length < BATCH) break;
  }
  await removeOrphans(ctx, new Date(now - ORPHAN_HOURS * HOUR_MS));
}

/** First the state, so that nobody completes it while its parts go. */
async function giveUp(ctx: Context, file: FileDocument): Promise<void> {
  const moved = await unitOfWork(ctx, (tx) =>
    moveFile(tx, file._id, ['awaiting-upload'], {
      state: 'rejected',
      rejectReason: 'The upload was never completed.',
    }),
  );
  if (!moved) return;
  if (file.uploadId) await abortMultipart(file.key, file.uploadId);
  await deleteObject(file.key);
}

/** Parts and bytes in the places where uploads arrive, of uploads that no file waits for. Kept files are never touched. */
async function removeOrphans(ctx: Context, before: Date): Promise<void> {
  const waits = (filter: Partial<Pick<FileDocument, 'key' | 'uploadId'>>) =>
    filesCollection(ctx.db).findOne({ ...filter, state: 'awaiting-upload' }, { projection: { _id: 1 } });
  for (const { key, uploadId, at } of await openMultiparts()) {
    if (at < before && !(await waits({ key, uploadId }))) await abortMultipart(key, uploadId);
  }
  for await (const { key, at } of objectsUnder(INCOMING)) {
    if (at < before && !(await waits({ key }))) await deleteObject(key);
  }
}
