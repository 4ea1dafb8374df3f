import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import { jobCash } from '../data/job-cash.repository';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { captureCash, releaseCash } from '../domain/cash-ledger';
import { ordinal, type Settlement } from './settle-hold';

/** Why money that was held for a job goes back to the card. */
export type ReleaseCause = 'late' | 'cancelled' | 'unused' | 'ruling' | 'unwanted';

export interface SettleCashInput {
  jobId: string | ObjectId;
  /** US cents that are taken; the rest of what is held goes back. More than is held takes what is held. */
  captured: number;
  cause: ReleaseCause;
}

/**
 * Ends what is held of a job priced in money: part is taken, the rest is owed to the card from here on and
 * `cash.released` says so, from which the refund is made. Asked again it finds nothing held and changes nothing.
 * @returns US cents taken and given back
 */
export async function settleCash(tx: TxContext, input: SettleCashInput): Promise<Settlement> {
  const job = oid(input.jobId);
  const { organization, held, captures, releases } = await jobCash(tx, job);
  if (!organization || held <= 0) return { captured: 0, released: 0 };
  const captured = Math.min(Math.max(0, input.captured), held);
  if (captured > 0) {
    const part = ordinal(captures);
    await postEntry(tx, captureCash({ organization, job, amount: captured, part }), { organization, job });
  }
  const released = held - captured;
  if (released > 0)
    await release(tx, { organization, job, amount: released, part: ordinal(releases) }, input.cause);
  return { captured, released };
}

/**
 * Gives back part of what is held while the job goes on, e.g. a second payment of the same price. The same part again
 * changes nothing.
 * @returns US cents given back
 */
export async function releasePart(
  tx: TxContext,
  input: { jobId: string | ObjectId; amount: number; part: string; cause: ReleaseCause },
): Promise<number> {
  const job = oid(input.jobId);
  const key = releaseCash({ organization: job, job, amount: 0, part: input.part }).idempotencyKey;
  const { organization, held } = await jobCash(tx, job);
  const amount = Math.min(input.amount, held);
  if (!organization || amount <= 0 || (await transactionByKey(tx, key))) return 0;
  await release(tx, { organization, job, amount, part: input.part }, input.cause);
  return amount;
}

async function release(
  tx: TxContext,
  move: { organization: ObjectId; job: ObjectId; amount: number; part?: string },
  cause: ReleaseCause,
): Promise<void> {
  const { organization, job, amount } = move;
  const transaction = await postEntry(tx, releaseCash(move), { organization, job });
  await tx.emit({
    type: 'cash.released',
    rooms: [`org:${organization}`, 'staff'],
    data: {
      organizationId: organization.toHexString(),
      jobId: job.toHexString(),
      transactionId: transaction._id.toHexString(),
      amount,
      cause,
      part: move.part ?? null,
    },
  });
}
