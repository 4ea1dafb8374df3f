import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { postEntry } from '@/features/credits';
import { returnPayout } from '@/features/credits/domain/money-ledger';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { payoutMethodsCollection } from '../data/payout-method.document';
import { loadRun } from '../data/payout-runs.repository';
import { followPayouts, loadPayout, movePayout } from '../data/payouts.repository';
import { payoutEvent } from './payout-event';

/**
 * Marks a payout as come back, or as never arrived: its earnings are cleared again, the worker is told, and the account
 * gets nothing more until the worker sets it anew. What was booked as paid is booked back.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export const markPayoutReturned = defineUseCase({
  name: 'payouts.mark-returned',
  input: z.object({ payoutId: z.string(), reason: z.string() }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { payoutId, reason }) => {
    const payout = await loadPayout(tx, { _id: oid(payoutId) });
    const now = tx.clock.now();
    const to = payout.state === 'approved' || payout.state === 'sent' ? 'failed' : 'returned';
    const ended = await movePayout(tx, payout, to, { endReason: to, reason, endedAt: now });
    const { worker, _id, amount, fee, method } = ended;
    if (to === 'returned') {
      await postEntry(tx, returnPayout({ worker, payout: _id, amount, fee }), { worker });
    }
    await payoutMethodsCollection(tx.db).updateOne(
      { _id: method, active: true },
      { $set: { flaggedAt: now, flagReason: reason, updatedAt: now } },
      { session: tx.session },
    );
    await tx.audit({
      action: 'payout.mark_returned',
      entity: 'payouts',
      entityId: payoutId,
      before: { state: payout.state },
      after: { state: to },
      reason,
    });
    await tx.emit(payoutEvent(ended, 'payout.returned', reason));
    await followPayouts(tx, await loadRun(tx, payout.run.toHexString()));
    return ended;
  },
});
