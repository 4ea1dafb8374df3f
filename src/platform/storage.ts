import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachmentHeader } from '@/shared/attachment-header';
import { env } from './env';
import { errors } from './errors';
import { processWide } from './process-wide';

const UPLOAD_SECONDS = 15 * 60;
const DOWNLOAD_SECONDS = 5 * 60;

function client(endpoint: string): S3Client {
  return processWide(`s3:${endpoint}`, () => {
    const { S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
    return new S3Client({
      endpoint,
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 2,
    });
  });
}

const inside = () => client(env().S3_ENDPOINT);
/** For addresses that browsers open, when they reach the store under another name than we do. */
const outside = () => client(env().S3_PUBLIC_ENDPOINT ?? env().S3_ENDPOINT);
const bucket = () => env().S3_BUCKET;

/** Runs one call to the store; its failure becomes UPSTREAM_UNAVAILABLE, except "no such object" (null). */
async function guarded<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    if (status === 404) return null;
    throw errors.upstreamUnavailable('File storage', error);
  }
}

/** An address that takes one PUT of exactly `size` bytes of `type`, for 15 minutes. */
export async function signPut(key: string, type: string, size: number): Promise<string> {
  const command = new PutObjectCommand({
    Bucket: bucket(),
    Key: key,
    ContentType: type,
    ContentLength: size,
  });
  return getSignedUrl(outside(), command, {
    expiresIn: UPLOAD_SECONDS,
    signableHeaders: new Set(['content-type', 'content-length', 'host']),
  });
}

/** An address that downloads the object as an attachment named `filename` (or shows it inline), for 5 minutes. */
export async function signGet(
  key: string,
  filename: string,
  options: { inline?: boolean; type?: string } = {},
): Promise<string> {
  const command = new GetObjectCommand({
    Bucket: bucket(),
    Key: key,
    ResponseContentDisposition: attachmentHeader(filename, options.inline),
    ...(options.type ? { ResponseContentType: options.type } : {}),
  });
  return getSignedUrl(outside(), command, { expiresIn: DOWNLOAD_SECONDS });
}

/** Opens a multipart upload. @returns the store's upload id */
export async function createMultipart(key: string, type: string): Promise<string> {
  const answer = await guarded(() =>
    inside().send(new CreateMultipartUploadCommand({ Bucket: bucket(), Key: key, ContentType: type })),
  );
  if (!answer?.UploadId) throw errors.upstreamUnavailable('File storage');
  return answer.UploadId;
}

/** An address that takes part `partNumber` (from 1) of exactly `size` bytes, for 15 minutes. */
export async function signPart(
  key: string,
  uploadId: string,
  partNumber: number,
  size: number,
): Promise<string> {
  const command = new UploadPartCommand({
    Bucket: bucket(),
    Key: key,
    UploadId: uploadId,
    PartNumber: partNumber,
    ContentLength: size,
  });
  return getSignedUrl(outside(), command, {
    expiresIn: UPLOAD_SECONDS,
    signableHeaders: new Set(['content-length', 'host']),
  });
}

/** The parts that the store has, so that an interrupted upload can go on. */
export async function listParts(
  key: string,
  uploadId: string,
): Promise<{ partNumber: number; etag: string; size: number }[]> {
  const answer = await guarded(() =>
    inside().send(new ListPartsCommand({ Bucket: bucket(), Key: key, UploadId: uploadId, MaxParts: 1000 })),
  );
  return (answer?.Parts ?? []).map((part) => ({
    partNumber: part.PartNumber ?? 0,
    etag: part.ETag ?? '',
    size: part.Size ?? 0,
  }));
}

/** What the store says of parts that do not belong together: the caller's mistake, not the store's. */
const PART_ERRORS = new Set(['InvalidPart', 'InvalidPartOrder', 'EntityTooSmall', 'MalformedXML']);

/** Joins the parts into the object. @throws AppError VALIDATION_FAILED naming `parts` when they are not those that arrived */
export async function completeMultipart(
  key: string,
  uploadId: string,
  parts: { partNumber: number; etag: string }[],
): Promise<void> {
  const command = new CompleteMultipartUploadCommand({
    Bucket: bucket(),
    Key: key,
    UploadId: uploadId,
    MultipartUpload: {
      Parts: parts.map(({ partNumber, etag }) => ({ PartNumber: partNumber, ETag: etag })),
    },
  });
  await guarded(() => inside().send(command)).catch((error: unknown) => {
    const { cause } = error as { cause?: { name?: string } };
    if (!PART_ERRORS.has(cause?.name ?? '')) throw error;
    throw errors.validation([{ path: 'parts', message: 'These are not the parts that have arrived.' }]);
  });
}

