import { randomUUID } from 'node:crypto';
import type { ClientSession } from 'mongodb';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { insertAuditEntry } from '../audit';
import type { Actor, AuditEntry, StaffRole } from '../context';
import { mongoOf } from '../mongo';
import { processClock } from '../process-clock';
import { currentUser } from './access';
import { changedFields } from './changed-fields';
import { inUseCase } from './guard';
import { readStored, sessionOf } from './transaction';

const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', 'globalType']);

/**
 * Records what a person changed through the panel, generated REST or GraphQL: the changed fields before and after,
 * in the same transaction. Use-cases write their own entry.
 */
export const auditChanges: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
  collection,
}) => {
  if (inUseCase(req)) return doc;
  const stored = await readStored(req, collection.slug, String(doc.id));
  const names = storedNames(collection.flattenedFields);
  const changes = changedFields(operation === 'create' ? {} : previousDoc, stored ?? {}, names);
  if (Object.keys(changes.after).length === 0) return doc;
  await record(req, {
    action: `${collection.slug}.${operation}`,
    entity: collection.slug,
    entityId: String(doc.id),
    ...changes,
  });
  return doc;
};

/** Records what a person deleted, as it was. */
export const auditDeletes: CollectionAfterDeleteHook = async ({ doc, id, req, collection }) => {
  if (inUseCase(req)) return doc;
  const { before } = changedFields(doc, {}, storedNames(collection.flattenedFields));
  const entry = {
    action: `${collection.slug}.delete`,
    entity: collection.slug,
    entityId: String(id),
    before,
  };
  await record(req, entry);
  return doc;
};

/** Records what a person changed in a global. */
export const auditGlobalChanges: GlobalAfterChangeHook = async ({ doc, previousDoc, req, global }) => {
  if (inUseCase(req)) return doc;
  const changes = changedFields(previousDoc ?? {}, doc, storedNames(global.flattenedFields));
  if (Object.keys(changes.after).length === 0) return doc;
  const entry = { action: `${global.slug}.update`, entity: global.slug, entityId: global.slug, ...changes };
  await record(req, entry);
  return doc;
};

/** Hooks of a collection that people edit directly. */
export const auditedHooks = { afterChange: [auditChanges], afterDelete: [auditDeletes] };

async function record(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const headers = req.headers as Headers | undefined;
  const source = {
    actor: actorOf(req),
    db: mongoOf(req.payload).db,
    clock: processClock(),
    // Set by the server itself before the request got here.
    ip: headers?.get('x-nimmit-ip') || null,
    userAgent: headers?.get('user-agent') ?? null,
    requestId: headers?.get('x-request-id') ?? randomUUID(),
  };
  await insertAuditEntry(source, (await sessionOf(req)) as ClientSession, entry);
}

function actorOf(req: PayloadRequest): Actor {
  const user = currentUser(req);
  if (!user) return { kind: 'system', name: 'payload' };
  return {
    kind: 'user',
    id: user.id,
    role: user.role as 'client' | 'worker' | 'admin',
    staffRoles: [...user.staffRoles] as StaffRole[],
    organizationId: user.organization,
    organizationRole: user.organizationRole,
    emailVerified: true,
    locale: 'en',
    timezone: 'UTC',
    sessionId: null,
  };
}

function storedNames(fields: readonly { name: string; type: string; virtual?: unknown }[]): string[] {
  return fields.filter((f) => f.type !== 'join' && !f.virtual && !BOOKKEEPING.has(f.name)).map((f) => f.name);
}
