import { approveRun, draftRun, markRunPaid, payoutsCollection, storePayoutMethod } from '@/features/payouts';
import { nextPayoutAt } from '@/features/payouts/domain/payout-calendar';
import { markPayoutReturned } from '@/features/payouts/use-cases/return-payout';
import { loadSettings } from '@/features/settings';
import { inSession } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import { DAY_MS, HOUR_MS } from '@/shared/durations';
import type { Cast, DemoPro } from './people';
import type { Timeline } from './timeline';

const RAILS = ['aba', 'aba', 'acleda', 'wing', 'aba', 'wise', 'acleda', 'wing'] as const;
/** So long ago the last run was: what has cleared since is ready for the next. */
const READY_DAYS = 6;
/** The run of which one payout comes back. */
const RETURNS_IN = 9;
/** These have not set an account, or changed it yesterday. */
const WITHOUT = 36;
const CHANGED = 30;

/** Where a worker is paid: numbers that no bank has given out. */
function setAccount(timeline: Timeline, { actor, worker }: DemoPro, index: number, change = 0) {
  const rail = RAILS[(index + change) % RAILS.length] ?? 'aba';
  const abroad = rail === 'wise' ? { bankName: 'ABA Bank', bic: 'ABAAKHPP' } : {};
  return storePayoutMethod(timeline.as(actor), {
    rail,
    holderName: `${worker.firstName} ${worker.lastName}`.toUpperCase(),
    accountNumber: String(100_200_300 + index * 7_919 + change * 97),
    ...abroad,
  });
}

/** Workers say where they are paid, and finance pays them every Friday; a run above the limit is the owner's to approve. */
export function planPayouts(
  timeline: Timeline,
  cast: Cast,
  { start, end }: { start: Date; end: Date },
): void {
  cast.workers.forEach((pro, index) => {
    if (index === WITHOUT) return;
    timeline.plan(new Date(start.getTime() + index * 60_000), 'set an account', async () => {
      await setAccount(timeline, pro, index);
    });
  });
  const changes = cast.workers[CHANGED];
  if (changes) {
    timeline.plan(new Date(end.getTime() - DAY_MS), 'change an account', async () => {
      await setAccount(timeline, changes, CHANGED, 1);
    });
  }
  const last = end.getTime() - READY_DAYS * DAY_MS;
  let week = 1;
  for (let at = nextPayoutAt(start); at.getTime() <= last; at = nextPayoutAt(at)) {
    const number = week;
    timeline.plan(at, 'draft a payout run', () => payWeek(timeline, cast, number));
    week += 1;
  }
}

async function payWeek(timeline: Timeline, cast: Cast, week: number): Promise<void> {
  const { finance, owner } = cast.staff;
  const { payoutApprovalLimit } = await loadSettings(timeline.system.db);
  const run = await draftRun(timeline.as(finance), {}).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'CONFLICT') return null;
    throw error;
  });
  if (!run) return;
  const runId = run._id.toHexString();
  const after = (hours: number) => new Date(timeline.clock.now().getTime() + hours * HOUR_MS);
  const approver = run.totals.amount > payoutApprovalLimit ? owner : finance;
  timeline.plan(after(2), 'approve a payout run', async () => {
    await approveRun(timeline.as(approver), { runId });
  });
  timeline.plan(after(26), 'mark a run as paid', async () => {
    await markRunPaid(timeline.as(finance), { runId, reference: `Batch ${run.number}` });
  });
  if (week === RETURNS_IN) {
    timeline.plan(after(80), 'a payout comes back', () => comesBack(timeline, cast, run._id));
  }
}

/** One payout comes back from the bank; its worker sets the account again. */
async function comesBack(timeline: Timeline, cast: Cast, run: Awaited<ReturnType<typeof draftRun>>['_id']) {
  const { db } = timeline.system;
  const paid = { run, state: 'paid' as const };
  const payout = await payoutsCollection(db).findOne(paid, inSession(timeline.system));
  if (!payout) return;
  await markPayoutReturned(timeline.as(cast.staff.finance), {
    payoutId: payout._id.toHexString(),
    reason: 'The bank does not know this account number.',
  });
  const index = cast.workers.findIndex(({ actor }) => actor.id === payout.worker.toHexString());
  const pro = cast.workers[index];
  if (!pro) return;
  timeline.plan(new Date(timeline.clock.now().getTime() + 5 * HOUR_MS), 'set an account again', async () => {
    await setAccount(timeline, pro, index, RAILS.length);
  });
}
