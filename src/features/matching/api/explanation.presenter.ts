import type { z } from 'zod';
import { currentTurn } from '@/features/jobs/domain/job-clock';
import type { OfferDocument } from '../data/offer.document';
import { scorePercent, WEIGHTS } from '../domain/scoring';
import type { MatchExplanation } from '../use-cases/explain-matches';
import { say } from './match-phrases';
import type { matchExplanation } from './matching.schemas';

type Body = z.input<typeof matchExplanation>;
type Action = Body['history'][number]['action'];
type Component = keyof typeof WEIGHTS;

const ENDED: Readonly<Partial<Record<OfferDocument['state'], Action>>> = {
  accepted: 'accepted',
  declined: 'declined',
  expired: 'timeout',
  withdrawn: 'withdrawn',
};

/** Who was asked about a job and why, as the reader may see it. */
export function presentExplanation(explanation: MatchExplanation): Body {
  const { job, viewer, rows, offers, people, round, unmatched, now } = explanation;
  return {
    source: job.analysis?.source ?? null,
    round,
    waitingFor: currentTurn(job.clock),
    candidates: rows.flatMap(({ worker, rank, candidate, offer, card, ...row }) => {
      const person = people.get(worker.toHexString());
      if (!person) return [];
      const isRated = card !== null && card.stats.ratingCount > 0;
      return [
        {
          worker: person,
          rank,
          percent: scorePercent(candidate.score),
          state: offer?.state ?? null,
          reasons: row.reasons.map(say),
          ...(viewer === 'client'
            ? {}
            : {
                score: candidate.score,
                components: presentComponents(candidate.components),
                counterfactual: row.counterfactual.map(say),
              }),
          averageRating: isRated ? card.stats.averageRating : null,
          completedJobs: card?.stats.completedJobs ?? 0,
          preferred: row.preferred,
          offeredAt: offer?.offeredAt?.toISOString() ?? null,
          expiresAt: offer?.state === 'offered' ? (offer.expiresAt?.toISOString() ?? null) : null,
        },
      ];
    }),
    history: history(offers, people),
    fallbackToStaff: unmatched,
    serverTime: now.toISOString(),
  };
}

/** Points of each part beside the most there are. */
export function presentComponents(points: Record<string, number>) {
  const part = (name: Component) => ({ points: points[name] ?? 0, max: WEIGHTS[name] });
  return {
    skills: part('skills'),
    availability: part('availability'),
    rating: part('rating'),
    completion: part('completion'),
    response: part('response'),
    expertise: part('expertise'),
  };
}

/** Every offer as it went out and as it ended, oldest first. */
function history(offers: readonly OfferDocument[], people: MatchExplanation['people']): Body['history'] {
  const moments = offers.flatMap((offer) => {
    const worker = people.get(offer.worker.toHexString());
    if (!worker) return [];
    const ended = ENDED[offer.state];
    const at = offer.respondedAt ?? offer.updatedAt;
    return [
      ...(offer.offeredAt ? [{ worker, action: 'offered' as const, at: offer.offeredAt }] : []),
      ...(ended ? [{ worker, action: ended, at }] : []),
    ];
  });
  return moments
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ worker, action, at }) => ({ worker, action, timestamp: at.toISOString() }));
}
