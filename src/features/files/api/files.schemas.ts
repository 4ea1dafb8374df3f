import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { href, isoDate, objectId, text } from '@/platform/http/fields';
import { FILE_PURPOSES, FILE_STATES } from '../domain/file.options';

/** What a file is for; decides limits, types and the key. */
export const filePurpose = z.enum(FILE_PURPOSES);

/** Where a file is on its way from upload to use. */
export const fileState = z.enum(FILE_STATES);

/** A file as its readers see it. `url` asks for access each time and redirects to a link valid 5 minutes. */
export const fileInfo = z
  .object({
    id: objectId,
    purpose: filePurpose,
    jobId: objectId.nullable(),
    filename: z.string(),
    mimeType: z.string().meta({ description: 'As detected from the content; as claimed before that.' }),
    size: z.int().min(0).meta({ description: 'Bytes.' }),
    state: fileState,
    scanned: z.boolean().meta({ description: 'False where no scanner is configured or it has not run yet.' }),
    version: z.int().min(1).nullable().meta({ description: 'Version of the deliverable it belongs to.' }),
    url: href,
    thumbnailUrl: href.nullable(),
    previewUrl: href
      .nullable()
      .meta({ description: 'Larger image for the viewer, or the poster of a video.' }),
    width: z.int().nullable(),
    height: z.int().nullable(),
    durationSeconds: z.number().nullable(),
    uploadedBy: publicUser.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'FileInfo' });

/** What the caller says about a file before uploading it. */
export const uploadRequest = z
  .strictObject({
    filename: text(255)
      .regex(/^[^/\\\p{Cc}]+$/u, 'Must be a file name without slashes or control characters.')
      .regex(
        /^[^\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+$/u,
        'Must be a file name without letters that turn its reading direction.',
      ),
    mimeType: text(127)
      .toLowerCase()
      .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/, 'Must be a media type such as image/png.'),
    size: z
      .int()
      .min(1)
      .max(2 * 1024 ** 3)
      .meta({ description: 'Bytes; the purpose sets the real limit.' }),
  })
  .meta({ id: 'UploadRequest', example: { filename: 'logo.png', mimeType: 'image/png', size: 48213 } });

/** Where to send the bytes: one PUT up to 16 MB, else parts whose URLs are signed on demand. */
export const uploadTicket = z
  .object({
    fileId: objectId,
    method: z.enum(['single', 'multipart']),
    url: z.string().nullable().meta({ description: 'For `single`: PUT the bytes here.' }),
    headers: z
      .record(z.string(), z.string())
      .meta({ description: 'Headers to send with the PUT, as signed.' }),
    partSize: z
      .int()
      .min(1)
      .nullable()
      .meta({ description: 'For `multipart`: bytes of each part but the last.' }),
    partCount: z.int().min(1).nullable(),
    expiresAt: isoDate,
  })
  .meta({ id: 'UploadTicket' });

/** Number of a part of a multipart upload. */
export const partNumber = z.int().min(1).max(10_000);

/** A part that has arrived. */
export const uploadedPart = z.object({ partNumber, etag: z.string(), size: z.int().min(0) }).meta({
  id: 'UploadedPart',
  example: { partNumber: 1, etag: '"9b2cf535f27731c974343645a3985328"', size: 8388608 },
});

/** Which parts to sign. */
export const signPartsInput = z
  .strictObject({ partNumbers: z.array(partNumber).min(1).max(100) })
  .meta({ id: 'SignPartsInput', example: { partNumbers: [1, 2, 3] } });

/** Signed part addresses. */
export const signedParts = z
  .object({ parts: z.array(z.object({ partNumber, url: z.string() })), expiresAt: isoDate })
  .meta({ id: 'SignedParts' });

/** Says that the bytes are there. `parts` may be left out: the server then asks the store. */
export const completeUploadInput = z
  .strictObject({
    fileId: objectId,
    parts: z
      .array(z.strictObject({ partNumber, etag: text(200) }))
      .min(1)
      .max(10_000)
      .optional(),
  })
  .meta({ id: 'CompleteUploadInput', example: { fileId: '665f1c2ab7d4e8a1c0934f12' } });

/** A link to the bytes, valid a few minutes. */
export const downloadLink = z
  .object({ url: z.string(), expiresAt: isoDate, filename: z.string(), mimeType: z.string() })
  .meta({ id: 'DownloadLink' });
