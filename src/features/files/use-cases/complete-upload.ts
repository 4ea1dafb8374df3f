import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Context } from '@/platform/context';
import { outsideOf } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { scanPolicy } from '@/platform/scanner';
import {
  completeMultipart,
  copyObject,
  deleteObject,
  headObject,
  listParts,
  readHead,
  readRange,
} from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import type { FileDocument } from '../data/file.document';
import { findFile, moveFile } from '../data/files.repository';
import { needsReading } from '../domain/checks';
import { type ContentVerdict, judgeContent } from '../domain/content-type';
import type { FilePurpose } from '../domain/file.options';
import { keptKey } from '../domain/file-key';
import { polyglotIn } from '../domain/polyglot';
import { deriveImagesTask } from '../tasks/derive-images.task';
import { removeLater, removeUnlessKept } from '../tasks/remove-objects.task';
import { scanFileTask } from '../tasks/scan-file.task';
import { announceFile } from './settle-check';

/** Enough for the signature of every accepted type, archives' first entries included, and for an archive's end. */
const EDGE_BYTES = 70 * 1024;

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
  const key = file.uploadId ? await joinParts(file, file.uploadId, input.parts) : await takeIn(ctx, file);
  const stored = await headObject(key);
  if (!stored) throw errors.conflict('The bytes have not arrived yet. Upload them, then complete.');
  const verdict = await judgeStored(file, key, stored.size);
  if (!verdict.ok) {
    await deleteObject(key);
    if (key !== file.key) await removeLater(outsideOf(ctx), [file.key]);
    await rejectFile(ctx, file, verdict.reason);
    throw errors.unsupportedMediaType(verdict.reason);
  }
  return acceptFile(ctx, file, { key, type: verdict.type, etag: stored.etag });
}

/** What the size, the first bytes and the last say of a stored object. */
async function judgeStored(file: FileDocument, key: string, size: number): Promise<ContentVerdict> {
  if (size !== file.size) return { ok: false, reason: `It has ${size} bytes, ${file.size} were announced.` };
  const head = await readHead(key, Math.min(EDGE_BYTES, size));
  const detected = (await fileTypeFromBuffer(head))?.mime ?? null;
  const verdict = judgeContent(file.mimeType, detected, head);
  if (!verdict.ok) return verdict;
  const tail = size > EDGE_BYTES ? await readRange(key, size - EDGE_BYTES, size - 1) : head;
  const second = polyglotIn(verdict.type, head, tail);
  return second ? { ok: false, reason: second } : verdict;
}

function isTheirs(ctx: Context, file: FileDocument, input: CompleteUpload): boolean {
  if (ctx.actor.kind !== 'user' || !file.uploadedBy.equals(ctx.actor.id)) return false;
  return input.purposes.includes(file.purpose) && (file.job?.toHexString() ?? null) === input.jobId;
}

/** Puts the bytes of one PUT where nobody can exchange them, before they are looked at. @returns that key */
async function takeIn(ctx: Context, file: FileDocument): Promise<string> {
  const key = keptKey(file.key, randomBytes(6).toString('hex'));
  await removeUnlessKept(ctx, key);
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

/** The file may be used, or is looked through first: by the scanner where there is one, archives in any case. */
async function acceptFile(
  ctx: Context,
  file: FileDocument,
  { key, type, etag }: { key: string; type: string; etag: string },
): Promise<FileDocument> {
  const isChecked = scanPolicy() === 'off' && !needsReading(type);
  const state = isChecked ? ('clean' as const) : ('uploaded' as const);
  const changes = { state, detectedType: type, uploadId: null, key, etag };
  await unitOfWork(ctx, async (tx) => {
    if (!(await moveFile(tx, file._id, ['awaiting-upload'], changes))) return;
    if (key !== file.key) await removeLater(tx, [file.key]);
    const fileId = file._id.toHexString();
    if (isChecked) await tx.enqueue(deriveImagesTask, { fileId });
    else await tx.enqueue(scanFileTask, { fileId }, { key: fileId, runAt: tx.clock.now() });
    await announceFile(tx, file, isChecked ? 'file.clean' : 'file.uploaded');
  });
  // Two that complete it at once: only one of their copies became the file.
  return (await findFile(ctx, file._id.toHexString())) ?? { ...file, ...changes };
}

/** The refusal outlives the caller's transaction, which the thrown error rolls back. */
async function rejectFile(ctx: Context, file: FileDocument, reason: string): Promise<void> {
  await unitOfWork(outsideOf(ctx), async (tx) => {
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
