import type { FilePurpose } from './file.options';
import { hasRefusedEnding } from './file-name';

const MB = 1024 * 1024;

/** One PUT up to here, a multipart upload above. */
export const SINGLE_PUT_LIMIT = 16 * MB;
/** Size of a part. With 2 GB at most, 128 parts. */
export const PART_SIZE = 16 * MB;
/** Uploads never completed are removed after this. */
export const STALE_AFTER_HOURS = 24;

const IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const MORE_IMAGES = [
  ...IMAGES,
  'image/svg+xml',
  'image/tiff',
  'image/heic',
  'image/avif',
  'image/vnd.adobe.photoshop',
];
const VIDEOS = [
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'video/x-matroska',
  'video/mpeg',
  'video/x-msvideo',
];
const AUDIO = [
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/wav',
  'audio/x-wav',
  'audio/ogg',
  'audio/flac',
  'audio/aac',
];
const DOCUMENTS = [
  'application/pdf',
  'application/postscript',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/rtf',
];
const TEXT = [
  'text/plain',
  'text/csv',
  'text/markdown',
  'text/css',
  'application/json',
  'application/x-subrip',
  'text/vtt',
];
const ARCHIVES = ['application/zip'];
const FONTS = ['font/ttf', 'font/otf', 'font/woff', 'font/woff2'];

const ANY_WORK = [...MORE_IMAGES, ...VIDEOS, ...AUDIO, ...DOCUMENTS, ...TEXT, ...ARCHIVES, ...FONTS];

interface Policy {
  maxBytes: number;
  types: readonly string[];
}

/** Limits and accepted types by purpose (design: client 500 MB, deliverable 2 GB, avatar 5 MB, portfolio 50 MB). */
const POLICIES: Readonly<Record<FilePurpose, Policy>> = {
  'client-upload': { maxBytes: 500 * MB, types: ANY_WORK },
  message: { maxBytes: 100 * MB, types: ANY_WORK },
  deliverable: { maxBytes: 2048 * MB, types: ANY_WORK },
  avatar: { maxBytes: 5 * MB, types: ['image/jpeg', 'image/png', 'image/webp'] },
  portfolio: { maxBytes: 50 * MB, types: [...IMAGES, ...VIDEOS, 'application/pdf'] },
};

export type UploadRefusal = { field: 'size' | 'mimeType' | 'filename'; message: string; expected: string };

/** Why a file may not be uploaded for this purpose, or null. */
export function uploadRefusal(
  purpose: FilePurpose,
  file: { filename: string; mimeType: string; size: number },
): UploadRefusal | null {
  const policy = POLICIES[purpose];
  if (file.size > policy.maxBytes) {
    const limit = `at most ${Math.round(policy.maxBytes / MB)} MB`;
    return { field: 'size', message: `This file is too large: ${limit}.`, expected: limit };
  }
  if (hasRefusedEnding(file.filename)) {
    return {
      field: 'filename',
      message: 'Programs, scripts and web pages cannot be uploaded.',
      expected: 'another kind of file',
    };
  }
  if (!policy.types.includes(file.mimeType)) {
    return {
      field: 'mimeType',
      message: `Files of type ${file.mimeType} are not accepted here.`,
      expected: policy.types.join(', '),
    };
  }
  return null;
}
