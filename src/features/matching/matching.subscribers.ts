import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { isObjectId, oid } from '@/shared/ids';
import { dispatchOfferTask } from './tasks/dispatch-offer.task';
import { expireOfferTask } from './tasks/expire-offer.task';
import { matchJobTask } from './tasks/match-job.task';
import { continueMatching } from './use-cases/continue-matching';
import { revokeAcceptedOffer, withdrawOffersOfJob, withdrawOffersOfWorker } from './use-cases/end-offers';
import { takeOffBoard } from './use-cases/hand-to-staff';
import { offerToBackup } from './use-cases/offer-to-backup';
import { yieldReserved } from './use-cases/queue-order';
import { releaseJobsOf } from './use-cases/release-jobs';

const match = (tx: TxContext, jobId: string) => tx.enqueue(matchJobTask, { jobId }, { key: jobId });

/** After an offer ended without a yes. */
async function goOn(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const jobId = String(data.jobId);
  const state = await continueMatching(tx, oid(jobId));
  if (state === 'score-again') await match(tx, jobId);
}

/** Plans the end of an offer, and the start of a reserved one. */
async function planOffer(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const offerId = String(data.offerId);
  if (data.expiresAt) {
    const runAt = new Date(String(data.expiresAt));
    await tx.enqueue(expireOfferTask, { offerId }, { runAt, key: offerId });
  }
  if (data.reservedUntil) {
    const runAt = new Date(String(data.reservedUntil));
    await tx.enqueue(dispatchOfferTask, { offerId }, { runAt, key: offerId });
  }
}

/** Why an offer was withdrawn after which the next is asked. */
const GOES_ON = new Set<unknown>(['suspended', 'unreachable']);

/** What matching does when others say that something happened. */
export const matchingSubscribers: readonly Subscriber[] = [
  { on: 'job.published', run: (tx, { data }) => match(tx, String(data.jobId)) },
  {
    on: 'job.reassigned',
    run: async (tx, { data }) => {
      const jobId = String(data.jobId);
      if (isObjectId(data.previousWorkerId)) {
        await revokeAcceptedOffer(tx, oid(jobId), oid(data.previousWorkerId));
      }
      if (data.toWorkerId || (await offerToBackup(tx, jobId))) return;
      await match(tx, jobId);
    },
  },
  {
    on: 'job.assigned',
    run: async (tx, { data }) => {
      const job = oid(String(data.jobId));
      await withdrawOffersOfJob(tx, job, 'taken', isObjectId(data.offerId) ? data.offerId : null);
      await takeOffBoard(tx, job);
    },
  },
  {
    on: 'job.queue_changed',
    run: async (tx, { data, inside }) => {
      const passed = Array.isArray(inside?.passed) ? inside.passed.map(String) : [];
      await yieldReserved(tx, passed);
      for (const jobId of [String(data.jobId), ...passed]) await match(tx, jobId);
    },
  },
  {
    on: 'job.cancelled',
    run: (tx, { data }) => withdrawOffersOfJob(tx, oid(String(data.jobId)), 'cancelled'),
  },
  { on: 'offer.created', run: planOffer },
  { on: 'offer.reserved', run: planOffer },
  { on: 'offer.declined', run: goOn },
  { on: 'offer.expired', run: goOn },
  {
    on: 'offer.withdrawn',
    run: async (tx, event) => {
      if (GOES_ON.has(event.data.reason)) await goOn(tx, event);
    },
  },
  {
    on: 'account.suspended',
    run: async (tx, { data }) => {
      const worker = oid(String(data.userId));
      await withdrawOffersOfWorker(tx, worker, 'suspended');
      await releaseJobsOf(tx, worker);
    },
  },
];
