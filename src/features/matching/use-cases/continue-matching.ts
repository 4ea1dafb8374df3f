import type { ObjectId } from 'mongodb';
import { findJob, type JobDocument } from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { cardsOf } from '../data/cards.repository';
import { offersOfJob, openOffersOfJob } from '../data/offers.repository';
import { nextStep } from '../domain/offer-window';
import { exclusionOf } from '../domain/scoring';
import { offerWindows } from './find-candidates';
import { handToStaff } from './hand-to-staff';
import { makeOffer } from './make-offer';
import { type MatchQuestion, matchingSince, questionOf } from './match-question';

/** What matching goes on with: an offer is out, or the job must be scored again, or staff have it. */
export type MatchingState = 'waiting' | 'score-again' | 'with-staff' | 'over';

/**
 * Goes on with a job after an offer ended without a yes: asks the next of its candidates who still can be asked.
 * After every third the job is to be scored again without those asked; after nine staff get it.
 */
export async function continueMatching(tx: TxContext, jobId: ObjectId): Promise<MatchingState> {
  const job = await findJob(tx, jobId);
  if (job?.status !== 'matching') return 'over';
  if ((await openOffersOfJob(tx, jobId)).length > 0) return 'waiting';
  const question = await questionOf(tx, job);
  const left = await remainingCandidates(tx, job, question);
  const step = nextStep(question.asked, left.length);
  if (step === 'tell-staff') return handToStaff(tx, job, question.asked);
  if (step === 'score-again') return 'score-again';
  const [next] = left;
  if (!next) return 'score-again';
  await makeOffer(tx, next);
  return 'waiting';
}

/** The stored candidates who were not asked yet and may still be, in their order, ready to be offered the job. */
async function remainingCandidates(tx: TxContext, job: JobDocument, question: MatchQuestion) {
  const since = matchingSince(job);
  const asked = (await offersOfJob(tx, job._id)).filter(({ createdAt }) => createdAt >= since);
  const wasAsked = (worker: ObjectId) => asked.some((offer) => offer.worker.equals(worker));
  const candidates = job.candidates.filter(({ worker }) => !wasAsked(worker));
  const workers = candidates.map(({ worker }) => worker);
  const cards = await cardsOf(tx, workers);
  const windows = await offerWindows(tx, workers);
  const now = tx.clock.now();
  return candidates.flatMap((candidate) => {
    const card = cards.find(({ worker }) => worker.equals(candidate.worker));
    const window = windows.get(candidate.worker.toHexString());
    if (!card || !window || exclusionOf(question, card, now, question.cap)) return [];
    return [{ job, card, candidate, rank: asked.length + 1, window }];
  });
}
