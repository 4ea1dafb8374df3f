import { z } from 'zod';
import { presentPublicUsers, requirePermission, requireRole } from '@/features/accounts';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { pageOfAuditLog } from '../data/audit-log.repository';

const name = z.string().max(80).optional();

/** A page of the audit log with the people in it, for staff who may read it. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export const listAuditLogs = defineQuery({
  name: 'audit.list',
  input: z.object({
    page: z.int().min(1).default(1),
    limit: z.int().min(1).max(100).default(20),
    sort: z.enum(['timestamp', '-timestamp']).default('-timestamp'),
    q: z.string().max(200).optional(),
    cursor: z.string().optional(),
    actor: objectId.optional(),
    action: name,
    entity: name,
    entityId: name,
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'admin');
    requirePermission(ctx, 'audit.read');
  },
  run: async (ctx, query) => {
    const { rows, total, nextCursor } = await pageOfAuditLog(ctx, query, query);
    const people = await presentPublicUsers(
      ctx,
      rows.flatMap(({ actor, actingAs }) => [actor, actingAs]),
    );
    const person = (id: { toHexString(): string } | null) => (id && people.get(id.toHexString())) ?? null;
    const entries = rows.map((row) => ({
      id: row._id.toHexString(),
      actor: person(row.actor),
      actorName: row.actorName,
      actingAs: person(row.actingAs),
      action: row.action,
      entity: row.entity,
      entityId: row.entityId,
      changes: { before: row.changes?.before ?? null, after: row.changes?.after ?? null },
      reason: row.reason ?? null,
      ipAddress: row.ipAddress ?? null,
      userAgent: row.userAgent ?? null,
      requestId: row.requestId ?? null,
      timestamp: row.timestamp.toISOString(),
    }));
    return { entries, total, nextCursor };
  },
});
