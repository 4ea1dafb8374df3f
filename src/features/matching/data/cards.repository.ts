import type { Filter, ObjectId } from 'mongodb';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { AVAILABILITIES } from '@/shared/vocabulary';
import type { CardList } from '../domain/card-lists';
import { LARGEST_SET, skillSetKey } from '../domain/skill-sets';
import type { OpenList } from '../domain/threshold-search';

/** Most searches end within the beginnings of the lists; each reading after that is twice the one before. */
const BEGINNING = 12;

/** As much of a card as scoring and leaving out need. */
export type MatchedCard = Pick<
  WorkerCardDocument,
  'worker' | 'status' | 'skills' | 'availability' | 'openOffers' | 'timeOff' | 'baseScore'
> & {
  stats: Pick<
    WorkerCardDocument['stats'],
    'averageRating' | 'ratingCount' | 'responseTime' | 'completionRate' | 'activeJobs' | 'lastOfferAt'
  >;
};

const MATCHED = {
  _id: 0,
  worker: 1,
  status: 1,
  'skills.skill': 1,
  'skills.level': 1,
  availability: 1,
  openOffers: 1,
  timeOff: 1,
  'stats.averageRating': 1,
  'stats.ratingCount': 1,
  'stats.responseTime': 1,
  'stats.completionRate': 1,
  'stats.activeJobs': 1,
  'stats.lastOfferAt': 1,
  baseScore: 1,
} as const;

/** Who is left out of every list, whatever their score. */
export interface ListFilter {
  /** Blocked, or asked already. */
  without: readonly ObjectId[];
  /** The most jobs one worker may have. */
  cap: number;
}

/**
 * Opens the sorted lists that the search walks, each straight off an index whose last field is the base score. They
 * are read outside any transaction: several are read at once.
 */
export function cardLists(ctx: Context, { without, cap }: ListFilter): OpenList<MatchedCard> {
  const everywhere: Filter<WorkerCardDocument> = {
    status: 'active',
    'stats.activeJobs': { $lt: cap },
    ...(without.length > 0 ? { worker: { $nin: [...without] } } : {}),
  };
  return (list) => {
    const { members, index } = membersOf(list);
    let head: number | null = null;
    let count = BEGINNING;
    let isOver = false;
    return async (floor) => {
      if (isOver) return [];
      // Equals of the last one are read again: some of them may not have been.
      const range = { ...(head === null ? {} : { $lte: head }), ...(floor === null ? {} : { $gte: floor }) };
      const cards = await workerCardsCollection(ctx.db)
        .find({ ...members, ...(head === null && floor === null ? {} : { baseScore: range }), ...everywhere })
        .hint(index)
        .sort({ baseScore: -1 })
        .limit(count)
        .batchSize(count + 1)
        .project<MatchedCard>(MATCHED)
        .toArray();
      isOver = cards.length < count;
      head = cards.at(-1)?.baseScore ?? head;
      count *= 2;
      return cards;
    };
  };
}

type IndexKeys = Record<string, 1>;
const BY_SKILL: IndexKeys = { 'skills.skill': 1, baseScore: 1 };
const BY_SKILL_SET: IndexKeys = { skillSets: 1, baseScore: 1 };
const BY_STATUS: IndexKeys = { status: 1, availability: 1, baseScore: 1 };

/** Who is in a list, and the index that has them in order. A set's key may let in a few who do not have all of it. */
function membersOf({ anyOf }: CardList): { members: Filter<WorkerCardDocument>; index: IndexKeys } {
  const size = anyOf[0]?.length ?? 0;
  if (size === 0) return { members: { availability: { $in: [...AVAILABILITIES] } }, index: BY_STATUS };
  if (size === 1) {
    const skills = anyOf.flatMap((set) => set.map((skill) => oid(String(skill))));
    return { members: { 'skills.skill': { $in: skills } }, index: BY_SKILL };
  }
  const keys = anyOf.map((set) => skillSetKey(set.slice(0, LARGEST_SET)));
  if (size <= LARGEST_SET) return { members: { skillSets: { $in: keys } }, index: BY_SKILL_SET };
  const all = anyOf.map((set) => ({ 'skills.skill': { $all: set.map((skill) => oid(String(skill))) } }));
  return { members: { skillSets: { $in: keys }, $or: all }, index: BY_SKILL_SET };
}

/** The cards of these workers, in no order. */
export function cardsOf(ctx: Context, workers: readonly ObjectId[]): Promise<WorkerCardDocument[]> {
  if (workers.length === 0) return Promise.resolve([]);
  return workerCardsCollection(ctx.db)
    .find({ worker: { $in: [...workers] } }, inSession(ctx))
    .toArray();
}
