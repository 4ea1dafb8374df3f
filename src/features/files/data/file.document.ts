import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { FilePurpose, FileState } from '../domain/file.options';

/** A smaller image made of the file. */
export interface FileThumbnail {
  /** `thumbnail`, `preview`, `256`, `512`. */
  name: string;
  key: string;
  width: number;
  height: number;
  mimeType: string;
}

export interface FileDocument extends StoredDocument {
  purpose: FilePurpose;
  /** Who it belongs to: the client, the worker. */
  owner: ObjectId;
  job: ObjectId | null;
  /** Where it is in the store. Unique. */
  key: string;
  /** Safe name. */
  filename: string;
  /** As the person called it. */
  originalName: string;
  /** Claimed. */
  mimeType: string;
  /** Sniffed from the first bytes. */
  detectedType: string | null;
  /** Bytes. */
  size: number;
  sha256: string | null;
  /** The store's fingerprint of what was checked; what has another one is not served. */
  etag?: string | null;
  state: FileState;
  /** False where no scanner is configured or it has not run yet. */
  scanned: boolean;
  /** Times that the scanner was away when it was asked. */
  scanTries?: number;
  /** What the scanner found, in its words. */
  signature?: string | null;
  /** Whose storage it takes, as long as it does: the id of its organization or, for portfolios, its worker. */
  chargedTo?: ObjectId | null;
  /** Why it was rejected. */
  rejectReason: string | null;
  thumbnails: Row<FileThumbnail>[];
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
  uploadedBy: ObjectId;
  /** Version of the deliverable it belongs to. */
  version: number | null;
  /** Files of a version: true once the client may see them. True for everything else. */
  released: boolean;
  /** The store's id of an open multipart upload, and the bytes of its parts. */
  uploadId: string | null;
  partSize: number | null;
}

/** The files. */
export const filesCollection = (db: Db): Collection<FileDocument> => db.collection<FileDocument>('files');
