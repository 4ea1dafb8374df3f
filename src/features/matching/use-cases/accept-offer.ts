import { MongoServerError, type ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { findJob, type JobDocument, transitionJob } from '@/features/jobs';
import { OPEN_OFFER_STATES } from '@/features/jobs/domain/job-types';
import { loadSettings } from '@/features/settings';
import { workerCardsCollection } from '@/features/workers';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { OfferDocument } from '../data/offer.document';
import { latestOffer, moveOffer } from '../data/offers.repository';
import { backupBehind } from './backup';
import { offerEvent } from './offer-event';

const DUPLICATE_KEY = 11_000;

/**
 * A worker takes a job that is offered to them. Only one wins, decided by compare-and-set on the offer and on the job.
 * @throws NOT_FOUND (never offered), EMAIL_NOT_VERIFIED, OFFER_CLOSED, CONFLICT (at the cap), INVALID_TRANSITION
 */
export const acceptOffer = defineUseCase({
  name: 'matching.accept',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    if (!requireRole(ctx, 'worker').emailVerified) throw errors.emailNotVerified();
  },
  run: async (tx, { jobId }) => {
    const worker = oid(requireRole(tx, 'worker').id);
    const offer = await latestOffer(tx, oid(jobId), worker);
    if (!offer) throw errors.notFound('This offer');
    assertOpen(offer, tx.clock.now());
    const job = await findJob(tx, offer.job);
    if (!job) throw errors.notFound('This job');
    if (await isAtCap(tx, worker)) {
      throw errors.conflict('You have as many jobs as one can have. Finish one before you take another.');
    }
    return takeForWorker(tx, job, offer);
  },
});

/** @throws OFFER_CLOSED for an offer that was answered, withdrawn or has lapsed */
export function assertOpen(offer: Pick<OfferDocument, 'state' | 'expiresAt'>, now: Date): void {
  if (!OPEN_OFFER_STATES.some((state) => state === offer.state)) throw errors.offerClosed();
  if (offer.expiresAt && offer.expiresAt <= now) throw errors.offerClosed('This offer has expired.');
}

/** Gives the job to the offer's worker, on its terms; everybody else's offers are withdrawn by who hears of it. */
export async function takeForWorker(
  tx: TxContext,
  job: JobDocument,
  offer: OfferDocument,
  { standing = false }: { standing?: boolean } = {},
): Promise<JobDocument> {
  if (job.status !== 'matching') throw errors.offerClosed();
  const { payout: amount, currency, hours, hourlyRate, deadline } = offer.terms;
  const { state, expiresAt } = offer;
  // The job first: everybody who races meets on that one document, before touching offers that the winner withdraws.
  const taken = await transitionJob(
    tx,
    job,
    { name: 'accept', worker: offer.worker, offer: { state, expiresAt }, deadline },
    {
      as: ['candidate'],
      set: {
        payout: { amount, currency, hours, hourlyRate },
        backup: await backupBehind(tx, job, offer.worker),
      },
      event: { offerId: offer._id.toHexString(), standing },
    },
  );
  const accepted = await claim(tx, offer, tx.clock.now());
  await tx.emit(offerEvent('offer.accepted', accepted, { standing }));
  return taken;
}

async function claim(tx: TxContext, offer: OfferDocument, now: Date): Promise<OfferDocument> {
  try {
    const changes = { state: 'accepted' as const, offeredAt: offer.offeredAt ?? now, respondedAt: now };
    const accepted = await moveOffer(tx, offer._id, OPEN_OFFER_STATES, changes);
    if (accepted) return accepted;
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
  }
  throw errors.offerClosed();
}

/** Whether a worker has as many jobs as the settings let one have. */
export async function isAtCap(tx: TxContext, worker: ObjectId): Promise<boolean> {
  const { concurrencyCap } = await loadSettings(tx.db);
  const card = await workerCardsCollection(tx.db).findOne({ worker }, { session: tx.session });
  return (card?.stats.activeJobs ?? 0) >= concurrencyCap;
}
