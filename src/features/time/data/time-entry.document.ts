import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { TimeSource } from '../domain/time-entry.options';

export interface TimeEntryDocument extends StoredDocument {
  job: ObjectId;
  worker: ObjectId;
  startedAt: Date;
  /** Null while the timer runs: one a worker. */
  endedAt: Date | null;
  /** Minutes; 0 while the timer runs. */
  duration: number;
  notes: string | null;
  source: TimeSource;
  edits: Row<{ at: Date; by: ObjectId; before: Record<string, unknown>; reason: string }>[];
}

/** Worked time. */
export const timeEntriesCollection = (db: Db): Collection<TimeEntryDocument> =>
  db.collection<TimeEntryDocument>('time-entries');
