import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import { creditLotsCollection } from '../data/credit-lot.document';
import { spendableLots } from '../data/lots.repository';
import { dueExpiryNotices } from '../domain/expiry-notices';

/**
 * Tells organizations which of their credits expire soon, each notice once, one organization a transaction.
 * @returns the notices given
 */
export async function announceExpiries(ctx: Context): Promise<number> {
  const { expiryNoticeDays } = await loadSettings(ctx.db);
  const now = ctx.clock.now();
  const horizon = new Date(now.getTime() + Math.max(...expiryNoticeDays) * DAY_MS);
  const organizations = await creditLotsCollection(ctx.db).distinct('organization', {
    available: { $gt: 0 },
    expiresAt: { $gt: now, $lte: horizon },
  });
  let given = 0;
  for (const organization of organizations) {
    given += await unitOfWork(ctx, async (tx) => {
      const due = dueExpiryNotices(await spendableLots(tx, organization), expiryNoticeDays, now);
      for (const { days, lots, credits, expiresAt } of due) {
        await creditLotsCollection(tx.db).updateMany(
          { _id: { $in: lots } },
          { $addToSet: { noticedDays: days } },
          { session: tx.session },
        );
        const organizationId = organization.toHexString();
        const data = { organizationId, credits, days, expiresAt: expiresAt.toISOString() };
        await tx.emit({ type: 'credits.expiring', rooms: [`org:${organizationId}`], data });
      }
      return due.length;
    });
  }
  return given;
}
