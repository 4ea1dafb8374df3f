import type { Filter, FindCursor, ObjectId } from 'mongodb';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

/** Cards are read in batches of this size: most searches end within the first. */
const BATCH = 24;

/** Who is left out of every list, whatever their score. */
export interface ListFilter {
  /** Blocked, or asked already. */
  without: readonly ObjectId[];
  /** The most jobs one worker may have. */
  cap: number;
}

export interface CardLists {
  /** One list per skill, highest base score first; one of everybody when there is no skill. */
  next: (() => Promise<WorkerCardDocument | null>)[];
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
  const open = (bySkill: Filter<WorkerCardDocument>): FindCursor<WorkerCardDocument> =>
    workerCardsCollection(ctx.db)
      .find({ ...bySkill, ...filter })
      .sort({ baseScore: -1 })
      .batchSize(BATCH);
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
