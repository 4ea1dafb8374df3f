import type { Filter } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type PageRequest, type ReadPage, readPage } from '@/platform/read-page';
import { oid } from '@/shared/ids';
import { type AuditLogDocument, auditLogsCollection } from './audit-log.document';

export interface AuditFilters {
  q?: string;
  actor?: string;
  action?: string;
  entity?: string;
  entityId?: string;
  from?: string;
  to?: string;
}

/** More entries than this are not counted: nobody pages that far, and counting millions takes seconds. */
const MOST_COUNTED = 10_000;

/** A page of the log that matches, and how many do (10,000 at most). */
export async function pageOfAuditLog(
  ctx: Context,
  filters: AuditFilters,
  at: PageRequest,
): Promise<ReadPage<AuditLogDocument>> {
  const filter = auditFilter(filters);
  const log = auditLogsCollection(ctx.db);
  return readPage(ctx, log, filter, at, {
    count: () => log.countDocuments(filter, { ...inSession(ctx), limit: MOST_COUNTED }),
  });
}

/** The named filters as one query; nothing of the caller's text reaches it as an operator or a pattern. */
function auditFilter({
  q,
  actor,
  action,
  entity,
  entityId,
  from,
  to,
}: AuditFilters): Filter<AuditLogDocument> {
  return {
    ...(actor ? { actor: oid(actor) } : {}),
    ...(action ? { action } : {}),
    ...(entity ? { entity } : {}),
    ...(entityId ? { entityId } : {}),
    ...(from || to
      ? {
          timestamp: { ...(from ? { $gte: new Date(from) } : {}), ...(to ? { $lt: new Date(to) } : {}) },
        }
      : {}),
    ...(q ? { $or: searchedIn(q) } : {}),
  };
}

function searchedIn(q: string): Filter<AuditLogDocument>[] {
  const literal = q.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const contains = { $regex: literal, $options: 'i' };
  return [{ entityId: q.trim() }, { action: contains }, { reason: contains }, { actorName: contains }];
}
