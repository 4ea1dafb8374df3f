import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { usdToRiel } from '@/shared/money';
import type { PayoutDocument } from '../data/payout.document';
import type { PayoutRunDocument } from '../data/payout-run.document';
import type { PlannedRun } from './plan-run';
import { peopleById, postingsOf, postingsTogether, presentPayouts } from './present-payouts';

/** Runs as finance sees them in a list. */
export async function presentRuns(ctx: Context, runs: readonly PayoutRunDocument[]) {
  const person = await peopleById(
    ctx,
    runs.flatMap(({ draftedBy, approvedBy }) => [draftedBy, approvedBy]),
  );
  const named = (id: PayoutRunDocument['draftedBy']) => {
    if (!id) return null;
    const { id: key, name } = person(id);
    return { id: key, name };
  };
  const instant = (at: Date | null) => at?.toISOString() ?? null;
  return runs.map((run) => ({
    id: run._id.toHexString(),
    number: run.number,
    state: run.state,
    periodEnd: run.periodEnd.toISOString(),
    rails: run.rails,
    rate: run.rate,
    totals: run.totals,
    carriedCount: run.carried.length,
    draftedBy: named(run.draftedBy),
    approvedBy: named(run.approvedBy),
    createdAt: run.createdAt.toISOString(),
    approvedAt: instant(run.approvedAt),
    sentAt: instant(run.sentAt),
    paidAt: instant(run.paidAt),
    cancelledAt: instant(run.cancelledAt),
    cancelReason: run.cancelReason,
  }));
}

/** One run. */
export async function presentRun(ctx: Context, run: PayoutRunDocument) {
  const [shown] = await presentRuns(ctx, [run]);
  if (!shown) throw new Error('a run is presented');
  return shown;
}

/** A run with its payouts, what carried over and what the ledger books. */
export async function presentRunDetail(
  ctx: Context,
  input: { run: PayoutRunDocument; payouts: readonly PayoutDocument[]; approvalLimit: number },
) {
  const { run, payouts, approvalLimit } = input;
  const person = await peopleById(
    ctx,
    run.carried.map(({ worker }) => worker),
  );
  const holding = payouts.filter(({ holds }) => holds);
  return {
    ...(await presentRun(ctx, run)),
    payouts: await presentPayouts(ctx, payouts),
    carried: run.carried.map(({ worker, amount, reason }) => ({
      worker: person(worker),
      amount,
      reason,
      rail: null,
    })),
    postings: postingsTogether(holding.flatMap((payout) => postingsOf(payout.worker, payout))),
    approvalLimit,
    needsSecondPerson: run.totals.amount > approvalLimit,
  };
}

/** What a run would pay, as finance sees it before drafting. */
export async function presentPlan(ctx: Context, plan: PlannedRun) {
  const { payoutApprovalLimit: approvalLimit } = await loadSettings(ctx.db);
  const person = await peopleById(
    ctx,
    [...plan.payouts, ...plan.carried].map(({ worker }) => worker),
  );
  const payouts = plan.payouts.map(({ worker, method, terms, earnings, sum }) => ({
    worker: person(worker),
    rail: method.rail,
    lastFour: method.lastFour,
    jobs: earnings.length,
    ...sum,
    currency: terms.currency,
    khr: usdToRiel(sum.net, plan.rate),
    rate: plan.rate,
    postings: postingsOf(worker, sum),
  }));
  const total = (part: 'amount' | 'fee' | 'net') => payouts.reduce((sum, payout) => sum + payout[part], 0);
  return {
    periodEnd: plan.periodEnd.toISOString(),
    rails: plan.rails,
    rate: plan.rate,
    totals: { count: payouts.length, amount: total('amount'), fee: total('fee'), net: total('net') },
    payouts,
    carried: plan.carried.map(({ worker, amount, reason, method }) => ({
      worker: person(worker),
      amount,
      reason,
      rail: method?.rail ?? null,
    })),
    postings: postingsTogether(payouts.flatMap(({ postings }) => postings)),
    approvalLimit,
    needsSecondPerson: total('amount') > approvalLimit,
  };
}
