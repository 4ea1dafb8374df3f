import { findJob, type JobDocument, jobsCollection, refineAnalysis } from '@/features/jobs';
import { currentMeans } from '@/features/workers';
import type { Context, TxContext } from '@/platform/context';
import { inLane } from '@/platform/lane';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { cardsOf } from '../data/cards.repository';
import { openOffersOfJob } from '../data/offers.repository';
import { reasoningText } from '../domain/explain';
import { OFFERS_BEFORE_STAFF, OFFERS_PER_ROUND } from '../domain/offer-window';
import { exclusionOf, orderCandidates, scoreWorker } from '../domain/scoring';
import { analyseIfNeeded, isAnalysed } from './analyse-job';
import { type Candidate, offerWindows, reachableCandidates } from './find-candidates';
import { handToStaff, takeOffBoard, UNMATCHED } from './hand-to-staff';
import { makeOffer } from './make-offer';
import { questionOf } from './match-question';
import { unaskedAhead } from './queue-order';

/**
 * Matches what the client wants matched before this job, then the job itself. Jobs of one organization go through one at
 * a time in this process: whoever comes later finds what stood ahead matched already.
 */
export async function matchJob(ctx: Context, jobId: string): Promise<void> {
  const job = await findJob(ctx, oid(jobId));
  if (job?.status !== 'matching') return;
  await inLane(`matching:${job.organization}`, async () => {
    if ((await openOffersOfJob(ctx, job._id)).length > 0) return;
    for (const id of await unaskedAhead(ctx, job)) await matchOne(ctx, id);
    await matchOne(ctx, jobId);
  });
}

/**
 * Scores a job anew and offers it to the best. The search reads outside the transaction; what it found is checked
 * again inside. Running it twice changes nothing: a job with an open offer is left alone.
 */
async function matchOne(ctx: Context, jobId: string): Promise<void> {
  const id = oid(jobId);
  await refineAnalysis(ctx, jobId);
  const read = await findJob(ctx, id);
  const isReady = read !== null && isAnalysed(read);
  if (!isReady) await unitOfWork(ctx, (tx) => analyseIfNeeded(tx, id));
  const job = isReady ? read : await findJob(ctx, id);
  if (job?.status !== 'matching' || (await openOffersOfJob(ctx, id)).length > 0) return;
  const question = await questionOf(ctx, job);
  const done = question.asked >= OFFERS_BEFORE_STAFF;
  const candidates = done ? [] : await reachableCandidates(ctx, question, OFFERS_PER_ROUND + 1);
  await unitOfWork(ctx, (tx) => offerToBest(tx, id, candidates));
}

async function offerToBest(tx: TxContext, id: JobDocument['_id'], candidates: Candidate[]): Promise<void> {
  const job = await findJob(tx, id);
  if (job?.status !== 'matching' || (await openOffersOfJob(tx, id)).length > 0) return;
  const question = await questionOf(tx, job);
  const workers = candidates.map(({ card }) => card.worker);
  const cards = await cardsOf(tx, workers);
  const windows = await offerWindows(tx, workers);
  // Others may have asked them since: as their cards stand now.
  const means = await currentMeans(tx.db);
  const scored = orderCandidates(
    question,
    cards.map((card) => scoreWorker(question, card, means)),
  );
  const stored = scored.map((candidate) => ({
    worker: candidate.card.worker,
    score: candidate.score,
    components: { ...candidate.components },
    reasoning: reasoningText(question, candidate),
  }));
  const top = stored.slice(0, OFFERS_PER_ROUND);
  const first = top.flatMap((candidate) => {
    const card = cards.find(({ worker }) => worker.equals(candidate.worker));
    const window = windows.get(candidate.worker.toHexString());
    if (!card || !window || exclusionOf(question, card, tx.clock.now(), question.cap)) return [];
    return [{ card, window, candidate }];
  })[0];
  if (!first) {
    await handToStaff(tx, job, question.asked);
    return;
  }
  if (job.flagReason === UNMATCHED) await takeOffBoard(tx, id);
  const after = await jobsCollection(tx.db).findOneAndUpdate(
    { _id: id, status: 'matching' },
    { $set: { candidates: top, backup: stored[OFFERS_PER_ROUND] ?? null, updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (after) await makeOffer(tx, { job: after, ...first, rank: question.asked + 1 });
}
