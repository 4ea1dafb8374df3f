import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Context } from '@/platform/context';
import { deleteObject, putObject, readObject } from '@/platform/storage';
import type { FileDocument, FileThumbnail } from '../data/file.document';
import { findFile, saveDerived } from '../data/files.repository';
import { derivedKey } from '../domain/file-key';

/** Larger images are not opened: they would cost more memory than a thumbnail is worth. */
const MAX_BYTES = 40 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;
const RASTER = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif']);

interface Size {
  name: string;
  edge: number;
  fit: 'cover' | 'inside';
}

const AVATAR_SIZES: readonly Size[] = [
  { name: '256', edge: 256, fit: 'cover' },
  { name: '512', edge: 512, fit: 'cover' },
];
const WORK_SIZES: readonly Size[] = [
  { name: 'thumbnail', edge: 480, fit: 'inside' },
  { name: 'preview', edge: 1600, fit: 'inside' },
];

/** Makes the smaller WebP versions of an image file, without its metadata (place, camera), and its SHA-256. */
export async function deriveImages(ctx: Context, input: { fileId: string }): Promise<void> {
  const file = await findFile(ctx, input.fileId);
  if (!file || file.state !== 'clean' || file.size > MAX_BYTES) return;
  const bytes = await readObject(file.key);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const derived = RASTER.has(file.detectedType ?? '')
    ? await resize(file, bytes)
    : { thumbnails: [], width: null, height: null };
  await saveDerived(ctx, file._id, { ...derived, sha256 });
}

async function resize(file: FileDocument, bytes: Uint8Array) {
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate();
  const { width = null, height = null } = await image.metadata();
  const thumbnails: FileThumbnail[] = [];
  for (const size of file.purpose === 'avatar' ? AVATAR_SIZES : WORK_SIZES) {
    const { data, info } = await image
      .clone()
      .resize(size.edge, size.edge, { fit: size.fit, withoutEnlargement: size.fit === 'inside' })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const key = derivedKey(file.key, size.name);
    await putObject(key, data, 'image/webp');
    thumbnails.push({ name: size.name, key, width: info.width, height: info.height, mimeType: 'image/webp' });
  }
  return { thumbnails, width, height };
}

/** Removes a file's objects from the store. */
export async function removeObjects(file: FileDocument): Promise<void> {
  for (const key of [file.key, ...file.thumbnails.map((thumbnail) => thumbnail.key)]) await deleteObject(key);
}
