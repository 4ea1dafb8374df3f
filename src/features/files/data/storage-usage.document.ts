import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';

/** How much somebody's files take. Its id is that of the organization, or of the worker. */
export interface StorageUsageDocument extends StoredDocument {
  organization: ObjectId | null;
  /** For portfolios. */
  worker: ObjectId | null;
  /** Bytes of all files, unfinished uploads included. */
  bytes: number;
  files: number;
}

/** One an organization, and one a worker with a portfolio. */
export const storageUsageCollection = (db: Db): Collection<StorageUsageDocument> =>
  db.collection<StorageUsageDocument>('storage-usage');
