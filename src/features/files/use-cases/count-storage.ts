import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { filesCollection } from '../data/file.document';
import { takeStorage } from '../data/storage-usage.repository';

const BATCH = 200;

/**
 * Boot step: files of before storage was counted are charged to their organization, or a portfolio's to its worker. Each is marked in
 * the transaction that counts it, so that it counts once however often this is interrupted.
 */
export async function countOldStorage(ctx: Context): Promise<void> {
  const jobs = ctx.db.collection<{ organization: ObjectId }>('jobs');
  const uncounted = {
    chargedTo: { $exists: false },
    purpose: { $ne: 'avatar' as const },
    state: { $nin: ['rejected' as const, 'infected' as const] },
  };
  for (;;) {
    const files = await filesCollection(ctx.db).find(uncounted).limit(BATCH).toArray();
    if (files.length === 0) return;
    for (const { _id, job, owner, purpose, size } of files) {
      const found = job ? await jobs.findOne({ _id: job }, { projection: { organization: 1 } }) : null;
      const worker = purpose === 'portfolio' ? owner : null;
      const chargedTo = found?.organization ?? worker;
      await unitOfWork(ctx, async (tx) => {
        const { modifiedCount } = await filesCollection(tx.db).updateOne(
          { _id, ...uncounted },
          { $set: { chargedTo } },
          { session: tx.session },
        );
        if (modifiedCount === 0 || !chargedTo) return;
        const kind = found ? 'organization' : 'worker';
        await takeStorage(tx, { kind, id: chargedTo.toHexString() }, size);
      });
    }
  }
}
