import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { signGet } from '@/platform/storage';
import type { FileDocument } from '../data/file.document';

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
 * @throws AppError CONFLICT while the upload is not finished, NOT_FOUND when it was refused or the variant is missing
 */
export async function downloadLink(
  ctx: Context,
  file: FileDocument,
  options: { variant: 'original' | 'thumbnail' | 'preview' | '256' | '512'; inline: boolean },
): Promise<DownloadLink> {
  if (file.state === 'awaiting-upload') throw errors.conflict('This upload is not finished.');
  if (file.state !== 'clean') throw errors.notFound('The file');
  const smaller = file.thumbnails.find((thumbnail) => thumbnail.name === options.variant);
  if (options.variant !== 'original' && !smaller) throw errors.notFound('This size of the image');
  const mimeType = smaller?.mimeType ?? file.detectedType ?? file.mimeType;
  const inline = (options.inline || smaller !== undefined) && INLINE.test(mimeType);
  return {
    url: await signGet(smaller?.key ?? file.key, file.originalName, { inline, type: mimeType }),
    expiresAt: new Date(ctx.clock.now().getTime() + LINK_MINUTES * 60_000).toISOString(),
    filename: file.originalName,
    mimeType,
  };
}
