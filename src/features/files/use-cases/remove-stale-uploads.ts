import type { Context } from '@/platform/context';
import { abortMultipart, deleteObject } from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import { findStaleUploads, moveFile } from '../data/files.repository';
import { STALE_AFTER_HOURS } from '../domain/upload-policy';

const BATCH = 100;

/** Gives up uploads that nobody completed within a day, and frees what arrived of them. */
export async function removeStaleUploads(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - STALE_AFTER_HOURS * 3_600_000);
  for (const file of await findStaleUploads(ctx, before, BATCH)) {
    if (file.uploadId) await abortMultipart(file.key, file.uploadId);
    else await deleteObject(file.key);
    await unitOfWork(ctx, (tx) =>
      moveFile(tx, file._id, ['awaiting-upload'], {
        state: 'rejected',
        rejectReason: 'The upload was never completed.',
        uploadId: null,
      }),
    );
  }
}
