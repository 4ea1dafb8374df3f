import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { abortMultipart, deleteObject, listParts, signPart } from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import type { FileDocument } from '../data/file.document';
import { findFile, moveFile } from '../data/files.repository';
import { removeLater } from '../tasks/remove-objects.task';

const LINK_MINUTES = 15;

interface Upload {
  fileId: string;
  jobId: string | null;
}

/** The actor's own unfinished upload. @throws AppError NOT_FOUND, CONFLICT once it is completed */
async function openUpload(ctx: Context, input: Upload): Promise<FileDocument> {
  const file = await findFile(ctx, input.fileId);
  const mine = file && ctx.actor.kind === 'user' && file.uploadedBy.equals(ctx.actor.id);
  if (!mine || (file.job?.toHexString() ?? null) !== input.jobId) throw errors.notFound('The upload');
  if (file.state !== 'awaiting-upload') throw errors.conflict('This upload is finished.');
  return file;
}

async function openMultipart(ctx: Context, input: Upload): Promise<FileDocument & { uploadId: string }> {
  const file = await openUpload(ctx, input);
  if (!file.uploadId) throw errors.conflict('This file goes up in one piece: it has no parts.');
  return { ...file, uploadId: file.uploadId };
}

/** Addresses for parts of the actor's upload, valid 15 minutes. */
export async function signParts(ctx: Context, input: Upload & { partNumbers: number[] }) {
  const file = await openMultipart(ctx, input);
  const last = Math.ceil(file.size / (file.partSize ?? file.size));
  const beyond = input.partNumbers.find((partNumber) => partNumber > last);
  if (beyond !== undefined) {
    throw errors.validation([
      { path: 'partNumbers', message: `There is no part ${beyond}.`, expected: `1 to ${last}` },
    ]);
  }
  const parts = await Promise.all(
    input.partNumbers.map(async (partNumber) => ({
      partNumber,
      url: await signPart(file.key, file.uploadId, partNumber, sizeOfPart(file, partNumber)),
    })),
  );
  return { parts, expiresAt: new Date(ctx.clock.now().getTime() + LINK_MINUTES * 60_000).toISOString() };
}

/** Bytes of a part: all are the same but the last. */
function sizeOfPart({ size, partSize }: FileDocument, partNumber: number): number {
  const each = partSize ?? size;
  return Math.min(each, size - (partNumber - 1) * each);
}

/** Parts that have arrived: what a resumed upload need not send again. */
export async function arrivedParts(ctx: Context, input: Upload) {
  const file = await openMultipart(ctx, input);
  return listParts(file.key, file.uploadId);
}

/** Gives the actor's upload up and frees what arrived. */
export async function abortUpload(ctx: Context, input: Upload): Promise<void> {
  const file = await openUpload(ctx, input);
  await unitOfWork(ctx, (tx) =>
    moveFile(tx, file._id, ['awaiting-upload'], {
      state: 'rejected',
      rejectReason: 'The upload was given up.',
      uploadId: null,
    }),
  );
  if (file.uploadId) await abortMultipart(file.key, file.uploadId);
  else {
    await deleteObject(file.key);
    // Its address still takes bytes for a while.
    await removeLater(ctx, [file.key]);
  }
}
