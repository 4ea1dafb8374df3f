import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { type LotChange, type LotSlice, planReturn } from '../domain/lots';
import type { CreditLotDocument } from './credit-lot.document';
import { lotDocument, lotsByIds } from './lots.repository';

/** How slices come back to an organization: changes of their lots, and the lot that stands in for expired ones. */
export async function giveBackEffects(
  tx: TxContext,
  from: 'held' | 'used',
  organization: ObjectId,
  slices: readonly LotSlice<ObjectId>[],
): Promise<{ changes: LotChange<ObjectId>[]; lapsed: LotSlice<ObjectId>[]; lot: CreditLotDocument | null }> {
  const now = tx.clock.now();
  const lots = await lotsByIds(
    tx,
    slices.map((slice) => slice.lot),
  );
  const { changes, lapsed, reissue } = planReturn(from, slices, lots, now);
  return { changes, lapsed, lot: reissue && lotDocument(reissue, organization, now) };
}
