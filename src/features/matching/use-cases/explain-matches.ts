import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { presentPublicUsers, requireUser } from '@/features/accounts';
import { findJob, type JobDocument } from '@/features/jobs';
import { OPEN_OFFER_STATES } from '@/features/jobs/domain/job-types';
import { type SkillDocument, skillsByIds } from '@/features/skills';
import { loadMeans } from '@/features/workers';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { sameId } from '@/shared/ids';
import type { Phrase } from '@/shared/vocabulary';
import { cardsOf } from '../data/cards.repository';
import type { OfferDocument } from '../data/offer.document';
import { offersOfJob } from '../data/offers.repository';
import { counterfactual, reasonsFor } from '../domain/explain';
import { OFFERS_PER_ROUND } from '../domain/offer-window';
import { scoreWorker } from '../domain/scoring';
import { UNMATCHED } from './hand-to-staff';
import { questionOf } from './match-question';

type Viewer = 'client' | 'worker' | 'staff';

/**
 * Who is asked about a job, who was, and why, as far as the reader may know: clients learn why these workers, staff
 * every component and what would change the order, workers their own row.
 * @throws NOT_FOUND for strangers
 */
export const explainMatches = defineQuery({
  name: 'matching.explain',
  input: z.object({ jobId: objectId }),
  authorize: (ctx) => {
    requireUser(ctx);
  },
  run: async (ctx, { jobId }) => {
    const job = await findJob(ctx, jobId);
    const offers = job ? await offersOfJob(ctx, job._id) : [];
    const viewer = job && viewerOf(ctx, job, offers);
    if (!job || !viewer) throw errors.notFound('This job');
    const reader = requireUser(ctx).id;
    const isVisible = (worker: ObjectId) => viewer !== 'worker' || sameId(worker, reader);
    const visible = offers.filter(({ worker }) => isVisible(worker));
    const rows = (await candidateRows(ctx, job, offers, viewer)).filter(({ worker }) => isVisible(worker));
    const people = await presentPublicUsers(ctx, [
      ...rows.map(({ worker }) => worker),
      ...visible.map(({ worker }) => worker),
    ]);
    const asked = offers.filter(({ state }) => state === 'declined' || state === 'expired').length;
    return {
      job,
      viewer,
      rows,
      offers: visible,
      people,
      round: roundOf(job, asked),
      unmatched: job.flagReason === UNMATCHED,
      now: ctx.clock.now(),
    };
  },
});

export type MatchExplanation = Awaited<ReturnType<typeof explainMatches>>;

function viewerOf(ctx: Context, job: JobDocument, offers: readonly OfferDocument[]): Viewer | null {
  const actor = requireUser(ctx);
  if (actor.role === 'admin') return 'staff';
  if (actor.role === 'client') return sameId(job.organization, actor.organizationId) ? 'client' : null;
  const isConcerned = sameId(job.worker, actor.id) || offers.some(({ worker }) => sameId(worker, actor.id));
  return isConcerned ? 'worker' : null;
}

/** 0 before anybody was scored; one more after every third who did not take it. */
function roundOf(job: JobDocument, asked: number): number {
  return job.candidates.length === 0 ? 0 : Math.floor(asked / OFFERS_PER_ROUND) + 1;
}

/** Phrases with the names of skills in place of their ids. */
function skillNames(skills: readonly SkillDocument[]) {
  return ({ key, values }: Phrase): Phrase => {
    const skill = skills.find(({ _id }) => _id.toHexString() === values.skill);
    return { key, values: skill ? { ...values, skill: skill.name } : values };
  };
}

/** The scored candidates with what became of each, and why they are here as their cards stand now. */
async function candidateRows(
  ctx: Context,
  job: JobDocument,
  offers: readonly OfferDocument[],
  viewer: Viewer,
) {
  const question = await questionOf(ctx, job);
  const found = await cardsOf(
    ctx,
    job.candidates.map(({ worker }) => worker),
  );
  const isOpen = (offer: OfferDocument) => OPEN_OFFER_STATES.some((state) => state === offer.state);
  // That they are asked about this very job does not stand against them.
  const cards = found.map((card) => {
    const isAsked = offers.some((offer) => isOpen(offer) && offer.worker.equals(card.worker));
    return isAsked ? { ...card, openOffers: Math.max(0, (card.openOffers ?? 0) - 1) } : card;
  });
  const cardOf = (worker: ObjectId) => cards.find((card) => card.worker.equals(worker)) ?? null;
  const means = await loadMeans(ctx.db);
  const scored = cards.map((card) => scoreWorker(question, card, means));
  const nameOf = skillNames(await skillsByIds(ctx, question.requiredSkills));
  return job.candidates.map((candidate, index) => {
    const card = cardOf(candidate.worker);
    const offer = offers.findLast(({ worker }) => worker.equals(candidate.worker)) ?? null;
    const would: Phrase[] = [];
    if (viewer !== 'client' && card && index > 0) {
      const rivals = scored.filter((other) => !other.card.worker.equals(card.worker));
      const change = counterfactual(question, card, rivals, means)?.change;
      if (change) would.push(nameOf(change));
    }
    return {
      worker: candidate.worker,
      rank: index + 1,
      candidate,
      offer,
      card,
      reasons: card ? reasonsFor(question, scoreWorker(question, card, means)) : [],
      counterfactual: would,
      preferred: question.preferredWorkers.some((worker) => worker.equals(candidate.worker)),
    };
  });
}
