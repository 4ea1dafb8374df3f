import type { ObjectId } from 'mongodb';
import { loadSettings } from '@/features/settings';
import { currentMeans } from '@/features/workers';
import type { Context } from '@/platform/context';
import { cardLists, cardsOf, type MatchedCard } from '../data/cards.repository';
import { comingShifts } from '../data/shifts.repository';
import { type OfferWindow, offerWindow } from '../domain/offer-window';
import type { Scored } from '../domain/scoring';
import { searchByThreshold } from '../domain/threshold-search';
import type { MatchQuestion } from './match-question';

export type Candidate = Scored<MatchedCard>;

/** Searches are repeated without people who have no shift in sight; so often at most. */
const MOST_SEARCHES = 5;

/**
 * The exact best `take` workers for a job, in the order in which they are asked, with every exclusion, reading only
 * as many cards as it takes to be sure. Runs outside any transaction.
 */
export async function searchCandidates(
  ctx: Context,
  question: MatchQuestion,
  take: number,
): Promise<{ candidates: Candidate[]; read: number }> {
  const without = [...question.blockedWorkers, ...(question.excludedWorkers ?? [])];
  return searchByThreshold<MatchedCard>({
    job: question,
    open: cardLists(ctx, { without, cap: question.cap }),
    preferred: cardsOf(ctx, question.preferredWorkers),
    take,
    now: ctx.clock.now(),
    cap: question.cap,
    means: currentMeans(ctx.db),
  });
}

/** When an offer would reach each of these workers and lapse, by worker id; those with no shift in sight are missing. */
export async function offerWindows(
  ctx: Context,
  workers: readonly ObjectId[],
): Promise<Map<string, OfferWindow>> {
  const { offerMinutes } = await loadSettings(ctx.db);
  const shifts = await comingShifts(ctx, workers);
  const windows = [...shifts].flatMap(([worker, intervals]) => {
    const window = offerWindow(intervals, ctx.clock.now(), offerMinutes);
    return window ? [[worker, window] as const] : [];
  });
  return new Map(windows);
}

/** As `searchCandidates`, but only workers who can be reached: somebody without a shift in sight is passed over. */
export async function reachableCandidates(
  ctx: Context,
  question: MatchQuestion,
  take: number,
): Promise<Candidate[]> {
  const unreachable: ObjectId[] = [];
  let reachable: Candidate[] = [];
  for (let search = 1; search <= MOST_SEARCHES; search += 1) {
    const excludedWorkers = [...question.excludedWorkers, ...unreachable];
    const { candidates } = await searchCandidates(ctx, { ...question, excludedWorkers }, take);
    const workers = candidates.map(({ card }) => card.worker);
    const windows = await offerWindows(ctx, workers);
    reachable = candidates.filter(({ card }) => windows.has(card.worker.toHexString()));
    if (reachable.length === candidates.length) break;
    unreachable.push(...workers.filter((worker) => !windows.has(worker.toHexString())));
  }
  return reachable;
}
