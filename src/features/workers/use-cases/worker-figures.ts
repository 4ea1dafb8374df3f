import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { loadMeans } from '../data/platform-means.repository';
import { type WorkerStats, workerCardsCollection } from '../data/worker-card.document';
import { rescore } from '../data/worker-card.projection';
import { answering, countJobs, countOpenOffers, meanRating } from '../data/worker-record.repository';
import { completionRate, contribution, onTimeRate } from '../domain/worker-record';

type Counters = Partial<Record<'totalJobs' | 'completedJobs' | 'activeJobs' | 'totalEarnings', number>>;

/** Counts up or down and sets figures of a card, and brings the score that follows from them in step, in one write. */
export async function changeFigures(
  tx: TxContext,
  worker: ObjectId,
  increments: Counters,
  figures: Partial<WorkerStats> = {},
  fields: { openOffers?: number } = {},
): Promise<void> {
  const set: Record<string, unknown> = { updatedAt: tx.clock.now(), ...fields };
  for (const [name, by] of Object.entries(increments)) {
    if (by !== 0) set[`stats.${name}`] = { $add: [`$stats.${name}`, by] };
  }
  for (const [name, value] of Object.entries(figures)) set[`stats.${name}`] = { $literal: value };
  const means = await loadMeans(tx.db, tx.session);
  await workerCardsCollection(tx.db).updateOne({ worker }, [{ $set: set }, ...rescore(means)], inSession(tx));
}

export interface JobMove {
  from: unknown;
  to: unknown;
  workerId: string | null;
  /** Who had the job before, when it was taken from them. */
  previousWorkerId: string | null;
  /** The job was taken away rather than ended: it stays counted, and against the completion rate. */
  isLost: boolean;
}

/** Follows a job's move in the figures of the worker who has it, or who had it. */
export async function countJobMove(tx: TxContext, move: JobMove): Promise<void> {
  const { from, to, workerId, previousWorkerId, isLost } = move;
  const before = contribution(String(from));
  const after = contribution(String(to));
  // What they have lost is counted by the audit log.
  if (isLost) await tx.flush('audit-logs');
  if (previousWorkerId) {
    const total = isLost ? 0 : -before.totalJobs;
    await follow(tx, oid(previousWorkerId), {
      totalJobs: total,
      activeJobs: -before.activeJobs,
      completedJobs: -before.completedJobs,
    });
  }
  if (!workerId) return;
  const had = previousWorkerId ? contribution(null) : before;
  await follow(tx, oid(workerId), {
    totalJobs: after.totalJobs - had.totalJobs,
    activeJobs: after.activeJobs - had.activeJobs,
    completedJobs: after.completedJobs - had.completedJobs,
  });
}

async function follow(tx: TxContext, worker: ObjectId, counters: Counters): Promise<void> {
  const jobs = await countJobs(tx.db, worker, tx.session);
  await changeFigures(tx, worker, counters, {
    completionRate: completionRate(jobs.completed, jobs.lost),
    onTimeRate: onTimeRate(jobs.onTime, jobs.completed),
  });
}

/** Brings the mean of what clients gave a worker in step. */
export async function countRating(tx: TxContext, worker: ObjectId): Promise<void> {
  await changeFigures(tx, worker, {}, await meanRating(tx.db, worker, tx.session));
}

/** Brings answer time, the last offer and the offers that wait in step. */
export async function countAnswer(tx: TxContext, worker: ObjectId): Promise<void> {
  const figures = await answering(tx.db, worker, tx.session);
  const openOffers = await countOpenOffers(tx.db, worker, tx.session);
  await changeFigures(tx, worker, {}, figures, { openOffers });
}
