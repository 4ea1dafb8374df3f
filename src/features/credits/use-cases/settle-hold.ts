import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { type JobCredits, jobCredits } from '../data/job-credits.repository';
import { postEntry } from '../data/ledger.repository';
import { giveBackEffects } from '../data/returns.repository';
import * as ledger from '../domain/ledger';
import { captureChanges, type LotSlice, splitSlices } from '../domain/lots';

/** What became of a held price. Both are 0 when it had ended before, the same way. */
export interface Settlement {
  captured: number;
  released: number;
}

interface SettleInput {
  jobId: string | ObjectId;
}

/**
 * Spends a job's held price, or `credits` of it (the rest is released). A price ends once: asked again it changes
 * nothing.
 * @throws AppError CONFLICT when nothing was ever held, or it was released already
 */
export async function captureHold(
  tx: TxContext,
  input: SettleInput & { /** All of it when left out. */ credits?: number },
): Promise<Settlement> {
  const job = oid(input.jobId);
  const state = await jobCredits(tx, job);
  if (state.heldTotal === 0) return alreadyEnded(state, state.captures > 0 || input.credits === 0);
  return settle(tx, job, state, Math.min(input.credits ?? state.heldTotal, state.heldTotal));
}

/**
 * Gives a job's whole held price back to the lots that it came from; credits of a lot that has expired come back as a
 * lot of their own for 30 days. Asked again it changes nothing.
 * @throws AppError CONFLICT when nothing was ever held, or it was spent already
 */
export async function releaseHold(tx: TxContext, input: SettleInput): Promise<Settlement> {
  const job = oid(input.jobId);
  const state = await jobCredits(tx, job);
  if (state.heldTotal === 0) return alreadyEnded(state, state.captures === 0 && state.releases > 0);
  return settle(tx, job, state, 0);
}

function alreadyEnded(state: JobCredits, sameWay: boolean): Settlement {
  if (state.holds === 0) throw errors.conflict('No credits are held for this job.');
  if (!sameWay) throw errors.conflict('The price of this job has been settled already.');
  return { captured: 0, released: 0 };
}

async function settle(
  tx: TxContext,
  job: ObjectId,
  state: JobCredits,
  captured: number,
): Promise<Settlement> {
  const organization = state.organization;
  if (!organization) throw new Error(`job ${job} holds credits of nobody`);
  const { first, rest } = splitSlices(state.held, captured);
  if (first.length > 0) {
    const entry = ledger.captureCredits({ organization, job, slices: first, part: ordinal(state.captures) });
    await postEntry(tx, entry, { organization, job, changes: captureChanges(first) });
  }
  if (rest.length > 0) await release(tx, job, organization, rest, ordinal(state.releases));
  return { captured, released: state.heldTotal - captured };
}

/** Posts a release of held slices. */
export async function release(
  tx: TxContext,
  job: ObjectId,
  organization: ObjectId,
  slices: readonly LotSlice<ObjectId>[],
  part: string | undefined,
): Promise<void> {
  const { changes, lapsed, lot } = await giveBackEffects(tx, 'held', organization, slices);
  const entry = ledger.releaseCredits({
    organization,
    job,
    slices,
    lapsed,
    reissued: lot?._id ?? null,
    part,
  });
  await postEntry(tx, entry, { organization, job, changes, lot });
}

/** The first of a kind has no part in its key, later ones their number. */
export const ordinal = (before: number): string | undefined =>
  before === 0 ? undefined : String(before + 1);
