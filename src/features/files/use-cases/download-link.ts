import type { Context } from '@/platform/context';
import { outsideOf } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { headObject, signGet } from '@/platform/storage';
import type { FileDocument } from '../data/file.document';
import { refuseFile } from './settle-check';

const LINK_MINUTES = 5;
/** Types that a browser may show from the store's own origin; everything else is a download. */
const INLINE = /^(image\/(jpeg|png|webp|gif|avif)|video\/|audio\/|application\/pdf$)/;

export interface DownloadLink {
  url: string;
  expiresAt: string;
  filename: string;
  mimeType: string;
}

/**
 * A link to a file's bytes, or to one of its smaller images, valid 5 minutes. Files that are not clean have none. The
 * caller has checked that the actor may see the file.
 * @throws AppError CONFLICT while the upload is not finished or checked, NOT_FOUND when it was refused or the variant is missing
 */
export async function downloadLink(
  ctx: Context,
  file: FileDocument,
  options: { variant: 'original' | 'thumbnail' | 'preview' | '256' | '512'; inline: boolean },
): Promise<DownloadLink> {
  if (file.state === 'awaiting-upload') throw errors.conflict('This upload is not finished.');
  if (file.state === 'uploaded' || file.state === 'scanning')
    throw errors.conflict('This file is still being checked. Try again in a moment.');
  if (file.state !== 'clean') throw errors.notFound('The file');
  const smaller = file.thumbnails.find((thumbnail) => thumbnail.name === options.variant);
  if (options.variant !== 'original' && !smaller) throw errors.notFound('This size of the image');
  await assertUnchanged(ctx, file);
  const mimeType = smaller?.mimeType ?? file.detectedType ?? file.mimeType;
  const inline = (options.inline || smaller !== undefined) && INLINE.test(mimeType);
  return {
    url: await signGet(smaller?.key ?? file.key, file.originalName, { inline, type: mimeType }),
    expiresAt: new Date(ctx.clock.now().getTime() + LINK_MINUTES * 60_000).toISOString(),
    filename: file.originalName,
    mimeType,
  };
}

/** What is in the store must be what was checked; if somebody changed it there, nobody gets it any more. @throws AppError NOT_FOUND */
async function assertUnchanged(ctx: Context, file: FileDocument): Promise<void> {
  if (!file.etag) return;
  const stored = await headObject(file.key);
  if (stored && stored.etag === file.etag && stored.size === file.size) return;
  ctx.logger.error(
    { fileId: file._id.toHexString(), stored },
    'a stored file is not the one that was checked',
  );
  if (stored) await refuseFile(outsideOf(ctx), file, 'The stored file is not the one that was checked.');
  throw errors.notFound('The file');
}
