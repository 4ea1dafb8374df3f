import { z } from 'zod';
import { requirePermission, requireUser, usersCollection } from '@/features/accounts';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { formatUsd } from '@/shared/money';
import type { PayoutDocument } from '../data/payout.document';
import { methodsOf } from '../data/payout-methods.repository';
import type { PayoutRunDocument } from '../data/payout-run.document';
import { leaveDraft, loadRun, selfApproved } from '../data/payout-runs.repository';
import { followPayouts, movePayout, payoutsOfRun } from '../data/payouts.repository';
import type { EndReason } from '../domain/payout-states';

/**
 * Approves a draft. Above the limit of the settings (which also counts what the same person has drafted and approved
 * alone within a day) it must be somebody else than who drafted it. Payouts of workers who were suspended or have
 * another account since are left out, and their earnings carry over.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is no draft any more
 */
export const approveRun = defineUseCase({
  name: 'payouts.approve-run',
  input: z.object({ runId: z.string() }),
  authorize: (ctx) => {
    requireUser(ctx);
    requirePermission(ctx, 'payouts.approve');
  },
  run: async (tx, { runId }) => {
    const draft = await loadRun(tx, runId);
    const { id } = requireUser(tx);
    const now = tx.clock.now();
    if (draft.state === 'draft') await assertSecondPerson(tx, draft, id);
    const run = await leaveDraft(tx, draft, { state: 'approved', approvedBy: oid(id), approvedAt: now });
    const left = await approvePayouts(tx, run);
    const after = await followPayouts(tx, run);
    await tx.audit({
      action: 'payout_run.approve',
      entity: 'payout-runs',
      entityId: runId,
      before: { state: 'draft', ...draft.totals },
      after: { state: after.state, ...after.totals },
    });
    await tx.emit({
      type: 'payout_run.approved',
      rooms: ['staff'],
      data: { runId, number: run.number, amount: after.totals.amount, currency: 'USD' },
    });
    return { run: after, leftOut: left };
  },
});

async function assertSecondPerson(tx: TxContext, run: PayoutRunDocument, approver: string): Promise<void> {
  if (run.draftedBy?.toHexString() !== approver) return;
  const { payoutApprovalLimit: limit } = await loadSettings(tx.db);
  const before = await selfApproved(tx, approver, new Date(tx.clock.now().getTime() - DAY_MS));
  if (run.totals.amount + before <= limit) return;
  const alone =
    before > 0 ? ` With ${formatUsd(before)} that you approved alone in the last 24 hours, this` : ' This';
  throw errors.forbidden(
    `You drafted this run.${alone} is above ${formatUsd(limit)}, so another person must approve it.`,
  );
}

/** Approves each payout that still stands. @returns how many were left out */
async function approvePayouts(tx: TxContext, run: PayoutRunDocument): Promise<number> {
  const payouts = await payoutsOfRun(tx, run._id, ['draft']);
  const workers = payouts.map(({ worker }) => worker);
  const methods = await methodsOf(tx, workers);
  const active = await usersCollection(tx.db)
    .find({ _id: { $in: workers }, status: 'active' }, { session: tx.session, projection: { _id: 1 } })
    .toArray();
  const isActive = new Set(active.map(({ _id }) => _id.toHexString()));
  const now = tx.clock.now();
  let left = 0;
  const problemOf = ({ worker, method }: PayoutDocument): EndReason | null => {
    if (!isActive.has(worker.toHexString())) return 'suspended';
    const present = methods.get(worker.toHexString());
    const same = present?._id.equals(method) && !present.flaggedAt;
    return same ? null : 'method_changed';
  };
  for (const payout of payouts) {
    const endReason = problemOf(payout);
    if (endReason) left += 1;
    await movePayout(
      tx,
      payout,
      endReason ? 'failed' : 'approved',
      endReason ? { endReason, endedAt: now } : { approvedAt: now },
    );
  }
  return left;
}
