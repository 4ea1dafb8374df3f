import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';

/** Who did what to what. Nobody edits or deletes one. */
export interface AuditLogDocument extends StoredDocument {
  /** Null for the platform and for people not signed in. */
  actor: ObjectId | null;
  /** The role, or `system:name`, or `anonymous`. */
  actorName: string;
  /** The person a staff member acted as. */
  actingAs: ObjectId | null;
  /** `job.cancel`, `skills.update`. */
  action: string;
  /** Collection slug. */
  entity: string;
  entityId: string;
  /** The same as a relation; null for what has no document, e.g. the settings. */
  subject: { relationTo: string; value: ObjectId } | null;
  /** Changed fields only, secrets masked. */
  changes: { before: Record<string, unknown> | null; after: Record<string, unknown> | null };
  reason: string | null;
  ipAddress: string | null;
  userAgent: string | null;
  requestId: string | null;
  timestamp: Date;
}

/** The audit log. */
export const auditLogsCollection = (db: Db): Collection<AuditLogDocument> =>
  db.collection<AuditLogDocument>('audit-logs');
