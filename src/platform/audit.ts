import { type ClientSession, ObjectId } from 'mongodb';
import { isObjectId } from '@/shared/ids';
import type { Actor, AuditEntry, Context } from './context';

/** What an entry takes from whoever writes it: a use-case's context, or a hook's request. */
export type AuditSource = Pick<Context, 'actor' | 'db' | 'clock' | 'ip' | 'userAgent' | 'requestId'>;

const SECRET_FIELD = /password|secret|token|hash|recovery|apikey/i;

/**
 * Writes one audit entry in the caller's transaction: who did what to what, from where, and which fields
 * changed, secrets masked.
 */
export async function insertAuditEntry(
  ctx: AuditSource,
  session: ClientSession,
  entry: AuditEntry,
): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db.collection('audit-logs').insertOne(
    {
      actor: ctx.actor.kind === 'user' ? new ObjectId(ctx.actor.id) : null,
      actorName: actorName(ctx.actor),
      actingAs: null,
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
    },
    { session },
  );
}

function actorName(actor: Actor): string {
  if (actor.kind === 'user') return actor.apiKey ? `${actor.role} by key ${actor.apiKey.hint}` : actor.role;
  return actor.kind === 'system' ? `system:${actor.name}` : 'anonymous';
}

/** The entity as a relation, so that the panel lists an entry below what it is about. */
function subjectOf({ entity, entityId }: AuditEntry): { relationTo: string; value: ObjectId } | null {
  return isObjectId(entityId) ? { relationTo: entity, value: new ObjectId(entityId) } : null;
}

function mask(fields: Record<string, unknown> | undefined): Record<string, unknown> | null {
  if (!fields) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, SECRET_FIELD.test(key) ? '[hidden]' : value]),
  );
}
