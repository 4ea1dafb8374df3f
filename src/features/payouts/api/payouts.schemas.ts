import { z } from 'zod';
import { jobRef } from '@/features/jobs/api/job-vocabulary.schemas';
import { currency, isoDate, isoDay, minorUnits, objectId, reason, text } from '@/platform/http/fields';
import { CARRY_REASONS } from '../domain/payout-plan';
import { END_REASONS, PAYOUT_STATES, RUN_STATES } from '../domain/payout-states';
import { payoutRail } from './payout-method.schemas';

export const payoutState = z.enum(PAYOUT_STATES).meta({ example: 'paid' });
export const runState = z.enum(RUN_STATES).meta({ example: 'draft' });
const rate = z.object({ rate: z.number(), date: isoDay }).meta({ description: 'Riel for a US dollar.' });
const worker = z
  .object({ id: objectId, name: z.string(), email: z.string() })
  .meta({ id: 'PayoutWorker', description: 'Who is paid.' });

const figures = {
  amount: minorUnits.meta({ description: 'US cents of earnings.' }),
  fee: minorUnits,
  net: minorUnits.meta({ description: 'US cents that arrive.' }),
  local: z.int().meta({ description: 'What the account receives, minor unit of `currency`.' }),
  currency,
  khr: z.int().meta({ description: 'The net in riel at `rate`.' }),
  rate,
};

const standing = {
  id: objectId,
  number: z.string().meta({ example: 'PR-1042-7' }),
  rail: payoutRail,
  lastFour: z.string(),
  ...figures,
  state: payoutState,
  period: z.object({ from: isoDate, to: isoDate }),
  jobs: z.int(),
  reference: z.string().nullable(),
  reason: z.string().nullable(),
  createdAt: isoDate,
  sentAt: isoDate.nullable(),
  paidAt: isoDate.nullable(),
  endedAt: isoDate.nullable(),
};

/** A payout as its worker sees it. */
export const myPayout = z.object(standing).meta({ id: 'MyPayout' });

/** One earning of a payout. */
const paidEarning = z.object({ job: jobRef.nullable(), amount: minorUnits, khr: z.int() });
export const myPayoutDetail = myPayout
  .extend({ earnings: z.array(paidEarning) })
  .meta({ id: 'MyPayoutDetail' });

/** A payout as finance sees it. */
export const payout = z
  .object({ ...standing, runId: objectId, worker, endReason: z.enum(END_REASONS).nullable() })
  .meta({ id: 'WorkerPayout' });

const totals = z.object({ count: z.int(), amount: minorUnits, fee: minorUnits, net: minorUnits });
const person = z.object({ id: objectId, name: z.string() }).nullable();

export const payoutRun = z
  .object({
    id: objectId,
    number: z.string().meta({ example: 'PR-1042' }),
    state: runState,
    periodEnd: isoDate,
    rails: z.array(payoutRail),
    rate,
    totals,
    carriedCount: z.int(),
    draftedBy: person,
    approvedBy: person,
    createdAt: isoDate,
    approvedAt: isoDate.nullable(),
    sentAt: isoDate.nullable(),
    paidAt: isoDate.nullable(),
    cancelledAt: isoDate.nullable(),
    cancelReason: z.string().nullable(),
  })
  .meta({ id: 'PayoutRun' });

const carried = z
  .object({ worker, amount: minorUnits, reason: z.enum(CARRY_REASONS), rail: payoutRail.nullable() })
  .meta({ id: 'CarriedEarnings' });

const posting = z
  .object({ account: z.string(), amount: minorUnits })
  .meta({ id: 'PayoutPosting', description: 'What the ledger books when it is paid.' });

export const payoutRunDetail = payoutRun
  .extend({
    payouts: z.array(payout),
    carried: z.array(carried),
    postings: z.array(posting),
    approvalLimit: minorUnits,
    needsSecondPerson: z.boolean(),
  })
  .meta({ id: 'PayoutRunDetail' });

export const plannedPayout = z
  .object({
    worker,
    rail: payoutRail,
    lastFour: z.string(),
    jobs: z.int(),
    ...figures,
    postings: z.array(posting),
  })
  .meta({ id: 'PlannedPayout' });

export const runPreview = z
  .object({
    periodEnd: isoDate,
    rails: z.array(payoutRail),
    rate,
    totals,
    payouts: z.array(plannedPayout),
    carried: z.array(carried),
    postings: z.array(posting).meta({ description: 'Of all payouts together.' }),
    approvalLimit: minorUnits,
    needsSecondPerson: z.boolean(),
  })
  .meta({ id: 'PayoutRunPreview' });

export const runScope = z
  .strictObject({
    periodEnd: isoDate.optional().meta({ description: 'Earnings cleared before it; now when left out.' }),
    rails: z.array(payoutRail).min(1).optional(),
  })
  .meta({ id: 'PayoutRunScope' });
export const draftRunInput = runScope
  .extend({ expectedAmount: minorUnits.min(1).optional().meta({ description: 'Total of the preview.' }) })
  .meta({ id: 'DraftPayoutRun' });

export const approvedRun = payoutRun
  .extend({ leftOut: z.int().meta({ description: 'Payouts that no longer stood.' }) })
  .meta({ id: 'ApprovedPayoutRun' });

export const reasonInput = z.strictObject({ reason }).meta({ id: 'PayoutReason' });
export const referenceInput = z
  .strictObject({ reference: text(80).meta({ example: 'ABA 2026-03-06/114' }) })
  .meta({ id: 'PayoutReference' });
export const draftPayoutInput = z.strictObject({ workerId: objectId }).meta({ id: 'DraftPayout' });
