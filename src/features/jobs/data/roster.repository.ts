import type { ObjectId } from 'mongodb';
import { organizationsCollection } from '@/features/organizations';
import type { PromiseWorker } from '@/features/promise/domain/promise';
import { type WaitingWork, withWaitingWork } from '@/features/promise/domain/waiting-load';
import { workerCardsCollection, workerProfilesCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { jobsCollection } from './job.document';

/** The promise looks at the likeliest workers, not at everybody. */
const ROSTER_SIZE = 60;
const LOADED_STATUSES = ['assigned', 'in_progress', 'revision'] as const;

/**
 * Workers who could do the work (active, not offline, not blocked by the organization, with one of the skills), best
 * first, with their shifts and what they have promised already.
 */
export async function promiseRoster(
  ctx: Context,
  { skills, organization }: { skills: readonly ObjectId[]; organization: ObjectId },
): Promise<PromiseWorker[]> {
  const session = inSession(ctx);
  const payer = await organizationsCollection(ctx.db).findOne(
    { _id: organization },
    { projection: { blockedWorkers: 1 }, ...session },
  );
  const cards = await workerCardsCollection(ctx.db)
    .find(
      {
        status: 'active',
        availability: { $ne: 'offline' },
        worker: { $nin: payer?.blockedWorkers ?? [] },
        ...(skills.length > 0 ? { 'skills.skill': { $in: [...skills] } } : {}),
      },
      { projection: { worker: 1, 'skills.skill': 1 }, ...session },
    )
    .sort({ baseScore: -1 })
    .limit(ROSTER_SIZE)
    .toArray();
  if (cards.length === 0) return [];
  const ids = cards.map((card) => card.worker);
  const profiles = await workerProfilesCollection(ctx.db)
    .find({ worker: { $in: ids } }, { projection: { worker: 1, availability: 1 }, ...session })
    .toArray();
  const load = await promisedMinutes(ctx, ids);
  const skillsOf = new Map(
    cards.map((card) => [card.worker.toHexString(), card.skills.map(({ skill }) => skill.toHexString())]),
  );
  const roster = profiles.map(({ worker, availability }) => ({
    id: worker.toHexString(),
    shifts: availability.shifts,
    timeOff: availability.timeOff,
    timezone: availability.timezone,
    loadMinutes: load.get(worker.toHexString()) ?? 0,
    skills: skillsOf.get(worker.toHexString()) ?? [],
  }));
  return withWaitingWork(roster, await waitingWork(ctx));
}

/** Jobs that wait for a worker, oldest first; further ones are not looked at. */
const MOST_WAITING = 300;

async function waitingWork(ctx: Context): Promise<WaitingWork[]> {
  const jobs = await jobsCollection(ctx.db)
    .find(
      { status: 'matching' },
      {
        projection: { requiredSkills: 1, 'deliveryTime.estimated': 1, 'candidates.worker': 1 },
        ...inSession(ctx),
      },
    )
    .sort({ createdAt: 1 })
    .limit(MOST_WAITING)
    .toArray();
  return jobs.map(({ requiredSkills, deliveryTime, candidates }) => ({
    minutes: deliveryTime.estimated * 60,
    skills: requiredSkills.map((skill) => skill.toHexString()),
    asked: candidates?.[0]?.worker.toHexString() ?? null,
  }));
}

/** Minutes of work in the jobs that each worker has on hand. */
async function promisedMinutes(ctx: Context, workers: readonly ObjectId[]): Promise<Map<string, number>> {
  const rows = await jobsCollection(ctx.db)
    .aggregate<{ _id: ObjectId; hours: number }>(
      [
        { $match: { worker: { $in: workers }, status: { $in: [...LOADED_STATUSES] } } },
        { $group: { _id: '$worker', hours: { $sum: '$deliveryTime.estimated' } } },
      ],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map(({ _id, hours }) => [_id.toHexString(), hours * 60]));
}
