import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Context } from '@/platform/context';
import { putObject, readObject } from '@/platform/storage';
import type { FileDocument, FileThumbnail } from '../data/file.document';
import { findFile, saveDerived } from '../data/files.repository';
import { derivedKey } from '../domain/file-key';

/** Larger images are not opened: they would cost more memory than a thumbnail is worth. */
const MAX_BYTES = 40 * 1024 * 1024;
/** Pixels that are opened. A JPEG is read small; anything else may have to be held whole, at four bytes each. */
const MAX_PIXELS = 36_000_000;
const MAX_JPEG_PIXELS = 200_000_000;
const RASTER = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif']);

const UNREADABLE = { sizes: [], width: null, height: null };

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

/**
 * Makes the smaller WebP versions of an image file, without its metadata (place, camera), and its SHA-256. An image that
 * cannot be read has none.
 */
export async function deriveImages(ctx: Context, input: { fileId: string }): Promise<void> {
  const file = await findFile(ctx, input.fileId);
  if (file?.state !== 'clean' || file.size > MAX_BYTES) return;
  const bytes = await readObject(file.key);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const derived = isRaster(file.detectedType ?? '')
    ? await resize(file, bytes)
    : { thumbnails: [], width: null, height: null };
  await saveDerived(ctx, file._id, { ...derived, sha256 });
}

async function resize(file: FileDocument, bytes: Uint8Array) {
  const { sizes, width, height } = await smallerImages(file.purpose, bytes).catch(() => UNREADABLE);
  const thumbnails: FileThumbnail[] = [];
  for (const { data, ...size } of sizes) {
    const key = derivedKey(file.key, size.name);
    await putObject(key, data, size.mimeType);
    thumbnails.push({ ...size, key });
  }
  return { thumbnails, width, height };
}

/** A smaller version of an image with its bytes. */
export interface SmallerImage extends Omit<FileThumbnail, 'key'> {
  data: Uint8Array;
}

/** The smaller versions of a raster image that a purpose asks for, and the image's own size. */
export async function smallerImages(
  purpose: FileDocument['purpose'],
  bytes: Uint8Array,
): Promise<{ sizes: SmallerImage[]; width: number | null; height: number | null }> {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const limitInputPixels = isJpeg ? MAX_JPEG_PIXELS : MAX_PIXELS;
  const image = sharp(bytes, { limitInputPixels, failOn: 'error', sequentialRead: true }).rotate();
  const { width = null, height = null } = await image.metadata();
  const sizes: SmallerImage[] = [];
  for (const { name, edge, fit } of purpose === 'avatar' ? AVATAR_SIZES : WORK_SIZES) {
    const { data, info } = await image
      .clone()
      .resize(edge, edge, { fit, withoutEnlargement: fit === 'inside' })
      .webp({ quality: 80, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    sizes.push({ name, data, width: info.width, height: info.height, mimeType: 'image/webp' });
  }
  return { sizes, width, height };
}

/** Whether smaller versions of this type are made. */
export const isRaster = (type: string): boolean => RASTER.has(type);
