import type { EntityId } from '@/shared/vocabulary';
import type { TransactionType } from './credit.options';
import { type LotSlice, sliceTotal } from './lots';
import { accounts, assertBalanced, type Posting } from './postings';

/** A transaction document but for its references (organization, worker, job …), which the caller adds. */
export interface LedgerEntry<Id = EntityId> {
  type: TransactionType;
  /** US cents; negative when money goes back to the client. 0 where only credits move. */
  amount: number;
  currency: 'USD';
  /** US cents. */
  fee: number;
  netAmount: number;
  /** Credits that the organization gained (positive) or gave up (negative); holds count as given up. */
  credits: number;
  status: 'succeeded';
  description: string;
  /** One business event, one key: unique in the ledger. */
  idempotencyKey: string;
  postings: Posting<Id>[];
}

type EntryInput<Id> = Pick<LedgerEntry<Id>, 'type' | 'description' | 'idempotencyKey' | 'postings'> &
  Partial<Pick<LedgerEntry<Id>, 'amount' | 'fee' | 'credits'>>;

/** @throws UnbalancedPostingsError: no entry leaves this file unbalanced. */
export function entry<Id>({ amount = 0, fee = 0, credits = 0, ...input }: EntryInput<Id>): LedgerEntry<Id> {
  const postings = input.postings.filter((posting) => posting.amount !== 0);
  assertBalanced(postings);
  return {
    ...input,
    postings,
    amount,
    fee,
    credits,
    netAmount: amount - fee,
    currency: 'USD',
    status: 'succeeded',
  };
}

/** Credits of the slices go from one account to another; the organization's own sides name their lots. */
function move<Id>(from: string, to: string, slices: readonly LotSlice<Id>[]): Posting<Id>[] {
  const side = (account: string, sign: 1 | -1): Posting<Id>[] => {
    if (!account.startsWith('org:')) return [{ account, unit: 'credit', amount: sign * sliceTotal(slices) }];
    return slices.map(({ lot, amount }) => ({ account, unit: 'credit', amount: sign * amount, lot }));
  };
  return [...side(from, -1), ...side(to, 1)];
}

/** Grants a new lot: an allocation, a bought pack, or a gift by staff. `key` names the invoice, payment or decision. */
export function grantCredits<Id extends EntityId>(input: {
  organization: EntityId;
  lot: Id;
  credits: number;
  type: 'credit_allocation' | 'credit_purchase' | 'credit_adjustment';
  key: string;
  description: string;
}): LedgerEntry<Id> {
  const { organization, lot, credits, type, key, description } = input;
  const postings = move(accounts.creditsIssued, accounts.credits(organization), [{ lot, amount: credits }]);
  return entry({ type, description, idempotencyKey: `grant:${key}`, credits, postings });
}

interface JobSlices<Id> {
  organization: EntityId;
  job: EntityId;
  slices: readonly LotSlice<Id>[];
  /** Tells several of a kind on one job apart: a later scope's hold, a late refund. */
  part?: string;
}

const jobKey = (job: EntityId, what: string, part?: string) => `job:${job}:${what}${part ? `:${part}` : ''}`;

/** Holds a job's price. */
export function holdCredits<Id>({ organization, job, slices, part }: JobSlices<Id>): LedgerEntry<Id> {
  return entry({
    type: 'credit_hold',
    description: 'Credits held for a job',
    idempotencyKey: jobKey(job, 'hold', part),
    credits: -sliceTotal(slices),
    postings: move(accounts.credits(organization), accounts.creditsHeld(organization), slices),
  });
}

/** Spends held credits: the job was approved, or cancelled at a charge. */
export function captureCredits<Id>({ organization, job, slices, part }: JobSlices<Id>): LedgerEntry<Id> {
  return entry({
    type: 'credit_usage',
    description: 'Credits spent on a job',
    idempotencyKey: jobKey(job, 'capture', part),
    credits: -sliceTotal(slices),
    postings: move(accounts.creditsHeld(organization), accounts.creditsUsed, slices),
  });
}

/** Slices come back; those of expired lots expire there and are granted again as the lot `reissued`. */
function giveBack<Id>(
  from: string,
  { organization, slices }: JobSlices<Id>,
  lapsed: readonly LotSlice<Id>[],
  reissued: Id | null,
): Posting<Id>[] {
  const total = sliceTotal(lapsed);
  if (total > 0 && reissued === null) throw new RangeError('lapsed credits need a lot to come back as');
  const kept = slices.filter((slice) => !lapsed.includes(slice));
  return [
    ...move(from, accounts.credits(organization), kept),
    ...move(from, accounts.creditsExpired, lapsed),
    ...(reissued === null
      ? []
      : move(accounts.creditsIssued, accounts.credits(organization), [{ lot: reissued, amount: total }])),
  ];
}

type GiveBack<Id> = JobSlices<Id> & {
  /** As `planReturn` says, with the id that the caller gave to the reissued lot. */
  lapsed?: readonly LotSlice<Id>[];
  reissued?: Id | null;
};

/** Releases held credits: the job was cancelled, or part of a price was not charged. */
export function releaseCredits<Id>(input: GiveBack<Id>): LedgerEntry<Id> {
  const from = accounts.creditsHeld(input.organization);
  return entry({
    type: 'credit_release',
    description: 'Held credits given back',
    idempotencyKey: jobKey(input.job, 'release', input.part),
    credits: sliceTotal(input.slices),
    postings: giveBack(from, input, input.lapsed ?? [], input.reissued ?? null),
  });
}

/** Refunds credits that were spent on a job; `part` says why (`late`, or the id of staff's decision). */
export function refundCredits<Id>(input: GiveBack<Id> & { part: string }): LedgerEntry<Id> {
  return entry({
    type: 'refund',
    description: input.part === 'late' ? 'Refund for late delivery' : 'Refund',
    idempotencyKey: jobKey(input.job, 'refund', input.part),
    credits: sliceTotal(input.slices),
    postings: giveBack(accounts.creditsUsed, input, input.lapsed ?? [], input.reissued ?? null),
  });
}

/** Expires what a lot still has. A lot expires once. */
export function expireCredits<Id extends EntityId>(
  organization: EntityId,
  slice: LotSlice<Id>,
): LedgerEntry<Id> {
  return entry({
    type: 'credit_expiry',
    description: 'Credits expired',
    idempotencyKey: `lot:${slice.lot}:expiry`,
    credits: -slice.amount,
    postings: move(accounts.credits(organization), accounts.creditsExpired, [slice]),
  });
}

/** What is left when an organization closes ends with it. */
export function lapseCredits<Id extends EntityId>(
  organization: EntityId,
  slices: readonly LotSlice<Id>[],
): LedgerEntry<Id> {
  return entry({
    type: 'credit_expiry',
    description: 'Credits lapsed with the organization',
    idempotencyKey: `organization:${organization}:closed`,
    credits: -sliceTotal(slices),
    postings: move(accounts.credits(organization), accounts.creditsExpired, slices),
  });
}

/** Takes available credits away: a correction by staff, or a chargeback of what had paid for them. */
export function revokeCredits<Id>(input: {
  organization: EntityId;
  slices: readonly LotSlice<Id>[];
  key: string;
  description: string;
}): LedgerEntry<Id> {
  return entry({
    type: 'credit_adjustment',
    description: input.description,
    idempotencyKey: `revoke:${input.key}`,
    credits: -sliceTotal(input.slices),
    postings: move(accounts.credits(input.organization), accounts.creditsExpired, input.slices),
  });
}
