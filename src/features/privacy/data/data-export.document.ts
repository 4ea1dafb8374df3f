import type { Collection, Db, ObjectId } from 'mongodb';
import type { ExtraIndex } from '@/platform/payload/extra-index';

/** A copy of a person's data, made when they ask. Its object is removed when it ends. */
export interface DataExportDocument {
  _id: ObjectId;
  user: ObjectId;
  state: 'preparing' | 'ready' | 'ended';
  /** Who asked for it: the person, or staff for them. */
  requestedBy: ObjectId;
  requestedAt: Date;
  readyAt: Date | null;
  /** Until when it can be fetched. */
  expiresAt: Date | null;
  key: string;
  /** Bytes. */
  size: number | null;
}

/** The copies. Internal. */
export const dataExportsCollection = (db: Db): Collection<DataExportDocument> =>
  db.collection('data-exports');

/** One copy is prepared at a time. */
export const dataExportIndexes: ExtraIndex[] = [
  { collection: 'data-exports', keys: { user: 1, requestedAt: -1 }, options: { name: 'latest' } },
  {
    collection: 'data-exports',
    keys: { user: 1 },
    options: { unique: true, partialFilterExpression: { state: 'preparing' }, name: 'one-at-a-time' },
  },
];
