import type { ObjectId } from 'mongodb';
import { findBalance } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { spendableLots } from '../data/lots.repository';
import type { TransactionDocument } from '../data/transaction.document';
import * as ledger from '../domain/ledger';
import { holdChanges, planHold } from '../domain/lots';

export interface HoldInput {
  organizationId: string | ObjectId;
  jobId: string | ObjectId;
  /** Whole credits, at least 1. */
  credits: number;
  /** Tells a later hold on the same job apart, e.g. `scope-2`; the first has none. */
  part?: string;
}

/**
 * Sets a job's price aside, soonest-expiring lot first. The same hold asked for again changes nothing.
 * @throws AppError INSUFFICIENT_CREDITS with what is required and available
 */
export async function holdCredits(tx: TxContext, input: HoldInput): Promise<TransactionDocument> {
  const organization = oid(input.organizationId);
  const job = oid(input.jobId);
  const key = ledger.holdCredits({ organization, job, slices: [], part: input.part }).idempotencyKey;
  const posted = await transactionByKey(tx, key);
  if (posted) return posted;
  const plan = planHold(await spendableLots(tx, organization), input.credits, tx.clock.now());
  if (!plan.ok) throw errors.insufficientCredits({ required: plan.required, available: plan.available });
  const { slices } = plan;
  const transaction = await postEntry(
    tx,
    ledger.holdCredits({ organization, job, slices, part: input.part }),
    {
      organization,
      job,
      changes: holdChanges(slices),
    },
  );
  await tellWhenLow(tx, organization, input.credits);
  return transaction;
}

/** Says so when this hold took the balance below what the settings call low. */
async function tellWhenLow(tx: TxContext, organization: ObjectId, spent: number): Promise<void> {
  const { lowBalanceCredits } = await loadSettings(tx.db);
  const balance = await findBalance(tx, organization);
  const available = balance?.credits.available ?? 0;
  if (available >= lowBalanceCredits || available + spent < lowBalanceCredits) return;
  const organizationId = organization.toHexString();
  const data = { organizationId, available };
  await tx.emit({ type: 'credits.low', rooms: [`org:${organizationId}`], data });
}
