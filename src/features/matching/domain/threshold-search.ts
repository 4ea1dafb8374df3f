import { bestUnseen } from './base-score';
import {
  compareScored,
  DEFAULT_MEANS,
  exclusionOf,
  type MatchCard,
  type MatchJob,
  orderCandidates,
  type PlatformMeans,
  type Scored,
  scoreWorker,
} from './scoring';

/** Cards of one list, highest base score first; null at its end. */
export type CardList<Card> = () => Promise<(Card & { baseScore: number }) | null>;

export interface ThresholdSearch<Card extends MatchCard> {
  job: MatchJob;
  /** One list per required skill; a single list of everybody for a job that requires none. */
  lists: readonly CardList<Card>[];
  /** The organization's preferred workers, wherever they stand in the lists. */
  preferred?: readonly Card[];
  /** How many are wanted. */
  take: number;
  now: Date;
  /** The most jobs one worker may have. */
  cap: number;
  means?: PlatformMeans;
}

/**
 * The exact first `take` of `rankWorkers`, without reading everybody: walks all lists side by side and stops as soon
 * as nobody unseen can reach those already found (Fagin's threshold algorithm). Base scores must be current: a card
 * whose stored base is below its true one may be missed.
 */
export async function searchByThreshold<Card extends MatchCard>(
  search: ThresholdSearch<Card>,
): Promise<{ candidates: Scored<Card>[]; read: number }> {
  const { job, lists, take, now, cap, means = DEFAULT_MEANS } = search;
  const seen = new Map<string, Scored<Card> | null>();
  let best: Scored<Card>[] = [];
  const consider = (card: Card) => {
    const id = String(card.worker);
    if (seen.has(id)) return;
    const scored = exclusionOf(job, card, now, cap) === null ? scoreWorker(job, card, means) : null;
    seen.set(id, scored);
    if (scored) best = [...best, scored].sort(compareScored).slice(0, take);
  };

  let heads: (number | null)[] = lists.map(() => Number.POSITIVE_INFINITY);
  while (true) {
    const cards = await Promise.all(lists.map((next, index) => (heads[index] === null ? null : next())));
    for (const card of cards) if (card) consider(card);
    heads = cards.map((card) => card?.baseScore ?? null);
    const bound = bestUnseen(heads, job.complexity);
    const last = best[take - 1];
    // Strictly below: somebody who could tie may win by the tie-breaks.
    if (bound === null || (last && bound < last.score - 1e-9)) break;
  }
  for (const card of search.preferred ?? []) consider(card);
  const favoured = (search.preferred ?? []).map((card) => seen.get(String(card.worker)) ?? null);
  const pool = new Map(
    [...best, ...favoured].flatMap((s) => (s ? [[String(s.card.worker), s] as const] : [])),
  );
  return { candidates: orderCandidates(job, [...pool.values()]).slice(0, take), read: seen.size };
}
