import { z } from 'zod';
import { loadSettings } from '@/features/settings';
import { defineUseCase } from '@/platform/use-case';
import { compareAndSetJob, findJob } from '../data/jobs.repository';
import { lateRefund } from '../domain/late-refund';
import { jobEvent } from './job-event';
import { duePrice, heldPrice, settleHeld, unearnedPayout } from './job-money';
import { requirePlatform } from './require-actor';

/**
 * Ends the held price of an approved job: captures it (of an hourly one, the tracked time up to the cap), less what
 * lateness gives back, and credits the worker's earning. Does nothing when it is settled, or when the approval was undone or the job reopened since; of a job
 * approved again after that, only what new scope added is left to settle.
 */
export const settleJob = defineUseCase({
  name: 'jobs.settle',
  input: z.object({ jobId: z.string(), completedAt: z.string() }),
  authorize: (ctx) => requirePlatform(ctx),
  run: async (tx, { jobId, completedAt }) => {
    const job = await findJob(tx, jobId);
    if (job?.status !== 'completed' || job.completedAt?.toISOString() !== completedAt) return;
    const { unit, amount: held } = heldPrice(job);
    const due = duePrice(job);
    const first = !job.settlement;
    if (!first && held === 0 && unearnedPayout(job) === 0) return;
    const { refundLadder: ladder } = await loadSettings(tx.db);
    const late = { lateMinutes: job.lateMinutes ?? 0, price: due, alreadyRefunded: !first, ladder };
    const refund = lateRefund(late).amount;
    const cause = refund > 0 ? ('late' as const) : ('unused' as const);
    const share = { captured: due - refund, earned: unearnedPayout(job), cause };
    const settlement = await settleHeld(tx, job, share);
    const expected = { status: job.status, reviewStage: job.reviewStage ?? null };
    const after = await compareAndSetJob(tx, job._id, expected, { settlement });
    if (!after) return;
    const data = {
      first,
      refundedCredits: unit === 'credit' ? refund : 0,
      refundedAmount: unit === 'money' ? held - due + refund : 0,
      earned: settlement.earned - (job.settlement?.earned ?? 0),
    };
    await tx.emit({ ...jobEvent(tx, after, 'job.settled', data), rooms: ['staff'] });
  },
});
