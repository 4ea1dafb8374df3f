import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import { jobCredits } from '../data/job-credits.repository';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { giveBackEffects } from '../data/returns.repository';
import * as ledger from '../domain/ledger';
import { splitSlices } from '../domain/lots';
import { release } from './settle-hold';

export interface RefundInput {
  jobId: string | ObjectId;
  /** Whole credits. More than is left of the price gives back what is left. */
  credits: number;
  /** Why, once each: `late`, or the id of staff's decision. */
  part: string;
}

/**
 * Gives part of a job's price back to the lots that it came from: out of what is still held, else out of what was
 * spent. The same part asked for again changes nothing.
 * @returns the credits that came back
 */
export async function refundCredits(tx: TxContext, input: RefundInput): Promise<number> {
  const job = oid(input.jobId);
  const done =
    (await transactionByKey(tx, `job:${job}:refund:${input.part}`)) ??
    (await transactionByKey(tx, `job:${job}:release:${input.part}`));
  if (done) return 0;
  const state = await jobCredits(tx, job);
  const { organization } = state;
  const credits = Math.min(input.credits, state.heldTotal || state.usedTotal);
  if (!organization || credits <= 0) return 0;
  if (state.heldTotal > 0) {
    await release(tx, job, organization, splitSlices(state.held, credits).first, input.part);
    return credits;
  }
  const slices = splitSlices(state.used, credits).first;
  const { changes, lapsed, lot } = await giveBackEffects(tx, 'used', organization, slices);
  const entry = ledger.refundCredits({
    organization,
    job,
    slices,
    lapsed,
    reissued: lot?._id ?? null,
    part: input.part,
  });
  await postEntry(tx, entry, { organization, job, changes, lot });
  return credits;
}
