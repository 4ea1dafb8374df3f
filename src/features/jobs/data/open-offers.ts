import type { Db, ObjectId } from 'mongodb';
import { OPEN_OFFER_STATES } from '../domain/job-types';

/** The jobs that are offered to, or reserved for, a worker now. */
export async function offersOpenFor(db: Db, worker: ObjectId): Promise<ObjectId[]> {
  const open = await db
    .collection<{ worker: ObjectId; state: string; job: ObjectId }>('offers')
    .find({ worker, state: { $in: [...OPEN_OFFER_STATES] } })
    .project<{ job: ObjectId }>({ job: 1 })
    .limit(100)
    .toArray();
  return open.map((offer) => offer.job);
}
