import { z } from 'zod';
import { requirePermission, requireUser } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { loadPayout, payoutsOfRun } from '../data/payouts.repository';
import { approveRun } from './approve-run';
import { draftRun } from './draft-run';

/**
 * Drafts a payout of one worker, outside of the weekly run: a run of its own.
 * @throws AppError FORBIDDEN, CONFLICT when the worker is not to be paid
 */
export const draftPayout = defineUseCase({
  name: 'payouts.draft-payout',
  input: z.object({ workerId: z.string() }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { workerId }) => {
    const run = await draftRun(tx, { workerIds: [workerId] });
    const [payout] = await payoutsOfRun(tx, run._id);
    if (!payout) throw errors.notFound('The payout');
    return payout;
  },
});

/**
 * Approves a payout that is alone in its run, as `approveRun` does; payouts of a common run are approved together.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT
 */
export const approvePayout = defineUseCase({
  name: 'payouts.approve-payout',
  input: z.object({ payoutId: z.string() }),
  authorize: (ctx) => {
    requireUser(ctx);
    requirePermission(ctx, 'payouts.approve');
  },
  run: async (tx, { payoutId }) => {
    const payout = await loadPayout(tx, { _id: oid(payoutId) });
    if ((await payoutsOfRun(tx, payout.run)).length > 1) {
      throw errors.conflict('This payout is one of a run: approve the run.', { runId: String(payout.run) });
    }
    await approveRun(tx, { runId: payout.run.toHexString() });
    return loadPayout(tx, { _id: payout._id });
  },
});
