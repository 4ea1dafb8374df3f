import type { ObjectId } from 'mongodb';
import { lastSeenAt } from '@/features/accounts';
import { findJob, jobsCollection, releaseJob } from '@/features/jobs';
import { loadSettings } from '@/features/settings';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { unitOfWork } from '@/platform/unit-of-work';
import { addMinutes, later, minutesBetween } from '@/shared/durations';
import { clipIntervals } from '@/shared/intervals';
import { shiftsBetween } from '../data/shifts.repository';

/** Why a job was taken from a worker who was suspended, as the audit entry says. */
const SUSPENDED = 'The worker may not work any more.';
const SILENT = 'The worker has not begun and was not seen.';
const BATCH = 200;

/** Takes every job that a worker has not handed in from them: they may not work any more. */
export async function releaseJobsOf(tx: TxContext, worker: ObjectId): Promise<void> {
  const jobs = await jobsCollection(tx.db)
    .find({ worker, status: { $in: ['assigned', 'in_progress'] } }, inSession(tx))
    .toArray();
  for (const job of jobs) await releaseJob(tx, job, SUSPENDED);
}

/**
 * Takes jobs from workers who accepted them, have not begun, and were not seen for as many minutes of their own shift
 * as the settings allow; each in a transaction of its own. @returns how many
 */
export async function releaseSilentJobs(ctx: Context): Promise<number> {
  const { silentMinutes } = await loadSettings(ctx.db);
  if (silentMinutes === 0) return 0;
  const now = ctx.clock.now();
  const waiting = await jobsCollection(ctx.db)
    .find({ status: 'assigned', assignedAt: { $lte: addMinutes(now, -silentMinutes) } })
    .project<{ _id: ObjectId; worker: ObjectId; assignedAt: Date }>({ worker: 1, assignedAt: 1 })
    .sort({ assignedAt: 1 })
    .limit(BATCH)
    .toArray();
  const [oldest] = waiting;
  if (!oldest) return 0;
  const workers = waiting.map(({ worker }) => worker);
  const shifts = await shiftsBetween(ctx, workers, oldest.assignedAt, now);
  let released = 0;
  for (const { _id, worker, assignedAt } of waiting) {
    const since = later(assignedAt, (await lastSeenAt(ctx, worker)) ?? assignedAt);
    const silent = clipIntervals(shifts.get(worker.toHexString()) ?? [], since, now);
    const minutes = silent.reduce((sum, { from, to }) => sum + minutesBetween(from, to), 0);
    if (minutes >= silentMinutes && (await releaseIfStill(ctx, _id, worker))) released += 1;
  }
  return released;
}

function releaseIfStill(ctx: Context, id: ObjectId, worker: ObjectId): Promise<boolean> {
  return unitOfWork(ctx, async (tx) => {
    const job = await findJob(tx, id);
    if (job?.status !== 'assigned' || !job.worker?.equals(worker)) return false;
    await releaseJob(tx, job, SILENT);
    return true;
  });
}
