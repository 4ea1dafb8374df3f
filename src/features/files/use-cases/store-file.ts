import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { putObject } from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId } from '@/shared/ids';
import type { FileDocument } from '../data/file.document';
import { insertFile } from '../data/files.repository';
import { takeStorage } from '../data/storage-usage.repository';
import { judgeContent } from '../domain/content-type';
import type { FilePurpose } from '../domain/file.options';
import { derivedKey, fileKey, safeFilename } from '../domain/file-key';
import { refuseUnwanted } from './create-upload';
import { isRaster, type SmallerImage, smallerImages } from './derive-images';
import { storageOwnerOf } from './storage-quota';

/** A file whose bytes we hold ourselves, checked and with its smaller versions. */
export interface PreparedFile {
  purpose: FilePurpose;
  filename: string;
  mimeType: string;
  detectedType: string;
  bytes: Uint8Array;
  sha256: string;
  sizes: SmallerImage[];
  width: number | null;
  height: number | null;
}

/**
 * Puts bytes of our own through the checks of an upload, and makes their smaller versions. Writes nothing.
 * @throws AppError PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE
 */
export async function prepareFile(
  purpose: FilePurpose,
  file: { filename: string; mimeType: string; bytes: Uint8Array },
): Promise<PreparedFile> {
  const { bytes, mimeType } = file;
  refuseUnwanted(purpose, { ...file, size: bytes.byteLength });
  const detected = (await fileTypeFromBuffer(bytes))?.mime ?? null;
  const verdict = judgeContent(mimeType, detected, bytes);
  if (!verdict.ok) throw errors.unsupportedMediaType(verdict.reason);
  const derived = isRaster(verdict.type)
    ? await smallerImages(purpose, bytes)
    : { sizes: [], width: null, height: null };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { purpose, ...file, detectedType: verdict.type, sha256, ...derived };
}

/**
 * Stores a prepared file: its objects first, then its document, which is the one that an upload leaves behind.
 * The caller has checked that the actor may add files there.
 * @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function storeFile(
  ctx: Context,
  target: { jobId: string | null; ownerId: string; version: number | null },
  file: PreparedFile,
): Promise<FileDocument> {
  const { purpose, filename, mimeType, detectedType, bytes, sha256, sizes, width, height } = file;
  const id = newId();
  const now = ctx.clock.now();
  const key = fileKey({ ...target, purpose, fileId: id.toHexString(), filename, at: now });
  const storageOwner = await storageOwnerOf(ctx, { ...target, purpose });
  await Promise.all([
    putObject(key, bytes, mimeType),
    ...sizes.map((size) => putObject(derivedKey(key, size.name), size.data, size.mimeType)),
  ]);
  const document: FileDocument = {
    _id: id,
    purpose,
    owner: new ObjectId(target.ownerId),
    job: target.jobId ? new ObjectId(target.jobId) : null,
    key,
    filename: safeFilename(filename),
    originalName: filename,
    mimeType,
    detectedType,
    size: bytes.byteLength,
    sha256,
    state: 'clean',
    scanned: false,
    rejectReason: null,
    thumbnails: sizes.map(({ data: _bytes, ...size }) => ({ ...size, key: derivedKey(key, size.name) })),
    width,
    height,
    durationSeconds: null,
    uploadedBy: new ObjectId(ctx.actor.kind === 'user' ? ctx.actor.id : target.ownerId),
    version: null,
    released: purpose !== 'deliverable',
    chargedTo: storageOwner ? new ObjectId(storageOwner.id) : null,
    uploadId: null,
    partSize: null,
    createdAt: now,
    updatedAt: now,
  };
  await unitOfWork(ctx, async (tx) => {
    if (storageOwner) await takeStorage(tx, storageOwner, document.size);
    await insertFile(tx, document);
    await tx.emit({
      type: 'file.clean',
      rooms:
        document.job && purpose !== 'deliverable' ? [`job:${document.job}`] : [`user:${document.uploadedBy}`],
      data: { fileId: id.toHexString(), jobId: target.jobId, purpose },
    });
  });
  return document;
}
