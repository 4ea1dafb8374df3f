import type { ClientSession, Db, ObjectId } from 'mongodb';
import { organizationsCollection } from '@/features/organizations';
import type { PromiseWorker } from '@/features/promise/domain/promise';
import {
  type SkilledWorker,
  type WaitingWork,
  withWaitingWork,
} from '@/features/promise/domain/waiting-load';
import { workerCardsCollection, workerProfilesCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { isKept, keptBriefly } from '@/platform/kept';
import { oid } from '@/shared/ids';
import { jobsCollection } from './job.document';

/** The promise looks at the likeliest workers, not at everybody. */
const ROSTER_SIZE = 60;
/** So many an organization may have blocked among them before its roster is a shorter one. */
const SPARE = 20;
const LOADED_STATUSES = ['assigned', 'in_progress', 'revision'] as const;

/** A worker as the promise sees them, without what they have to do: that changes by the minute. */
type Likely = Omit<SkilledWorker, 'loadMinutes'>;

/**
 * Workers who could do the work (active, not offline, not blocked by the organization, with one of the skills), best
 * first, with their shifts and what they have promised already.
 */
export async function promiseRoster(
  ctx: Context,
  { skills, organization }: { skills: readonly ObjectId[]; organization: ObjectId },
): Promise<PromiseWorker[]> {
  const all = await likeliest(ctx, skills);
  if (all.length === 0) return [];
  const payer = await organizationsCollection(ctx.db).findOne(
    { _id: organization },
    { projection: { blockedWorkers: 1 }, ...inSession(ctx) },
  );
  const blocked = new Set((payer?.blockedWorkers ?? []).map(String));
  const likely = all.filter(({ id }) => !blocked.has(id)).slice(0, ROSTER_SIZE);
  const load = await promisedMinutes(
    ctx,
    likely.map(({ id }) => oid(id)),
  );
  const roster = likely.map((worker) => ({ ...worker, loadMinutes: load.get(worker.id) ?? 0 }));
  return withWaitingWork(roster, await waitingWork(ctx));
}

const keptLikely = keptBriefly<Likely[]>('worker-profiles');

/**
 * Who has one of the skills and is at work at all, with their shifts. Kept until somebody's profile changes, five seconds
 * at most: whoever has just come or gone changes an estimate, no offer.
 */
function likeliest(ctx: Context, skills: readonly ObjectId[]): Promise<Likely[]> {
  // History is made in long transactions: what they have not committed counts.
  if (!isKept(ctx.db)) return readLikeliest(ctx.db, skills, inSession(ctx));
  const key = skills.map(String).sort().join();
  return keptLikely(ctx.db, key, () => readLikeliest(ctx.db, skills));
}

async function readLikeliest(
  db: Db,
  skills: readonly ObjectId[],
  session: { session?: ClientSession } = {},
): Promise<Likely[]> {
  const cards = await workerCardsCollection(db)
    .find(
      {
        status: 'active',
        availability: { $ne: 'offline' },
        ...(skills.length > 0 ? { 'skills.skill': { $in: [...skills] } } : {}),
      },
      { projection: { worker: 1, 'skills.skill': 1 }, ...session },
    )
    .sort({ baseScore: -1 })
    .limit(ROSTER_SIZE + SPARE)
    .toArray();
  if (cards.length === 0) return [];
  const ids = cards.map((card) => card.worker);
  const profiles = await workerProfilesCollection(db)
    .find({ worker: { $in: ids } }, { projection: { worker: 1, availability: 1 }, ...session })
    .toArray();
  const byWorker = new Map(profiles.map((profile) => [profile.worker.toHexString(), profile.availability]));
  return cards.flatMap(({ worker, skills: known }) => {
    const id = worker.toHexString();
    const availability = byWorker.get(id);
    if (!availability) return [];
    const { shifts, timeOff, timezone } = availability;
    return [{ id, shifts, timeOff, timezone, skills: known.map(({ skill }) => skill.toHexString()) }];
  });
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
