import type { Filter, FindCursor, ObjectId } from 'mongodb';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

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
  /** One list per skill, highest base score first; one of everybody when there is no skill. */
  next: (() => Promise<MatchedCard | null>)[];
  close: () => Promise<void>;
}

/**
 * Opens the sorted lists that the search walks side by side, each straight off the index {skill, base score}. They
 * are read outside any transaction: several cursors move at once.
 */
export function openCardLists(
  ctx: Context,
  skills: readonly ObjectId[],
  { without, cap }: ListFilter,
): CardLists {
  const filter: Filter<WorkerCardDocument> = {
    status: 'active',
    'stats.activeJobs': { $lt: cap },
    ...(without.length > 0 ? { worker: { $nin: [...without] } } : {}),
  };
  const open = (bySkill: Filter<WorkerCardDocument>): FindCursor<MatchedCard> =>
    workerCardsCollection(ctx.db)
      .find({ ...bySkill, ...filter })
      .sort({ baseScore: -1 })
      .batchSize(BATCH)
      .project<MatchedCard>(MATCHED);
  const cursors = skills.length === 0 ? [open({})] : skills.map((skill) => open({ 'skills.skill': skill }));
  return {
    next: cursors.map((cursor) => () => cursor.next()),
    close: async () => {
      await Promise.all(cursors.map((cursor) => cursor.close()));
    },
  };
}

/** The cards of these workers, in no order. */
export function cardsOf(ctx: Context, workers: readonly ObjectId[]): Promise<WorkerCardDocument[]> {
  if (workers.length === 0) return Promise.resolve([]);
  return workerCardsCollection(ctx.db)
    .find({ worker: { $in: [...workers] } }, inSession(ctx))
    .toArray();
}
