import { confirmedHolidayDates } from '@/features/promise';
import { isOnShift } from '@/features/promise/domain/shifts';
import { updateAvailability, workerCardsCollection, workerProfilesCollection } from '@/features/workers';
import { DAY_MS } from '@/shared/durations';
import { PHNOM_PENH } from '@/shared/time-zones';
import { presence } from '../seed/roll-call';
import type { Scene } from './scene';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Workers come to work and go home by their shifts, and say so: new orders then go to those who are there. */
export async function keepHours(scene: Scene): Promise<void> {
  const { ctx, crew } = scene;
  const now = ctx.clock.now();
  const [profiles, cards, holidays] = await Promise.all([
    workerProfilesCollection(ctx.db)
      .find({ worker: { $in: crew.workers } })
      .toArray(),
    workerCardsCollection(ctx.db)
      .find({ worker: { $in: crew.workers } })
      .toArray(),
    confirmedHolidayDates(ctx, 'KH', dayOf(now.getTime() - DAY_MS), dayOf(now.getTime() + DAY_MS)),
  ]);
  const active = new Map(cards.map((card) => [card.worker.toHexString(), card.stats.activeJobs]));
  for (const { worker, availability } of profiles) {
    const actor = crew.free(worker);
    const { shifts, timeOff, timezone } = availability;
    const roster = { shifts, timeOff, timezone, ...(timezone === PHNOM_PENH ? { holidays } : {}) };
    const status = presence(isOnShift(roster, now), active.get(worker.toHexString()) ?? 0);
    if (!actor || availability.status === status) continue;
    await scene.attempt('come or go', () => updateAvailability(scene.as(actor), { status }));
  }
}
