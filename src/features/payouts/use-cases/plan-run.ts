import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { loadSettings, type PayoutRailTerms } from '@/features/settings';
import type { PayoutRail } from '@/features/settings/domain/settings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import type { DatedRate } from '@/shared/money';
import { type UnpaidEarning, unpaidEarnings } from '../data/cleared-earnings.repository';
import type { PayoutMethodDocument } from '../data/payout-method.document';
import { methodsOf } from '../data/payout-methods.repository';
import { type CarryReason, decidePayee } from '../domain/payout-plan';
import type { PayoutSum } from '../domain/rails';

/** Somebody whom a run would pay. */
export interface PlannedPayout {
  worker: ObjectId;
  method: PayoutMethodDocument;
  terms: PayoutRailTerms;
  earnings: UnpaidEarning[];
  sum: PayoutSum;
}

/** Somebody with cleared earnings whom it would not. */
export interface PlannedCarry {
  worker: ObjectId;
  amount: number;
  reason: CarryReason;
  method: PayoutMethodDocument | null;
}

export interface PlannedRun {
  payouts: PlannedPayout[];
  carried: PlannedCarry[];
  periodEnd: Date;
  rails: PayoutRail[];
  rate: DatedRate;
}

export interface RunScope {
  /** Earnings that cleared before it; now when left out. */
  periodEnd?: Date;
  /** Only workers who are paid by these; all when left out. */
  rails?: readonly PayoutRail[];
  workers?: readonly ObjectId[];
}

/** What a run would pay, to whom, and who carries over and why. @throws AppError VALIDATION_FAILED for a future end */
export async function planRun(ctx: Context, scope: RunScope): Promise<PlannedRun> {
  const now = ctx.clock.now();
  const periodEnd = scope.periodEnd ?? now;
  if (periodEnd > now) {
    throw errors.validation([{ path: 'periodEnd', message: 'Must not lie in the future.' }]);
  }
  const { payoutRails, khrRate: rate } = await loadSettings(ctx.db);
  const rails = scope.rails ? [...scope.rails] : payoutRails.map(({ rail }) => rail);
  const byWorker = new Map<string, UnpaidEarning[]>();
  for (const earning of await unpaidEarnings(ctx, { before: periodEnd, workers: scope.workers })) {
    const key = earning.worker.toHexString();
    byWorker.set(key, [...(byWorker.get(key) ?? []), earning]);
  }
  const workers = [...byWorker.values()].flatMap(([first]) => (first ? [first.worker] : []));
  const methods = await methodsOf(ctx, workers);
  const active = await activeAmong(ctx, workers);
  const plan: PlannedRun = { payouts: [], carried: [], periodEnd, rails, rate };
  for (const worker of workers) {
    const key = worker.toHexString();
    const earnings = byWorker.get(key) ?? [];
    const cleared = earnings.reduce((total, { amount }) => total + amount, 0);
    const method = methods.get(key) ?? null;
    if (method && !rails.includes(method.rail)) continue;
    const facts = method && { ...method, flagged: method.flaggedAt !== null };
    const outcome = decidePayee(
      { cleared, active: active.has(key), method: facts },
      { now, rails: payoutRails, rate },
    );
    if ('carries' in outcome) plan.carried.push({ worker, amount: cleared, reason: outcome.carries, method });
    else if (method) plan.payouts.push({ worker, method, terms: outcome.terms, earnings, sum: outcome.pays });
  }
  return plan;
}

async function activeAmong(ctx: Context, workers: readonly ObjectId[]): Promise<Set<string>> {
  const found = await usersCollection(ctx.db)
    .find({ _id: { $in: [...workers] }, status: 'active' }, { ...inSession(ctx), projection: { _id: 1 } })
    .toArray();
  return new Set(found.map(({ _id }) => _id.toHexString()));
}
