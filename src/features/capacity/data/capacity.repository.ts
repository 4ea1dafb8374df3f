import type { ObjectId } from 'mongodb';
import { presentPublicUsers } from '@/features/accounts';
import { jobsCollection } from '@/features/jobs';
import { workerCardsCollection, workerProfilesCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { DAY_MS } from '@/shared/durations';
import type { CapacityWorker } from '../domain/capacity';
import type { PastOrder } from '../domain/demand';

/** Weeks that tell what usually comes in. */
export const DEMAND_WEEKS = 6;
const LOADED = ['assigned', 'in_progress', 'revision'] as const;

export type NamedWorker = CapacityWorker & { name: string };

/** Everybody active who has not switched themselves off, with skills, shifts and promised work, by name. */
export async function rosterNow(ctx: Context): Promise<NamedWorker[]> {
  const cards = await workerCardsCollection(ctx.db)
    .find({ status: 'active', availability: { $ne: 'offline' } })
    .project<{ worker: ObjectId; skills: { skill: ObjectId }[] }>({ worker: 1, 'skills.skill': 1 })
    .toArray();
  const ids = cards.map(({ worker }) => worker);
  const [profiles, load, people] = [
    await workerProfilesCollection(ctx.db)
      .find({ worker: { $in: ids } }, { projection: { worker: 1, availability: 1 } })
      .toArray(),
    await promisedMinutes(ctx, ids),
    await presentPublicUsers(ctx, ids),
  ];
  const skillsOf = new Map(
    cards.map(({ worker, skills }) => [String(worker), skills.map(({ skill }) => String(skill))]),
  );
  return profiles
    .map(({ worker, availability }) => {
      const id = worker.toHexString();
      const { timezone, shifts, timeOff } = availability;
      return {
        id,
        name: people.get(id)?.name ?? '',
        skills: skillsOf.get(id) ?? [],
        timezone,
        shifts,
        timeOff,
        loadMinutes: load.get(id) ?? 0,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

async function promisedMinutes(ctx: Context, workers: readonly ObjectId[]): Promise<Map<string, number>> {
  const rows = await jobsCollection(ctx.db)
    .aggregate<{ _id: ObjectId; hours: number }>([
      { $match: { worker: { $in: workers }, status: { $in: [...LOADED] } } },
      { $group: { _id: '$worker', hours: { $sum: '$deliveryTime.estimated' } } },
    ])
    .toArray();
  return new Map(rows.map(({ _id, hours }) => [_id.toHexString(), hours * 60]));
}

/** What came in during the last weeks: published jobs, when they were posted, and what they asked for. */
export async function pastOrders(ctx: Context): Promise<PastOrder[]> {
  const since = new Date(ctx.clock.now().getTime() - DEMAND_WEEKS * 7 * DAY_MS);
  const jobs = await jobsCollection(ctx.db)
    .find(
      { createdAt: { $gte: since }, status: { $ne: 'pending' }, 'clock.0': { $exists: true } },
      { projection: { createdAt: 1, 'clock.from': 1, 'deliveryTime.estimated': 1, requiredSkills: 1 } },
    )
    .toArray();
  return jobs.map(({ clock, createdAt, deliveryTime, requiredSkills }) => ({
    at: clock[0]?.from ?? createdAt,
    hours: deliveryTime.estimated,
    skills: requiredSkills.map(String),
  }));
}
