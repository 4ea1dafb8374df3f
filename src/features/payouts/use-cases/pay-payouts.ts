import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { postEntry } from '@/features/credits';
import { payWorker } from '@/features/credits/domain/money-ledger';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { PayoutDocument } from '../data/payout.document';
import { loadRun } from '../data/payout-runs.repository';
import { followPayouts, loadPayout, movePayout, payoutsOfRun } from '../data/payouts.repository';
import { OPEN_STATES, type PayoutState } from '../domain/payout-states';
import { payoutEvent } from './payout-event';

/** Books that a payout arrived: the ledger's entry, its state and the worker's notice are one. */
async function pay(tx: TxContext, payout: PayoutDocument, reference: string): Promise<PayoutDocument> {
  const paid = await movePayout(tx, payout, 'paid', { reference, paidAt: tx.clock.now() });
  const { worker, _id, amount, fee } = paid;
  await postEntry(tx, payWorker({ worker, payout: _id, amount, fee }), { worker });
  await tx.emit(payoutEvent(paid, 'payout.paid'));
  return paid;
}

/**
 * Marks one payout as paid, with the bank's reference. Of two people at once one does.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export const markPayoutPaid = defineUseCase({
  name: 'payouts.mark-paid',
  input: z.object({ payoutId: z.string(), reference: z.string() }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { payoutId, reference }) => {
    const payout = await loadPayout(tx, { _id: oid(payoutId) });
    const paid = await pay(tx, payout, reference);
    await tx.audit({
      action: 'payout.mark_paid',
      entity: 'payouts',
      entityId: payoutId,
      before: { state: payout.state },
      after: { state: 'paid', reference },
    });
    await followPayouts(tx, await loadRun(tx, payout.run.toHexString()));
    return paid;
  },
});

const wholeRun = z.object({ runId: z.string(), reference: z.string() });

async function payoutsOnTheirWay(tx: TxContext, runId: string, states: readonly PayoutState[]) {
  const run = await loadRun(tx, runId);
  const payouts = run.state === 'draft' ? [] : await payoutsOfRun(tx, run._id, states);
  if (payouts.length > 0) return { run, payouts };
  throw errors.conflict(
    run.state === 'draft'
      ? `Run ${run.number} is not approved yet.`
      : `Run ${run.number} has no such payout left.`,
  );
}

/**
 * Marks every payout of a run that is on its way as paid.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when none is
 */
export const markRunPaid = defineUseCase({
  name: 'payouts.mark-run-paid',
  input: wholeRun,
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { runId, reference }) => {
    const { run, payouts } = await payoutsOnTheirWay(tx, runId, OPEN_STATES);
    for (const payout of payouts) await pay(tx, payout, reference);
    await tx.audit({
      action: 'payout_run.mark_paid',
      entity: 'payout-runs',
      entityId: runId,
      before: { state: run.state },
      after: { state: 'paid', reference, payouts: payouts.length },
    });
    return followPayouts(tx, run);
  },
});

/**
 * Says that a run's file was handed to the bank: workers are told that money is on its way.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when nothing is approved and unsent
 */
export const markRunSent = defineUseCase({
  name: 'payouts.mark-run-sent',
  input: z.object({ runId: z.string() }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { runId }) => {
    const { run, payouts } = await payoutsOnTheirWay(tx, runId, ['approved']);
    const sentAt = tx.clock.now();
    for (const payout of payouts) {
      const sent = await movePayout(tx, payout, 'sent', { sentAt });
      await tx.emit(payoutEvent(sent, 'payout.sent'));
    }
    await tx.audit({
      action: 'payout_run.mark_sent',
      entity: 'payout-runs',
      entityId: runId,
      before: { state: run.state },
      after: { state: 'sent', payouts: payouts.length },
    });
    return followPayouts(tx, run, { sentAt });
  },
});
