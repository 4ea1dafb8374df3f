import { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { abortMultipart, createMultipart, signPut } from '@/platform/storage';
import { newId, unitOfWork } from '@/platform/unit-of-work';
import { insertFile } from '../data/files.repository';
import type { FilePurpose } from '../domain/file.options';
import { fileKey, incomingKey, safeFilename } from '../domain/file-key';
import { PART_SIZE, SINGLE_PUT_LIMIT, uploadRefusal } from '../domain/upload-policy';
import { chargeStorage, storageOwnerOf } from './storage-quota';

const TICKET_MINUTES = 15;

export interface UploadRequest {
  filename: string;
  mimeType: string;
  size: number;
}

/** Where to send the bytes, as the API answers it. */
export interface UploadTicket {
  fileId: string;
  method: 'single' | 'multipart';
  url: string | null;
  headers: Record<string, string>;
  partSize: number | null;
  partCount: number | null;
  expiresAt: string;
}

/**
 * Reserves a file and says where its bytes go: one signed PUT up to 16 MB, else a multipart upload. The caller has
 * checked that the actor may add files there.
 * @throws AppError PAYLOAD_TOO_LARGE (also for a storage that is full), UNSUPPORTED_MEDIA_TYPE naming the field,
 * UPSTREAM_UNAVAILABLE
 */
export async function createUpload(
  ctx: Context,
  target: {
    purpose: FilePurpose;
    jobId: string | null;
    ownerId: string;
    version: number | null /* for the key */;
  },
  request: UploadRequest,
): Promise<UploadTicket> {
  refuseUnwanted(target.purpose, request);
  const id = newId();
  const now = ctx.clock.now();
  const lasting = fileKey({ ...target, fileId: id.toHexString(), filename: request.filename, at: now });
  const multipart = request.size > SINGLE_PUT_LIMIT;
  const key = multipart ? lasting : incomingKey(lasting);
  const owner = await storageOwnerOf(ctx, target);
  const uploadId = multipart ? await createMultipart(key, request.mimeType) : null;
  const reserve = unitOfWork(ctx, async (tx) => {
    if (owner) await chargeStorage(tx, owner, request.size);
    await insertFile(tx, {
      _id: id,
      purpose: target.purpose,
      owner: new ObjectId(target.ownerId),
      job: target.jobId ? new ObjectId(target.jobId) : null,
      key,
      filename: safeFilename(request.filename),
      originalName: request.filename,
      mimeType: request.mimeType,
      detectedType: null,
      size: request.size,
      sha256: null,
      state: 'awaiting-upload',
      scanned: false,
      rejectReason: null,
      thumbnails: [],
      width: null,
      height: null,
      durationSeconds: null,
      uploadedBy: new ObjectId(tx.actor.kind === 'user' ? tx.actor.id : target.ownerId),
      version: null,
      released: target.purpose !== 'deliverable',
      chargedTo: owner ? new ObjectId(owner.id) : null,
      uploadId,
      partSize: multipart ? PART_SIZE : null,
      createdAt: now,
      updatedAt: now,
    });
  });
  await reserve.catch(async (error: unknown) => {
    if (uploadId) await abortMultipart(key, uploadId).catch(() => undefined);
    throw error;
  });
  return {
    fileId: id.toHexString(),
    method: multipart ? 'multipart' : 'single',
    url: multipart ? null : await signPut(key, request.mimeType, request.size),
    headers: multipart ? {} : { 'Content-Type': request.mimeType },
    partSize: multipart ? PART_SIZE : null,
    partCount: multipart ? Math.ceil(request.size / PART_SIZE) : null,
    expiresAt: new Date(now.getTime() + TICKET_MINUTES * 60_000).toISOString(),
  };
}

/** Refuses what may not be uploaded for the purpose. @throws AppError PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE */
export function refuseUnwanted(purpose: FilePurpose, request: UploadRequest): void {
  const refusal = uploadRefusal(purpose, request);
  if (!refusal) return;
  const details = [{ path: refusal.field, message: refusal.message, expected: refusal.expected }];
  const error =
    refusal.field === 'size'
      ? errors.payloadTooLarge(refusal.message)
      : errors.unsupportedMediaType(refusal.message);
  throw Object.assign(error, { details });
}
