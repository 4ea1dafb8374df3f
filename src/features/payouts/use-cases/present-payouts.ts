import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { payWorker } from '@/features/credits/domain/money-ledger';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { usdToRiel } from '@/shared/money';
import type { PayoutDocument } from '../data/payout.document';
import type { PayoutSum } from '../domain/rails';

export interface PayoutPerson {
  id: string;
  name: string;
  email: string;
}

/** Names and addresses of people, for staff. */
export async function peopleById(
  ctx: Context,
  ids: readonly (ObjectId | null)[],
): Promise<(id: ObjectId) => PayoutPerson> {
  const wanted = ids.filter((id) => id !== null);
  const found = await usersCollection(ctx.db)
    .find(
      { _id: { $in: wanted } },
      { ...inSession(ctx), projection: { email: 1, 'profile.firstName': 1, 'profile.lastName': 1 } },
    )
    .toArray();
  const byId = new Map(found.map((user) => [user._id.toHexString(), user]));
  return (id) => {
    const key = id.toHexString();
    const user = byId.get(key);
    const name = user ? `${user.profile.firstName} ${user.profile.lastName}`.trim() : '';
    return { id: key, name, email: user?.email ?? '' };
  };
}

/** Dates of a payout and what it comes to, as every reader of it is shown. */
export function presentStanding(payout: PayoutDocument) {
  const { _id, number, rail, lastFour, amount, fee, net, local, currency, rate, state } = payout;
  const instant = (at: Date | null) => at?.toISOString() ?? null;
  return {
    id: _id.toHexString(),
    number,
    rail,
    lastFour,
    amount,
    fee,
    net,
    local,
    currency,
    khr: usdToRiel(net, rate),
    rate,
    state,
    period: { from: payout.period.from.toISOString(), to: payout.period.to.toISOString() },
    jobs: payout.earnings.length,
    reference: payout.reference,
    reason: payout.reason,
    createdAt: payout.createdAt.toISOString(),
    sentAt: instant(payout.sentAt),
    paidAt: instant(payout.paidAt),
    endedAt: instant(payout.endedAt),
  };
}

/** Payouts as finance sees them. */
export async function presentPayouts(ctx: Context, payouts: readonly PayoutDocument[]) {
  const person = await peopleById(
    ctx,
    payouts.map(({ worker }) => worker),
  );
  return payouts.map((payout) => ({
    ...presentStanding(payout),
    runId: payout.run.toHexString(),
    worker: person(payout.worker),
    endReason: payout.endReason,
  }));
}

export interface AccountAmount {
  account: string;
  amount: number;
}

/** What the ledger books when a payout of this sum is paid. */
export function postingsOf(
  worker: ObjectId,
  { amount, fee }: Pick<PayoutSum, 'amount' | 'fee'>,
): AccountAmount[] {
  return payWorker({ worker, payout: worker, amount, fee }).postings.map(({ account, amount: cents }) => ({
    account,
    amount: cents,
  }));
}

/** Postings of many workers as three lines: `workers: cleared`, `workers: paid`, and the fees. */
export function postingsTogether(all: readonly AccountAmount[]): AccountAmount[] {
  const sums = new Map<string, number>();
  for (const { account, amount } of all) {
    const name = account.replace(/^worker:[^:]+:/, 'workers:');
    sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  return [...sums].map(([account, amount]) => ({ account, amount }));
}
