import { ObjectId } from 'mongodb';
import { organizationsCollection } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { AppError, errors } from '@/platform/errors';
import { findStorageUsage, type StorageOwner, takeStorage } from '../data/storage-usage.repository';
import type { FilePurpose } from '../domain/file.options';
import { quotaMessage, storageLimit } from '../domain/storage-quota';

/** Bytes that somebody's files may take: by the plan of an organization, one limit for every portfolio. */
async function limitOf(ctx: Context, owner: StorageOwner): Promise<number> {
  const { storageGb } = await loadSettings(ctx.db);
  if (owner.kind === 'worker') return storageLimit(storageGb, 'portfolio');
  const organization = await organizationsCollection(ctx.db).findOne(
    { _id: new ObjectId(owner.id) },
    { ...inSession(ctx), projection: { subscriptionTier: 1 } },
  );
  return storageLimit(storageGb, organization?.subscriptionTier ?? 'payAsYouGo');
}

/** Whose storage a file takes: its job's organization, a portfolio's worker, nobody for a picture of a person. */
export async function storageOwnerOf(
  ctx: Context,
  file: { purpose: FilePurpose; jobId: string | null; ownerId: string },
): Promise<StorageOwner | null> {
  if (file.purpose === 'portfolio') return { kind: 'worker', id: file.ownerId };
  if (!file.jobId) return null;
  const job = await ctx.db
    .collection<{ organization: ObjectId }>('jobs')
    .findOne({ _id: new ObjectId(file.jobId) }, { ...inSession(ctx), projection: { organization: 1 } });
  return job ? { kind: 'organization', id: job.organization.toHexString() } : null;
}

/**
 * Takes storage for a file in the transaction that reserves its upload.
 * @throws AppError PAYLOAD_TOO_LARGE with `limit`, `used` and `size` in bytes when that would be too much
 */
export async function chargeStorage(tx: TxContext, owner: StorageOwner, size: number): Promise<void> {
  const limit = await limitOf(tx, owner);
  const after = await takeStorage(tx, owner, size);
  if (after <= limit) return;
  const used = after - size;
  // What a client has is not told to who works for them.
  if (owner.kind === 'organization' && tx.actor.kind === 'user' && tx.actor.role === 'worker')
    throw errors.payloadTooLarge('The client’s storage is full. Tell them, or send smaller files.');
  throw new AppError('PAYLOAD_TOO_LARGE', quotaMessage(owner.kind, limit, used, size), {
    details: { limit, used, size },
  });
}

/** What the caller's files take: of a client's organization, of a worker's portfolio. @throws AppError FORBIDDEN for staff */
export async function getStorage(ctx: Context): Promise<{ used: number; files: number; limit: number }> {
  const { actor } = ctx;
  if (actor.kind !== 'user') throw errors.unauthenticated();
  const owner: StorageOwner | null =
    actor.role === 'worker'
      ? { kind: 'worker', id: actor.id }
      : actor.organizationId
        ? { kind: 'organization', id: actor.organizationId }
        : null;
  if (!owner) throw errors.forbidden('Only clients and workers have storage of their own.');
  const usage = await findStorageUsage(ctx, owner);
  return { used: usage?.bytes ?? 0, files: usage?.files ?? 0, limit: await limitOf(ctx, owner) };
}
