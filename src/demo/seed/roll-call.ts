import { ObjectId } from 'mongodb';
import { updateAvailability, workerCardsCollection } from '@/features/workers';
import { inSession } from '@/platform/create-context';
import type { Availability } from '@/shared/vocabulary';
import type { DemoPro } from './people';
import type { World } from './world';

/** With so many jobs in hand a worker says that they are busy. */
const BUSY_AT = 1;

/**
 * Workers say how things are: offline outside their shift, busy with work in hand, else available. History asks those
 * who matter before each order, since nobody looks in between.
 */
export async function rollCall(world: World, pros: readonly DemoPro[]): Promise<void> {
  const ctx = world.timeline.system;
  const workers = pros.map(({ actor }) => new ObjectId(actor.id));
  const cards = await workerCardsCollection(ctx.db)
    .find(
      { worker: { $in: workers } },
      { ...inSession(ctx), projection: { worker: 1, availability: 1, stats: 1 } },
    )
    .toArray();
  const cardOf = new Map(cards.map((card) => [card.worker.toHexString(), card]));
  for (const pro of pros) {
    const card = cardOf.get(pro.actor.id);
    const status = presence(world.isOnShift(pro), card?.stats.activeJobs ?? 0);
    if (card?.availability === status) continue;
    await updateAvailability(world.timeline.as(pro.actor), { status });
  }
}

/** What a worker says of themselves. */
export function presence(isOnShift: boolean, activeJobs: number): Availability {
  if (!isOnShift) return 'offline';
  return activeJobs >= BUSY_AT ? 'busy' : 'available';
}
