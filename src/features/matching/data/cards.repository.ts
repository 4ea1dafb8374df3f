import type { Filter, FindCursor, ObjectId } from 'mongodb';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import type { EntityId } from '@/shared/vocabulary';
import type { OpenList } from '../domain/threshold-search';

/** Cards are read in batches of this size: most searches end within the first. */
const BATCH = 48;

/** As much of a card as scoring and leaving out need. */
export type MatchedCard = Pick<
  WorkerCardDocument,
  'worker' | 'status' | 'skills' | 'availability' | 'timeOff' | 'stats' | 'baseScore'
>;

const MATCHED = {
  _id: 0,
  worker: 1,
  status: 1,
  'skills.skill': 1,
  'skills.level': 1,
  availability: 1,
  timeOff: 1,
  stats: 1,
  baseScore: 1,
} as const;

/** Who is left out of every list, whatever their score. */
export interface ListFilter {
  /** Blocked, or asked already. */
  without: readonly ObjectId[];
  /** The most jobs one worker may have. */
  cap: number;
}

export interface CardLists {
  open: OpenList<MatchedCard>;
  close: () => Promise<void>;
}

/**
 * Opens the sorted lists that the search walks, each straight off the index {skill, base score}. They are read
 * outside any transaction: several cursors move at once. `close` ends those that were not walked to their end.
 */
export function cardLists(ctx: Context, { without, cap }: ListFilter): CardLists {
  const everywhere: Filter<WorkerCardDocument> = {
    status: 'active',
    'stats.activeJobs': { $lt: cap },
    ...(without.length > 0 ? { worker: { $nin: [...without] } } : {}),
  };
  const cursors: FindCursor<MatchedCard>[] = [];
  return {
    open: (skills, range) => {
      const cursor = workerCardsCollection(ctx.db)
        .find({ ...havingAll(skills), ...between(range), ...everywhere })
        .sort({ baseScore: -1 })
        .batchSize(BATCH)
        .project<MatchedCard>(MATCHED);
      cursors.push(cursor);
      return async () => {
        const first = await cursor.next();
        return first ? [first, ...cursor.readBufferedDocuments()] : [];
      };
    },
    close: async () => {
      await Promise.all(cursors.map((cursor) => cursor.close()));
    },
  };
}

function havingAll(skills: readonly EntityId[]): Filter<WorkerCardDocument> {
  if (skills.length === 0) return {};
  const ids = skills.map((skill) => oid(String(skill)));
  return { 'skills.skill': ids.length === 1 ? ids[0] : { $all: ids } };
}

function between({ from, to }: { from: number | null; to: number | null }): Filter<WorkerCardDocument> {
  if (from === null && to === null) return {};
  return { baseScore: { ...(from === null ? {} : { $lte: from }), ...(to === null ? {} : { $gte: to }) } };
}

/** The cards of these workers, in no order. */
export function cardsOf(ctx: Context, workers: readonly ObjectId[]): Promise<WorkerCardDocument[]> {
  if (workers.length === 0) return Promise.resolve([]);
  return workerCardsCollection(ctx.db)
    .find({ worker: { $in: [...workers] } }, inSession(ctx))
    .toArray();
}
