import type { Collection, Db, ObjectId } from 'mongodb';
import type { RevisionKind } from '@/features/jobs/domain/job-types';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { QaState } from '../domain/deliverable.options';

export interface DeliverableQa {
  state: QaState;
  by: ObjectId | null;
  at: Date | null;
  checklist: Row<{ item: string; passed: boolean; note?: string | null }>[];
  note: string | null;
  aiReport: Record<string, unknown> | null;
}

/** Where on a file a comment points: a page, a second of the video, a region in shares of the image (0–1). */
export interface CommentAnchor {
  page?: number | null;
  time?: number | null;
  x?: number | null;
  y?: number | null;
  width?: number | null;
  height?: number | null;
}

export interface DeliverableComment {
  file: ObjectId | null;
  anchor: CommentAnchor | null;
  author: ObjectId;
  body: string;
  /** How the client means it; null for a plain remark. */
  tag: RevisionKind | null;
  resolved: boolean;
  resolvedAt: Date | null;
  createdAt: Date;
}

/** A version of the work. Immutable once submitted, but for QA and comments. */
export interface DeliverableDocument extends StoredDocument {
  job: ObjectId;
  /** 1, 2, … Unique with `job`. */
  version: number;
  files: ObjectId[];
  note: string | null;
  /** Definition of done, as the worker ticked it off. */
  checklist: Row<{ text: string; done: boolean }>[];
  submittedBy: ObjectId;
  submittedAt: Date;
  qa: DeliverableQa;
  /** Row ids name the comments. */
  comments: (DeliverableComment & { id: string })[];
}

/** The versions. */
export const deliverablesCollection = (db: Db): Collection<DeliverableDocument> =>
  db.collection<DeliverableDocument>('deliverables');
