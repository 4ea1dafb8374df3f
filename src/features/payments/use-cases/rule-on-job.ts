import { z } from 'zod';
import { requirePermission, requireUser } from '@/features/accounts';
import {
  jobCash,
  jobCredits,
  moneyByKey,
  pendingPayOf,
  reducePending,
  refundCredits,
  transactionsCollection,
} from '@/features/credits';
import { findJob, isPaidInMoney, type JobDocument } from '@/features/jobs';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { paymentsOfJob } from '../data/payments.repository';
import { refundsCollection } from '../data/refund.document';
import { returnedOf } from '../data/returned.repository';
import { divideRefund, rulingMoves } from '../domain/refund-rules';
import { withEntries } from './preview';
import { returnPayment } from './return-payment';

const percent = z.int().min(0).max(100);

/**
 * Staff rule on an ended job: the client gets a share of what was charged back (in credits or on the card), and the
 * worker keeps a share of the pay. Only pay that is pending is reduced; what has cleared stays theirs.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT while the job runs or its money has not moved
 */
const ruleOnJob = defineUseCase({
  name: 'payments.ruling',
  input: z.strictObject({ jobId: objectId, clientRefundPercent: percent, workerPayPercent: percent, reason }),
  authorize: (ctx) => requirePermission(ctx, 'money.refund'),
  run: async (tx, { jobId, reason: why, ...shares }) => {
    const job = await findJob(tx, jobId);
    if (!job) throw errors.notFound('This job');
    const ended = job.status === 'completed' || job.status === 'cancelled';
    if (!ended || !job.settlement)
      throw errors.conflict('A ruling is made on a job whose money has been settled.');
    const inMoney = isPaidInMoney(job);
    const standing = await standingOf(tx, job);
    const moves = rulingMoves({ ...standing, ...shares });
    const key = newId().toHexString();
    const refunded = inMoney
      ? await refundMoney(tx, job, moves.refund, why)
      : await refundCredits(tx, { jobId: job._id, credits: moves.refund, part: `ruling:${key}` });
    const reduced = job.worker
      ? await reducePending(tx, { worker: job.worker, job: job._id, amount: moves.reduce, key })
      : 0;
    await tx.audit({
      action: 'job.ruling',
      entity: 'jobs',
      entityId: jobId,
      after: { ...shares, refunded, unit: inMoney ? 'USD' : 'credit', payReducedBy: reduced },
      reason: why,
    });
    await tx.emit({
      type: 'job.ruled',
      rooms: [`org:${job.organization}`, 'staff', ...(job.worker ? [`user:${job.worker}`] : [])],
      data: {
        jobId,
        number: job.number,
        organizationId: job.organization.toHexString(),
        clientId: job.client.toHexString(),
        workerId: job.worker?.toHexString() ?? null,
        rulingId: key,
        refundedCredits: inMoney ? 0 : refunded,
        payReducedBy: reduced,
      },
    });
    return {
      refundedCredits: inMoney ? 0 : refunded,
      refundedAmount: inMoney ? refunded : 0,
      payReducedBy: reduced,
      payKept: standing.earned - standing.reduced - reduced,
      payBeyondReach: moves.beyondReach,
    };
  },
});

/** What was charged and has come back, what was earned, taken back and is still pending. */
async function standingOf(tx: TxContext, job: JobDocument) {
  const charged = job.settlement?.captured ?? 0;
  const earned = job.settlement?.earned ?? 0;
  const returned = isPaidInMoney(job)
    ? await returnedAfterwards(tx, job)
    : charged - (await jobCredits(tx, job._id)).usedTotal;
  const worker = job.worker;
  if (!worker) return { charged, returned, earned: 0, reduced: 0, pending: 0 };
  const taken = await transactionsCollection(tx.db)
    .find({ job: job._id, worker, type: 'worker_earning', amount: { $lt: 0 } }, { session: tx.session })
    .toArray();
  return {
    charged,
    returned,
    earned,
    reduced: taken.reduce((sum, { amount }) => sum - amount, 0),
    pending: await pendingPayOf(tx, job._id, worker),
  };
}

async function returnedAfterwards(tx: TxContext, job: JobDocument): Promise<number> {
  const refunds = await refundsCollection(tx.db)
    .find({ job: job._id, source: 'revenue', state: { $ne: 'failed' } }, { session: tx.session })
    .toArray();
  return refunds.reduce((sum, { amount }) => sum + amount, 0);
}

/** Gives captured money back to the cards that paid, newest payment first. @returns US cents */
async function refundMoney(tx: TxContext, job: JobDocument, amount: number, why: string): Promise<number> {
  if (amount <= 0) return 0;
  if ((await jobCash(tx, job._id)).held > 0) throw errors.conflict('Money is still held for this job.');
  const payments = [];
  for (const { stripePaymentIntentId } of await paymentsOfJob(tx, job._id)) {
    const paid = stripePaymentIntentId ? await moneyByKey(tx, stripePaymentIntentId) : null;
    if (paid) payments.push({ payment: paid, refundable: (await returnedOf(tx, paid)).refundable });
  }
  const by = oid(requireUser(tx).id);
  const parts = divideRefund(amount, payments);
  for (const { payment: paid, amount: part } of parts)
    await returnPayment(tx, { paid, amount: part, cause: 'ruling', reason: why, by });
  return parts.reduce((sum, part) => sum + part.amount, 0);
}

/** The ruling with what it posted, or only what it would post. `ctx` is outside any transaction. */
export async function rulingWithEntries(
  ctx: Context,
  input: Parameters<typeof ruleOnJob>[1] & { preview: boolean },
) {
  const { preview, ...wish } = input;
  requirePermission(ctx, 'money.refund');
  const about = { job: oid(input.jobId) };
  const { result, entries } = await withEntries(ctx, about, preview, (tx) => ruleOnJob(tx, wish));
  return { ...result, entries };
}
