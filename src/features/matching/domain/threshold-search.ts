import { type CardList, listsOf, mostIn } from './card-lists';
import {
  compareScored,
  DEFAULT_MEANS,
  exclusionOf,
  MAX_BASE,
  type MatchCard,
  type MatchJob,
  orderCandidates,
  type PlatformMeans,
  type Scored,
  scoreWorker,
} from './scoring';

/** Strictly below: somebody who could tie may win by the tie-breaks. */
const TIE = 1e-9;

/**
 * The next cards of a list, highest base score first; none at its end. Cards below `floor` need not be among them; it
 * only rises from call to call.
 */
export type CardReader<Card> = (floor: number | null) => Promise<readonly (Card & { baseScore: number })[]>;

/** Opens a list at its beginning. */
export type OpenList<Card> = (list: CardList) => CardReader<Card>;

export interface ThresholdSearch<Card extends MatchCard> {
  job: MatchJob;
  open: OpenList<Card>;
  /** The organization's preferred workers, wherever they stand in the lists. */
  preferred?: readonly Card[] | Promise<readonly Card[]>;
  /** How many are wanted. */
  take: number;
  now: Date;
  /** The most jobs one worker may have. */
  cap: number;
  means?: PlatformMeans | Promise<PlatformMeans>;
}

/**
 * The exact first `take` of `rankWorkers`, without reading everybody (after Fagin's threshold algorithm): the list of
 * those with most skills down to where nobody unseen can reach those already found, which mostly is its beginning;
 * then the beginnings of those further lists that may hold somebody better, at once, and each as far down. Base scores
 * must be current: a card whose stored base is below its true one may be missed.
 */
export async function searchByThreshold<Card extends MatchCard>(
  search: ThresholdSearch<Card>,
): Promise<{ candidates: Scored<Card>[]; read: number }> {
  const { job, open, take } = search;
  const [fullest, ...others] = listsOf(job.requiredSkills).map((list) => ({
    next: open(list),
    most: mostIn(list, job),
  }));
  const [means, preferred, beginning] = await Promise.all([
    search.means,
    search.preferred,
    fullest?.next(null) ?? [],
  ]);
  const found = collect(search, means, preferred);
  const reaches = (head: number | null, most: number) => head !== null && head + most >= found.last() - TIE;
  // Who stands below the head of a list, and in no list of larger sets, has its base score and `most` at the most.
  const goDown = async ({ next, most }: OpenedList<Card>, from: number | null) => {
    let head = from;
    while (reaches(head, most)) head = found.add(await next(floorOf(found.last(), most)));
  };
  if (fullest) await goDown(fullest, found.add(beginning));
  const hopeful = others.filter(({ most }) => reaches(MAX_BASE, most));
  const beginnings = await Promise.all(hopeful.map(({ next, most }) => next(floorOf(found.last(), most))));
  const heads = beginnings.map((cards) => found.add(cards));
  for (const [index, list] of hopeful.entries()) await goDown(list, heads[index] ?? null);
  return { candidates: found.ordered().slice(0, take), read: found.read() };
}

interface OpenedList<Card> {
  next: CardReader<Card>;
  most: number;
}

/** The base score below which nobody of a list can reach the last of the best; null while they are too few. */
function floorOf(last: number, most: number): number | null {
  const floor = last - most - TIE;
  return Number.isFinite(floor) ? floor : null;
}

/** Scores cards as they come and keeps the best. */
function collect<Card extends MatchCard>(
  { job, take, now, cap }: ThresholdSearch<Card>,
  means: PlatformMeans = DEFAULT_MEANS,
  preferred: readonly Card[] = [],
) {
  const seen = new Map<string, Scored<Card> | null>();
  let best: Scored<Card>[] = [];
  const last = () => best[take - 1]?.score ?? Number.NEGATIVE_INFINITY;
  const consider = (card: Card) => {
    const id = String(card.worker);
    if (seen.has(id)) return;
    const scored = exclusionOf(job, card, now, cap) === null ? scoreWorker(job, card, means) : null;
    seen.set(id, scored);
    if (scored && scored.score >= last()) best = [...best, scored].sort(compareScored).slice(0, take);
  };
  return {
    last,
    read: () => seen.size,
    /** Takes cards in; returns the base score of the last one, null when there was none. */
    add: (cards: readonly (Card & { baseScore: number })[]): number | null => {
      for (const card of cards) consider(card);
      return cards.at(-1)?.baseScore ?? null;
    },
    /** The best and the preferred, in the order in which they are asked. */
    ordered: () => {
      preferred.forEach(consider);
      const favoured = preferred.flatMap((card) => seen.get(String(card.worker)) ?? []);
      const pool = new Map([...best, ...favoured].map((scored) => [String(scored.card.worker), scored]));
      return orderCandidates(job, [...pool.values()]);
    },
  };
}
