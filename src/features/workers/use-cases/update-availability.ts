import { requireRole } from '@/features/accounts';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { updateAvailabilityInput } from '../api/workers.schemas';
import { projectWorkerCard } from '../data/worker-card.projection';
import { loadProfile, saveProfile } from '../data/workers.repository';
import { presentAvailability } from './present-worker';

/** Changes when a worker works: the switch, weekly shifts, days off. Says `worker.availability_changed`. */
export const updateAvailability = defineUseCase({
  name: 'workers.update-availability',
  input: updateAvailabilityInput,
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (tx, change) => {
    const workerId = requireRole(tx, 'worker').id;
    const worker = oid(workerId);
    const before = await loadProfile(tx, worker);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const availability = { ...before.availability, ...given };
    const after = await saveProfile(tx, worker, { availability });
    await projectWorkerCard(tx.db, worker, tx.clock.now(), tx.session);
    await tx.audit({
      action: 'worker.update_availability',
      entity: 'worker-profiles',
      entityId: before._id.toHexString(),
      before: { availability: before.availability },
      after: { availability },
    });
    await tx.emit({
      type: 'worker.availability_changed',
      rooms: [`user:${workerId}`, 'staff'],
      data: { workerId, from: before.availability.status, to: availability.status },
    });
    return presentAvailability(after.availability, tx.clock.now());
  },
});
