import type { Collection, Db } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { DifferenceKind, ReportState } from '../domain/reconciliation.options';

/** Something on which Stripe and we do not agree. */
export interface Difference {
  kind: DifferenceKind;
  /** Stripe's id of it, or ours where Stripe has none. */
  reference: string;
  ours: string | null;
  stripes: string | null;
  /** Put right by the reconciliation itself. */
  mended: boolean;
}

/** A comparison of Stripe with our books. */
export interface ReconciliationDocument extends StoredDocument {
  state: ReportState;
  /** What happened since then was compared. */
  from: Date;
  startedAt: Date;
  finishedAt: Date | null;
  error: string | null;
  checked: { events: number; subscriptions: number; customers: number; invoices: number; charges: number };
  differences: Row<Difference>[];
}

/** The reports. */
export const reconciliationsCollection = (db: Db): Collection<ReconciliationDocument> =>
  db.collection<ReconciliationDocument>('reconciliation-reports');
