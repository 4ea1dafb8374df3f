import { type ClientSession, ObjectId } from 'mongodb';
import { isObjectId } from '@/shared/ids';
import type { Actor, AuditEntry, Context } from './context';

/** What an entry takes from whoever writes it: a use-case's context, or a hook's request. */
export type AuditSource = Pick<Context, 'actor' | 'db' | 'clock' | 'ip' | 'userAgent' | 'requestId'>;

const SECRET_FIELD = /password|secret|token|hash|recovery|apikey/i;

/** Writes one audit entry now, in the caller's transaction. */
export async function insertAuditEntry(
  ctx: AuditSource,
  session: ClientSession,
  entry: AuditEntry,
): Promise<void> {
  await ctx.db.collection('audit-logs').insertOne(auditEntry(ctx, entry), { session });
}

/** An audit entry as it is stored: who did what to what, from where, and which fields changed, secrets masked. */
export function auditEntry(ctx: AuditSource, entry: AuditEntry) {
  const now = ctx.clock.now();
  return {
    _id: new ObjectId(),
    ...whoDid(ctx.actor),
    action: entry.action,
    entity: entry.entity,
    entityId: entry.entityId,
    subject: subjectOf(entry),
    changes: { before: mask(entry.before), after: mask(entry.after) },
    reason: entry.reason ?? null,
    ipAddress: ctx.ip,
    userAgent: ctx.userAgent,
    requestId: ctx.requestId,
    timestamp: now,
    createdAt: now,
    updatedAt: now,
  };
}

/** Who answers for it: staff who act as somebody do so themselves, and the entry says as whom. */
function whoDid(actor: Actor) {
  if (actor.kind !== 'user') {
    return {
      actor: null,
      actorName: actor.kind === 'system' ? `system:${actor.name}` : 'anonymous',
      actingAs: null,
    };
  }
  const self = new ObjectId(actor.id);
  if (actor.actedBy) {
    return { actor: new ObjectId(actor.actedBy.staffId), actorName: 'admin', actingAs: self };
  }
  const actorName = actor.apiKey ? `${actor.role} by key ${actor.apiKey.hint}` : actor.role;
  return { actor: self, actorName, actingAs: null };
}

/** The entity as a relation, so that the panel lists an entry below what it is about. */
function subjectOf({ entity, entityId }: AuditEntry): { relationTo: string; value: ObjectId } | null {
  return isObjectId(entityId) ? { relationTo: entity, value: new ObjectId(entityId) } : null;
}

function mask(fields: Record<string, unknown> | undefined): Record<string, unknown> | null {
  if (!fields) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, SECRET_FIELD.test(key) ? '[hidden]' : inner(value)]),
  );
}

/** The same within lists and groups; ids, dates and other values of a class stay as they are. */
function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner);
  const isGroup = typeof value === 'object' && value !== null && value.constructor === Object;
  return isGroup ? mask(value as Record<string, unknown>) : value;
}
