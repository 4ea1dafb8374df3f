import type { ObjectId } from 'mongodb';
import { type ClosingCheck, organizationBalancesCollection } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { postEntry } from '../data/ledger.repository';
import { liveLots } from '../data/lots.repository';
import { lapseCredits } from '../domain/ledger';
import { expiryChanges } from '../domain/lots';

/** What an organization has paid for, or owes, and has to be finished before it closes. Gifts do not count. */
export const creditsInTheWay: ClosingCheck = async (ctx, organization) => {
  const balance = await organizationBalancesCollection(ctx.db).findOne({ organization }, inSession(ctx));
  const lots = await liveLots(ctx, organization);
  return [
    ...(balance?.pastDueSince ? (['past-due'] as const) : []),
    ...((balance?.credits.held ?? 0) > 0 ? (['held-credits'] as const) : []),
    ...(lots.some(({ source, available }) => source !== 'promo' && available > 0)
      ? (['bought-credits'] as const)
      : []),
    ...((balance?.cash ?? 0) !== 0 ? (['money-held'] as const) : []),
  ];
};

/**
 * What is left of gifts lapses with the organization that got them, by one entry of the ledger. Also writes the balance,
 * so that whoever spends at the same moment is told apart from it by the database.
 */
export async function lapseGifts(tx: TxContext, organization: ObjectId): Promise<void> {
  await organizationBalancesCollection(tx.db).updateOne(
    { organization },
    { $set: { updatedAt: tx.clock.now() } },
    inSession(tx),
  );
  const slices = (await liveLots(tx, organization))
    .filter(({ available }) => available > 0)
    .map(({ _id, available }) => ({ lot: _id, amount: available }));
  if (slices.length === 0) return;
  await postEntry(tx, lapseCredits(organization, slices), { organization, changes: expiryChanges(slices) });
}
