import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { lotsByIds, lotsDueForExpiry } from '../data/lots.repository';
import { expireCredits } from '../domain/ledger';
import { dueForExpiry, expiryChanges } from '../domain/lots';

const BATCH = 100;

/**
 * Expires what is left in every lot whose day has come, each in a transaction of its own.
 * @returns the credits that expired
 */
export async function expireLots(ctx: Context): Promise<number> {
  let expired = 0;
  for (;;) {
    const due = await lotsDueForExpiry(ctx, ctx.clock.now(), BATCH);
    for (const { _id, organization } of due) {
      expired += await unitOfWork(ctx, async (tx) => {
        const [slice] = dueForExpiry(await lotsByIds(tx, [_id]), tx.clock.now());
        if (!slice) return 0;
        const entry = expireCredits(organization, slice);
        const again = await transactionByKey(tx, entry.idempotencyKey);
        const idempotencyKey = again
          ? `${entry.idempotencyKey}:${tx.clock.now().getTime()}`
          : entry.idempotencyKey;
        await postEntry(tx, { ...entry, idempotencyKey }, { organization, changes: expiryChanges([slice]) });
        const organizationId = organization.toHexString();
        const data = { organizationId, credits: slice.amount, noticeKey: idempotencyKey };
        await tx.emit({ type: 'credits.expired', rooms: [`org:${organizationId}`], data });
        return slice.amount;
      });
    }
    if (due.length < BATCH) return expired;
  }
}
