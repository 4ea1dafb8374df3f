import type { ObjectId } from 'mongodb';
import { methodOf, openPayoutTotal } from '@/features/payouts';
import { nextPayoutAt } from '@/features/payouts/domain/payout-calendar';
import { type CarryReason, decidePayee } from '@/features/payouts/domain/payout-plan';
import { termsOf } from '@/features/payouts/domain/rails';
import type { PayoutRail, Settings } from '@/features/settings/domain/settings';
import type { Context } from '@/platform/context';

/** The next weekly payout as it stands now. Amounts are US cents. */
export interface NextPayout {
  at: Date;
  /** What arrives, after the fee. */
  net: number;
  fee: number;
  /** What is cleared and waits for a later one, and why; 0 and null when all of it goes out. */
  carriesOver: number;
  reason: CarryReason | null;
  rail: PayoutRail | null;
  /** Of the rail. */
  minimum: number | null;
  /** Already in a payout that is under way. */
  underWay: number;
}

/** What the next payout would bring the worker. `cleared` is all that stands as cleared. */
export async function nextPayout(
  ctx: Context,
  worker: ObjectId,
  cleared: number,
  { payoutRails: rails, khrRate: rate }: Pick<Settings, 'payoutRails' | 'khrRate'>,
): Promise<NextPayout> {
  const at = nextPayoutAt(ctx.clock.now());
  const underWay = await openPayoutTotal(ctx, worker);
  const free = cleared - underWay;
  const method = await methodOf(ctx, worker);
  const facts = method && { ...method, flagged: method.flaggedAt !== null };
  const outcome = decidePayee({ cleared: free, active: true, method: facts }, { now: at, rails, rate });
  const pays = 'pays' in outcome ? outcome.pays : null;
  return {
    at,
    net: pays?.net ?? 0,
    fee: pays?.fee ?? 0,
    carriesOver: pays ? 0 : free,
    reason: 'carries' in outcome && free > 0 ? outcome.carries : null,
    rail: method?.rail ?? null,
    minimum: method ? (termsOf(rails, method.rail)?.minimum ?? null) : null,
    underWay,
  };
}
