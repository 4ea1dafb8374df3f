import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { defineUseCase } from '@/platform/use-case';
import { leaveDraft, loadRun } from '../data/payout-runs.repository';
import { followPayouts, movePayout, payoutsOfRun } from '../data/payouts.repository';
import { actorId } from './acting';

/**
 * Takes a draft back: its earnings are free for another run.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is no draft any more
 */
export const cancelRun = defineUseCase({
  name: 'payouts.cancel-run',
  input: z.object({ runId: z.string(), reason: z.string() }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { runId, reason }) => {
    const draft = await loadRun(tx, runId);
    const now = tx.clock.now();
    const run = await leaveDraft(tx, draft, {
      state: 'cancelled',
      cancelledBy: actorId(tx),
      cancelledAt: now,
      cancelReason: reason,
    });
    for (const payout of await payoutsOfRun(tx, run._id, ['draft'])) {
      await movePayout(tx, payout, 'failed', { endReason: 'cancelled', reason, endedAt: now });
    }
    await tx.audit({
      action: 'payout_run.cancel',
      entity: 'payout-runs',
      entityId: runId,
      before: { state: 'draft', ...draft.totals },
      after: { state: 'cancelled' },
      reason,
    });
    return followPayouts(tx, run);
  },
});
