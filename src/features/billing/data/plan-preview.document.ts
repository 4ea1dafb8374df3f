import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';

/** A previewed change of plan: the moment that it was worked out for is kept here, so that nobody else names it. */
export interface PlanPreviewDocument extends StoredDocument {
  subscription: ObjectId;
  priceId: string;
  /** Seconds, by Stripe's clock. */
  prorationDate: number | null;
  /** Forgotten after this. */
  expiresAt: Date;
}

/** The previews of the last minutes. */
export const planPreviewsCollection = (db: Db): Collection<PlanPreviewDocument> =>
  db.collection<PlanPreviewDocument>('plan-change-previews');
