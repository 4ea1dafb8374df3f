import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { PAYOUT_RAILS } from '@/features/settings/domain/settings';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { type PayoutDocument, payoutsCollection } from '../data/payout.document';
import { type PayoutRunDocument, payoutRunsCollection } from '../data/payout-run.document';
import { nextRunNumber } from '../data/payout-runs.repository';
import { actorId } from './acting';
import { type PlannedPayout, type PlannedRun, planRun } from './plan-run';

/** So many payouts one transaction can carry; more go in runs by rail. */
const MOST_PAYOUTS = 1_000;

const scope = z.object({
  periodEnd: z.date().optional(),
  rails: z.array(z.enum(PAYOUT_RAILS)).min(1).optional(),
  workerIds: z.array(z.string()).min(1).max(MOST_PAYOUTS).optional(),
});

const scopeOf = ({ workerIds, ...rest }: z.infer<typeof scope>) => ({
  ...rest,
  workers: workerIds?.map((id) => oid(id)),
});

/** What a run would pay now; nothing is written. @throws AppError FORBIDDEN, VALIDATION_FAILED */
export const previewRun = defineQuery({
  name: 'payouts.preview-run',
  input: scope,
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: (ctx, input) => planRun(ctx, scopeOf(input)),
});

/**
 * Drafts a run: a payout for each worker who is paid, which from then on holds their earnings. Of two drafts at
 * once the second finds nothing left.
 * @throws AppError FORBIDDEN, VALIDATION_FAILED, CONFLICT when nobody is to be paid or it is not what was seen
 */
export const draftRun = defineUseCase({
  name: 'payouts.draft-run',
  input: scope.extend({
    /** US cents of the preview that was looked at. */
    expectedAmount: z.int().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { expectedAmount, ...input }) => {
    const plan = await planRun(tx, scopeOf(input));
    const { payouts: planned } = plan;
    if (planned.length === 0) throw errors.conflict('Nobody is to be paid: nothing is cleared and unpaid.');
    if (planned.length > MOST_PAYOUTS) {
      throw errors.conflict(`A run has ${MOST_PAYOUTS} payouts at most. Draft one for each rail.`);
    }
    const run = await runOf(tx, plan);
    if (expectedAmount !== undefined && expectedAmount !== run.totals.amount) {
      throw errors.conflict('What is to be paid has changed since. Look at it again.');
    }
    const payouts = planned.map((payout, index) => payoutOf(tx, plan, run, payout, index + 1));
    await payoutRunsCollection(tx.db).insertOne(run, { session: tx.session });
    await payoutsCollection(tx.db).insertMany(payouts, { session: tx.session });
    await tx.audit({
      action: 'payout_run.draft',
      entity: 'payout-runs',
      entityId: run._id.toHexString(),
      after: { number: run.number, ...run.totals },
    });
    await tx.emit({
      type: 'payout_run.drafted',
      rooms: ['staff'],
      data: { runId: run._id.toHexString(), number: run.number, amount: run.totals.amount, currency: 'USD' },
    });
    return run;
  },
});

async function runOf(tx: TxContext, plan: PlannedRun): Promise<PayoutRunDocument> {
  const now = tx.clock.now();
  const sum = (part: 'amount' | 'fee' | 'net') =>
    plan.payouts.reduce((total, payout) => total + payout.sum[part], 0);
  return {
    _id: newId(),
    number: await nextRunNumber(tx),
    state: 'draft',
    periodEnd: plan.periodEnd,
    rails: plan.rails,
    rate: plan.rate,
    totals: { count: plan.payouts.length, amount: sum('amount'), fee: sum('fee'), net: sum('net') },
    carried: plan.carried.map(({ worker, amount, reason }) => ({ worker, amount, reason })),
    draftedBy: actorId(tx),
    approvedBy: null,
    approvedAt: null,
    sentAt: null,
    paidAt: null,
    cancelledBy: null,
    cancelledAt: null,
    cancelReason: null,
    createdAt: now,
    updatedAt: now,
  };
}

function payoutOf(
  tx: TxContext,
  plan: PlannedRun,
  run: PayoutRunDocument,
  { worker, method, terms, earnings, sum }: PlannedPayout,
  place: number,
): PayoutDocument {
  const now = tx.clock.now();
  return {
    _id: newId(),
    number: `${run.number}-${place}`,
    run: run._id,
    worker,
    method: method._id,
    rail: method.rail,
    lastFour: method.lastFour,
    period: { from: earnings[0]?.clearedAt ?? plan.periodEnd, to: plan.periodEnd },
    earnings: earnings.map(({ entry, job, amount }) => ({ entry, job, amount })),
    ...sum,
    currency: terms.currency,
    rate: plan.rate,
    state: 'draft',
    holds: true,
    reference: null,
    reason: null,
    endReason: null,
    approvedAt: null,
    sentAt: null,
    paidAt: null,
    endedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
