import { ObjectId } from 'mongodb';
import { forgetPublicUser, requireUser, usersCollection } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { findFile } from '../data/files.repository';
import { completeUpload } from './complete-upload';
import { createUpload, type UploadRequest, type UploadTicket } from './create-upload';
import { deriveImages } from './derive-images';
import { type DownloadLink, downloadLink } from './download-link';
import { checkFile } from './scan-file';

/** Starts the upload of the actor's picture. */
export function createAvatarUpload(ctx: Context, request: UploadRequest): Promise<UploadTicket> {
  const { id } = requireUser(ctx);
  return createUpload(ctx, { purpose: 'avatar', jobId: null, ownerId: id, version: null }, request);
}

/** Makes the uploaded picture the actor's, with its sizes ready. */
export async function completeAvatar(
  ctx: Context,
  fileId: string,
): Promise<{ avatarUrl: string; sizes: { size: number; url: string }[] }> {
  const { id } = requireUser(ctx);
  const file = await completeUpload(ctx, { fileId, purposes: ['avatar'], jobId: null });
  // A picture is small: it is looked through at once, so that it can be shown at once.
  if (file.state !== 'clean' && (await checkFile(ctx, fileId)) !== null)
    throw errors.upstreamUnavailable('The virus scanner');
  await deriveImages(ctx, { fileId });
  const derived = await findFile(ctx, fileId);
  if (!derived?.thumbnails.length) throw errors.unsupportedMediaType('This picture cannot be read.');
  await unitOfWork(ctx, async (tx) => {
    await usersCollection(tx.db).updateOne(
      { _id: new ObjectId(id) },
      { $set: { 'profile.avatar': file._id, updatedAt: tx.clock.now() } },
      { session: tx.session },
    );
    await tx.audit({ action: 'user.avatar', entity: 'users', entityId: id, after: { avatar: fileId } });
  });
  forgetPublicUser(id);
  const url = (size: number) => `/v1/users/${id}/avatar?size=${size}&v=${fileId}`;
  return { avatarUrl: url(256), sizes: [256, 512].map((size) => ({ size, url: url(size) })) };
}

/** A link to a person's picture. @throws AppError NOT_FOUND when they have none */
export async function avatarLink(
  ctx: Context,
  input: { userId: string; size: '256' | '512' },
): Promise<DownloadLink> {
  requireUser(ctx);
  const user = await usersCollection(ctx.db).findOne(
    { _id: new ObjectId(input.userId) },
    { projection: { 'profile.avatar': 1 }, ...inSession(ctx) },
  );
  const file = user?.profile.avatar ? await findFile(ctx, user.profile.avatar.toHexString()) : null;
  if (!file) throw errors.notFound('The picture');
  return downloadLink(ctx, file, { variant: input.size, inline: true });
}
