import type { ObjectId } from 'mongodb';
import { type JobDocument, queueOfOrganization } from '@/features/jobs';
import { workerCardsCollection } from '@/features/workers';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { offersCollection } from '../data/offer.document';
import { moveOffer, openOffersOfJob } from '../data/offers.repository';
import { UNMATCHED } from './hand-to-staff';
import { offerEvent } from './offer-event';

/** So many jobs ahead are looked at; what stands behind more than that is matched as it comes. */
const MOST_AHEAD = 20;

type Waiting = Pick<JobDocument, '_id' | 'organization'>;

/** Jobs of the organization's queue that the client wants matched before this one, first first. */
function aheadIn(queue: Awaited<ReturnType<typeof queueOfOrganization>>, job: Waiting): ObjectId[] {
  const place = queue.findIndex(({ _id }) => _id.equals(job._id));
  return queue.slice(Math.max(0, place - MOST_AHEAD), Math.max(0, place)).map(({ _id }) => _id);
}

/** Jobs ahead of this one about which nobody is being asked and that are not with staff: to be matched first. */
export async function unaskedAhead(ctx: Context, job: Waiting): Promise<string[]> {
  const queue = await queueOfOrganization(ctx, job.organization);
  const ahead = aheadIn(queue, job);
  const withStaff = new Set(queue.flatMap((one) => (one.flagReason === UNMATCHED ? [String(one._id)] : [])));
  const asked = await openOffersOf(ctx, ahead);
  const isAsked = new Set(asked.map((offer) => String(offer.job)));
  return ahead.map(String).filter((id) => !isAsked.has(id) && !withStaff.has(id));
}

/**
 * Workers whose last room is kept for jobs that stand ahead of this one: what they are asked there would fill them to
 * the cap.
 */
export async function keptForAhead(ctx: Context, job: Waiting, cap: number): Promise<ObjectId[]> {
  const queue = await queueOfOrganization(ctx, job.organization);
  const offers = await openOffersOf(ctx, aheadIn(queue, job));
  if (offers.length === 0) return [];
  const cards = await workerCardsCollection(ctx.db)
    .find({ worker: { $in: offers.map(({ worker }) => worker) } }, inSession(ctx))
    .project<{ worker: ObjectId; stats: { activeJobs: number } }>({ worker: 1, 'stats.activeJobs': 1 })
    .toArray();
  return cards
    .filter(({ worker, stats }) => {
      const asked = offers.filter((offer) => offer.worker.equals(worker)).length;
      return stats.activeJobs + asked >= cap;
    })
    .map(({ worker }) => worker);
}

function openOffersOf(ctx: Context, jobs: readonly ObjectId[]) {
  if (jobs.length === 0) return Promise.resolve([]);
  return offersCollection(ctx.db)
    .find({ job: { $in: [...jobs] }, state: { $in: ['offered', 'reserved'] } }, inSession(ctx))
    .project<{ job: ObjectId; worker: ObjectId }>({ job: 1, worker: 1 })
    .toArray();
}

/**
 * A job has passed others in the queue: what is only reserved for those is taken back, so that they are matched again
 * after it. An offer that has gone out stands.
 */
export async function yieldReserved(tx: TxContext, passed: readonly string[]): Promise<void> {
  for (const id of passed) {
    for (const offer of await openOffersOfJob(tx, oid(id))) {
      if (offer.state !== 'reserved') continue;
      const withdrawn = await moveOffer(tx, offer._id, ['reserved'], { state: 'withdrawn' });
      if (withdrawn) await tx.emit(offerEvent('offer.withdrawn', withdrawn, { reason: 'queue' }));
    }
  }
}