/** Copies an object within the store. @returns false when there is none */
export async function copyObject(from: string, to: string): Promise<boolean> {
  const source = [bucket(), ...from.split('/')].map(encodeURIComponent).join('/');
  const command = new CopyObjectCommand({ Bucket: bucket(), Key: to, CopySource: source });
  return (await guarded(() => inside().send(command))) !== null;
}

/** Drops an unfinished multipart upload and its parts. */
export async function abortMultipart(key: string, uploadId: string): Promise<void> {
  await guarded(() =>
    inside().send(new AbortMultipartUploadCommand({ Bucket: bucket(), Key: key, UploadId: uploadId })),
  );
}

/** Size, type and fingerprint of a stored object, or null when it is not there. */
export async function headObject(key: string): Promise<{ size: number; type: string; etag: string } | null> {
  const answer = await guarded(() => inside().send(new HeadObjectCommand({ Bucket: bucket(), Key: key })));
  if (!answer) return null;
  return { size: answer.ContentLength ?? 0, type: answer.ContentType ?? '', etag: answer.ETag ?? '' };
}

/** The first `length` bytes of an object. */
export async function readHead(key: string, length: number): Promise<Uint8Array> {
  const answer = await guarded(() =>
    inside().send(new GetObjectCommand({ Bucket: bucket(), Key: key, Range: `bytes=0-${length - 1}` })),
  );
  return (await answer?.Body?.transformToByteArray()) ?? new Uint8Array();
}

/** Bytes `start` to `end` (included) of an object. */
export async function readRange(key: string, start: number, end: number): Promise<Uint8Array> {
  const answer = await guarded(() =>
    inside().send(new GetObjectCommand({ Bucket: bucket(), Key: key, Range: `bytes=${start}-${end}` })),
  );
  return (await answer?.Body?.transformToByteArray()) ?? new Uint8Array();
}

/**
 * An object as a stream, which the caller reads to its end or destroys, with the fingerprint of what is sent; null when
 * there is none.
 * @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function openObject(key: string): Promise<{ body: Readable; etag: string } | null> {
  const answer = await guarded(() => inside().send(new GetObjectCommand({ Bucket: bucket(), Key: key })));
  return answer?.Body ? { body: answer.Body as Readable, etag: answer.ETag ?? '' } : null;
}

/** Multipart uploads that were opened and neither completed nor dropped, a page of 1,000 at most. */
export async function openMultiparts(): Promise<{ key: string; uploadId: string; at: Date }[]> {
  const answer = await guarded(() => inside().send(new ListMultipartUploadsCommand({ Bucket: bucket() })));
  return (answer?.Uploads ?? []).flatMap(({ Key, UploadId, Initiated }) =>
    Key && UploadId && Initiated ? [{ key: Key, uploadId: UploadId, at: Initiated }] : [],
  );
}

/** Objects whose key begins with `prefix`, page by page. */
export async function* objectsUnder(prefix: string): AsyncGenerator<{ key: string; at: Date }> {
  let token: string | undefined;
  do {
    const command = new ListObjectsV2Command({ Bucket: bucket(), Prefix: prefix, ContinuationToken: token });
    const answer = await guarded(() => inside().send(command));
    for (const { Key, LastModified } of answer?.Contents ?? [])
      if (Key && LastModified) yield { key: Key, at: LastModified };
    token = answer?.NextContinuationToken;
  } while (token);
}

/** A whole object in memory: only for small ones (images to be resized). */
export async function readObject(key: string): Promise<Uint8Array> {
  const answer = await guarded(() => inside().send(new GetObjectCommand({ Bucket: bucket(), Key: key })));
  if (!answer?.Body) throw errors.notFound('The file');
  return answer.Body.transformToByteArray();
}

/** Stores an object that we made ourselves (thumbnails, generated documents). */
export async function putObject(key: string, body: Uint8Array, type: string): Promise<void> {
  await guarded(() =>
    inside().send(new PutObjectCommand({ Bucket: bucket(), Key: key, Body: body, ContentType: type })),
  );
}

/** Removes an object; one that is not there is no error. */
export async function deleteObject(key: string): Promise<void> {
  await guarded(() => inside().send(new DeleteObjectCommand({ Bucket: bucket(), Key: key })));
}

/** Throws UPSTREAM_UNAVAILABLE unless the bucket answers. */
export async function checkStorage(): Promise<void> {
  const answer = await guarded(() => inside().send(new HeadBucketCommand({ Bucket: bucket() })));
  if (!answer) throw errors.upstreamUnavailable('File storage');
}
