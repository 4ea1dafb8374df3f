import { z } from 'zod';
import { requirePermission, requirePerson, usersCollection } from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { signGet } from '@/platform/storage';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { type DataExportDocument, dataExportsCollection } from '../data/data-export.document';
import { makeExportTask } from '../tasks/make-export.task';

/** The copy that a person asked for last; null when there is none. */
export const latestExport = defineQuery({
  name: 'privacy.latest-export',
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx),
  run: (ctx) => latestOf(ctx, requirePerson(ctx).id),
});

const latestOf = (ctx: Context, userId: string): Promise<DataExportDocument | null> =>
  dataExportsCollection(ctx.db).findOne(
    { user: oid(userId) },
    { ...inSession(ctx), sort: { requestedAt: -1 } },
  );

/** Asks for a copy of one's own data; a task makes it. @throws AppError CONFLICT within a day of the last one */
export const requestExport = defineUseCase({
  name: 'privacy.request-export',
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx),
  run: (tx) => prepare(tx, requirePerson(tx).id, {}),
});

/** The same for somebody who asked our staff. The copy is the person's alone: staff never get it. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
export const requestExportFor = defineUseCase({
  name: 'privacy.request-export-for',
  input: z.strictObject({ id: objectId, reason }),
  authorize: (ctx) => requirePermission(ctx, 'privacy.manage'),
  run: async (tx, { id, reason: why }) => {
    const user = await usersCollection(tx.db).findOne({ _id: oid(id), status: 'active' }, inSession(tx));
    if (!user) throw errors.notFound('This account');
    return prepare(tx, id, { reason: why });
  },
});

async function prepare(tx: TxContext, userId: string, { reason: why }: { reason?: string }) {
  const now = tx.clock.now();
  const last = await latestOf(tx, userId);
  const isRecent = last && now.getTime() - last.requestedAt.getTime() < DAY_MS;
  if (last?.state === 'preparing' || isRecent) {
    throw errors.conflict('A copy was asked for within the last day.', { reason: 'export-recent' });
  }
  const id = newId();
  const requestedBy = tx.actor.kind === 'user' ? oid(tx.actor.id) : oid(userId);
  const copy: DataExportDocument = {
    _id: id,
    user: oid(userId),
    state: 'preparing',
    requestedBy,
    requestedAt: now,
    readyAt: null,
    expiresAt: null,
    key: `exports/${userId}/${id.toHexString()}.zip`,
    size: null,
  };
  await dataExportsCollection(tx.db).insertOne(copy, inSession(tx));
  await tx.audit({ action: 'user.export_data', entity: 'users', entityId: userId, reason: why });
  await tx.enqueue(makeExportTask, { exportId: id.toHexString() });
  return copy;
}

/** An address that gives one's own copy, for 5 minutes. @throws AppError NOT_FOUND when it is not theirs, CONFLICT before it is ready */
export const exportLink = defineQuery({
  name: 'privacy.export-link',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requirePerson(ctx),
  run: async (ctx, { id }) => {
    const mine = { _id: oid(id), user: oid(requirePerson(ctx).id) };
    const copy = await dataExportsCollection(ctx.db).findOne(mine, inSession(ctx));
    if (!copy || copy.state === 'ended' || (copy.expiresAt && copy.expiresAt <= ctx.clock.now())) {
      throw errors.notFound('This copy');
    }
    if (copy.state === 'preparing') throw errors.conflict('This copy is still being made.');
    return signGet(copy.key, 'nimmit-data.zip', { type: 'application/zip' });
  },
});
