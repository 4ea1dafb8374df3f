import { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { FileDocument } from './file.document';
import { type StorageUsageDocument, storageUsageCollection } from './storage-usage.document';

/** Whose storage a file takes. */
export type StorageOwner = { kind: 'organization' | 'worker'; id: string };

/** What somebody's files take; null while they never had one. */
export function findStorageUsage(ctx: Context, { id }: StorageOwner): Promise<StorageUsageDocument | null> {
  return storageUsageCollection(ctx.db).findOne({ _id: new ObjectId(id) }, inSession(ctx));
}

/** Takes storage. Two at once are decided by the one document that both write. @returns the bytes with these */
export async function takeStorage(tx: TxContext, owner: StorageOwner, bytes: number): Promise<number> {
  const now = tx.clock.now();
  const id = new ObjectId(owner.id);
  const after = await storageUsageCollection(tx.db).findOneAndUpdate(
    { _id: id },
    {
      $inc: { bytes, files: 1 },
      $set: { updatedAt: now },
      $setOnInsert: {
        organization: owner.kind === 'organization' ? id : null,
        worker: owner.kind === 'worker' ? id : null,
        createdAt: now,
      },
    },
    { upsert: true, returnDocument: 'after', session: tx.session },
  );
  return after?.bytes ?? bytes;
}

/** Gives the storage of a file back that is gone. `file` is as it was before: what it was charged to decides, once. */
export async function giveBackStorage(
  tx: TxContext,
  file: Pick<FileDocument, 'chargedTo' | 'size'>,
): Promise<void> {
  if (!file.chargedTo) return;
  await storageUsageCollection(tx.db).updateOne(
    { _id: file.chargedTo },
    { $inc: { bytes: -file.size, files: -1 }, $set: { updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
}
