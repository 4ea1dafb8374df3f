import type { EntityId } from '@/shared/vocabulary';
import { type CardList, listsOf, mostIn } from './card-lists';
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

/** Strictly below: somebody who could tie may win by the tie-breaks. */
const TIE = 1e-9;

/** The next cards of a list, highest base score first; none at its end. */
export type CardReader<Card> = () => Promise<readonly (Card & { baseScore: number })[]>;

/** Opens the list of those who have all these skills, from one base score down to another, both included. */
export type OpenList<Card> = (
  skills: readonly EntityId[],
  range: { from: number | null; to: number | null },
) => CardReader<Card>;

export interface ThresholdSearch<Card extends MatchCard> {
  job: MatchJob;
  open: OpenList<Card>;
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
 * The exact first `take` of `rankWorkers`, without reading everybody (after Fagin's threshold algorithm): the
 * beginnings of the lists of single skills, then of those who have several down to where nobody unseen can reach those already
 * found, then the rest of the single ones down to there. Base scores must be current: a card whose stored base is below
 * its true one may be missed.
 */
export async function searchByThreshold<Card extends MatchCard>(
  search: ThresholdSearch<Card>,
): Promise<{ candidates: Scored<Card>[]; read: number }> {
  const { job, open, take } = search;
  const found = collect(search);
  /** Whether somebody with this base score who is in no list before this one could still be among the best. */
  const canWin = (base: number, list: CardList) => base + mostIn(list, job) >= found.last() - TIE;

  const [singles, ...larger] = listsOf(job.requiredSkills);
  const walks = await Promise.all(
    singles.map(async (list) => {
      const next = open(list.skills, { from: null, to: null });
      return { list, next, head: found.add(await next()) };
    }),
  );
  const heads = new Map(walks.map(({ list, head }) => [String(list.skills[0]), head]));

  for (const lists of larger) {
    await Promise.all(
      lists.map(async (list) => {
        // Who has all of these skills and a higher base was in the beginning of each one's list.
        const from = Math.min(
          ...list.skills.map((skill) => heads.get(String(skill)) ?? Number.NEGATIVE_INFINITY),
        );
        if (!canWin(from, list)) return;
        const floor = found.last() - mostIn(list, job) - TIE;
        const next = open(list.skills, { from, to: Number.isFinite(floor) ? floor : null });
        let head: number | null = from;
        while (head !== null && canWin(head, list)) head = found.add(await next());
      }),
    );
  }
  await Promise.all(
    walks.map(async ({ list, next, head: first }) => {
      let head = first;
      while (head !== null && canWin(head, list)) head = found.add(await next());
    }),
  );
  return { candidates: found.ordered().slice(0, take), read: found.read() };
}

/** Scores cards as they come and keeps the best. */
function collect<Card extends MatchCard>(search: ThresholdSearch<Card>) {
  const { job, take, now, cap, preferred = [], means = DEFAULT_MEANS } = search;
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
