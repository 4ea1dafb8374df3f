import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import {
  completeMultipart,
  copyObject,
  deleteObject,
  headObject,
  listParts,
  readHead,
} from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import type { FileDocument } from '../data/file.document';
import { findFile, moveFile } from '../data/files.repository';
import { judgeContent } from '../domain/content-type';
import type { FilePurpose } from '../domain/file.options';
import { keptKey } from '../domain/file-key';
import { deriveImagesTask } from '../tasks/derive-images.task';
import { removeObjectsTask } from '../tasks/remove-objects.task';

/** Enough for the signature of every accepted type, archives' first entries included. */
const HEAD_BYTES = 64 * 1024;
/** The address of a PUT holds for 15 minutes; what is sent to it after that is sent to nowhere. */
const ADDRESS_MS = 16 * 60_000;

export interface CompleteUpload {
  fileId: string;
  /** As the store answered each part's PUT; asked from the store when absent. */
  parts?: { partNumber: number; etag: string }[];
  purposes: readonly FilePurpose[];
  jobId: string | null;
}

/**
 * Checks what arrived against what was announced (size, then the first bytes against the type) and makes the file
 * usable. Repeating it answers the same file. Only the uploader may.
 * @throws AppError NOT_FOUND, CONFLICT when the bytes are not there yet, UNSUPPORTED_MEDIA_TYPE when the content is
 * something else (the file is rejected), UPSTREAM_UNAVAILABLE
 */
export async function completeUpload(ctx: Context, input: CompleteUpload): Promise<FileDocument> {
  const file = await findFile(ctx, input.fileId);
  if (!file || !isTheirs(ctx, file, input)) throw errors.notFound('The file');
  if (file.state === 'clean' || file.state === 'scanning' || file.state === 'uploaded') return file;
  if (file.state !== 'awaiting-upload')
    throw errors.unsupportedMediaType(file.rejectReason ?? 'This file was refused.');
  const key = file.uploadId ? await joinParts(file, file.uploadId, input.parts) : await takeIn(file);
  const stored = await headObject(key);
  if (!stored) throw errors.conflict('The bytes have not arrived yet. Upload them, then complete.');
  const refusal =
    stored.size === file.size ? null : `It has ${stored.size} bytes, ${file.size} were announced.`;
  const head = await readHead(key, Math.min(HEAD_BYTES, stored.size));
  const detected = (await fileTypeFromBuffer(head))?.mime ?? null;
  const verdict = refusal
    ? ({ ok: false, reason: refusal } as const)
    : judgeContent(file.mimeType, detected, head);
  if (!verdict.ok) {
    await deleteObject(key);
    await rejectFile(ctx, file, verdict.reason);
    throw errors.unsupportedMediaType(verdict.reason);
  }
  return acceptFile(ctx, file, { key, type: verdict.type });
}

function isTheirs(ctx: Context, file: FileDocument, input: CompleteUpload): boolean {
  if (ctx.actor.kind !== 'user' || !file.uploadedBy.equals(ctx.actor.id)) return false;
  return input.purposes.includes(file.purpose) && (file.job?.toHexString() ?? null) === input.jobId;
}

/** Puts the bytes of one PUT where nobody can exchange them, before they are looked at. @returns that key */
async function takeIn(file: FileDocument): Promise<string> {
  const key = keptKey(file.key, randomBytes(6).toString('hex'));
  if (await copyObject(file.key, key)) return key;
  throw errors.conflict('The bytes have not arrived yet. Upload them, then complete.');
}

async function joinParts(
  file: FileDocument,
  uploadId: string,
  given: CompleteUpload['parts'],
): Promise<string> {
  if (await headObject(file.key)) return file.key;
  const parts = given ?? (await listParts(file.key, uploadId));
  if (parts.length === 0) throw errors.conflict('No part has arrived yet. Upload them, then complete.');
  await completeMultipart(
    file.key,
    uploadId,
    [...parts].sort((a, b) => a.partNumber - b.partNumber),
  );
  return file.key;
}

async function acceptFile(
  ctx: Context,
  file: FileDocument,
  { key, type }: { key: string; type: string },
): Promise<FileDocument> {
  const changes = { state: 'clean' as const, detectedType: type, uploadId: null, key };
  await unitOfWork(ctx, async (tx) => {
    if (!(await moveFile(tx, file._id, ['awaiting-upload'], changes))) return;
    if (key !== file.key) {
      const runAt = new Date(tx.clock.now().getTime() + ADDRESS_MS);
      await tx.enqueue(removeObjectsTask, { keys: [file.key] }, { runAt });
    }
    await tx.enqueue(deriveImagesTask, { fileId: file._id.toHexString() });
    await tx.emit({
      type: 'file.clean',
      rooms: file.job && file.purpose !== 'deliverable' ? [`job:${file.job}`] : [`user:${file.uploadedBy}`],
      data: { fileId: file._id.toHexString(), jobId: file.job?.toHexString() ?? null, purpose: file.purpose },
    });
  });
  return { ...file, ...changes };
}

/** The refusal outlives the caller's transaction, which the thrown error rolls back. */
async function rejectFile(ctx: Context, file: FileDocument, reason: string): Promise<void> {
  const { actor, payload, db, clock, logger, tasks, requestId, ip, userAgent } = ctx;
  await unitOfWork({ actor, payload, db, clock, logger, tasks, requestId, ip, userAgent }, async (tx) => {
    await moveFile(tx, file._id, ['awaiting-upload'], {
      state: 'rejected',
      rejectReason: reason,
      uploadId: null,
    });
    await tx.emit({
      type: 'file.rejected',
      rooms: [`user:${file.uploadedBy}`],
      data: { fileId: file._id.toHexString(), jobId: file.job?.toHexString() ?? null, reason },
    });
  });
}
