import type { ObjectId } from 'mongodb';
import type { OrganizationBalanceDocument } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { spendableLots } from '../data/lots.repository';
import type { TransactionDocument } from '../data/transaction.document';
import * as ledger from '../domain/ledger';
import { holdChanges, planHold } from '../domain/lots';
import { assertMayPost, assertNotPastDue } from './assert-may-post';

export interface HoldInput {
  organizationId: string | ObjectId;
  jobId: string | ObjectId;
  /** Whole credits, at least 1. */
  credits: number;
  /** Tells a later hold on the same job apart, e.g. `scope-2`; the first has none. */
  part?: string;
  /** The hold publishes a new job: it counts as posted, and an organization that is past due is refused. */
  postsJob?: boolean;
}

/**
 * Sets a job's price aside, soonest-expiring lot first. The same hold asked for again changes nothing.
 * @throws AppError INSUFFICIENT_CREDITS with what is required and available; PAYMENT_PAST_DUE when it posts a job
 */
export async function holdCredits(tx: TxContext, input: HoldInput): Promise<TransactionDocument> {
  const organization = oid(input.organizationId);
  const job = oid(input.jobId);
  // A draft is published once, so this is its first hold: the unique key would refuse another.
  const posted = input.postsJob ? null : await holdOf(tx, organization, job, input.part);
  if (posted) return posted;
  const mustPay = input.postsJob && tx.actor.kind !== 'system';
  const plan = planHold(await spendableLots(tx, organization), input.credits, tx.clock.now());
  if (!plan.ok) {
    if (mustPay) await assertMayPost(tx, organization);
    throw errors.insufficientCredits({ required: plan.required, available: plan.available });
  }
  const { slices } = plan;
  return postEntry(tx, ledger.holdCredits({ organization, job, slices, part: input.part }), {
    organization,
    job,
    changes: holdChanges(slices),
    postsJob: input.postsJob,
    seeBalance: async (balance, isMoved) => {
      if (mustPay) await assertNotPastDue(tx, balance);
      if (isMoved) await tellWhenLow(tx, balance, input.credits);
    },
  });
}

function holdOf(tx: TxContext, organization: ObjectId, job: ObjectId, part: string | undefined) {
  return transactionByKey(tx, ledger.holdCredits({ organization, job, slices: [], part }).idempotencyKey);
}

/** Says so when this hold took the balance below what the settings call low. */
async function tellWhenLow(
  tx: TxContext,
  { organization, credits: { available } }: OrganizationBalanceDocument,
  spent: number,
): Promise<void> {
  const { lowBalanceCredits } = await loadSettings(tx.db);
  if (available >= lowBalanceCredits || available + spent < lowBalanceCredits) return;
  const organizationId = organization.toHexString();
  const data = { organizationId, available };
  await tx.emit({ type: 'credits.low', rooms: [`org:${organizationId}`], data });
}
