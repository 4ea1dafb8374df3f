import type { EntityId, SkillLevel } from '@/shared/vocabulary';
import { type Counterfactual, counterfactual } from './explain';
import { type MatchCard, type MatchJob, RATINGS_TO_COUNT, type Scored, WEIGHTS } from './scoring';

/** The parts of a score as they were stored when it was given. */
export type StoredComponents = Readonly<Record<string, number>>;

/** Somebody who was scored for a job, as the job remembers them. */
export interface StoredCandidate {
  worker: EntityId;
  score: number;
  components: StoredComponents;
}

/** A worker's own skills and ratings as they stand; what has changed since is read back from the parts of the score. */
export type PresentCard = Pick<MatchCard, 'worker' | 'skills'> & {
  stats: Pick<MatchCard['stats'], 'ratingCount'>;
};

const share = (components: StoredComponents, part: keyof typeof WEIGHTS) =>
  (components[part] ?? 0) / WEIGHTS[part];

/**
 * A worker's card as it must have been when they were scored, as far as a score can tell: each part says what it was made
 * of. Scored anew (with `meansAsScored`) it gives the stored score.
 */
export function cardAsScored(job: MatchJob, card: PresentCard, components: StoredComponents): MatchCard {
  const room = share(components, 'availability');
  return {
    worker: card.worker,
    status: 'active',
    skills: skillsAsScored(job, card, components),
    availability: room >= 1 ? 'available' : room > 0 ? 'busy' : 'offline',
    timeOff: [],
    stats: {
      averageRating: rounded(share(components, 'rating') * 5),
      ratingCount: card.stats.ratingCount,
      responseTime: rounded(60 * (1 - share(components, 'response'))),
      completionRate: rounded(share(components, 'completion') * 100),
      // A busy worker's room is what a fifth of each active job takes away; of others the score tells nothing.
      activeJobs: room > 0 && room < 1 ? Math.round(5 * (1 - room)) : 0,
      lastOfferAt: null,
    },
  };
}

/** As many of the job's skills as were matched, those first that the worker has today. */
function skillsAsScored(job: MatchJob, card: PresentCard, components: StoredComponents) {
  const owned = new Set(card.skills.map(({ skill }) => String(skill)));
  const required = [...new Map(job.requiredSkills.map((id) => [String(id), id])).values()];
  const known = required.filter((id) => owned.has(String(id)));
  const others = required.filter((id) => !owned.has(String(id)));
  const matched = Math.round(share(components, 'skills') * required.length);
  const level: SkillLevel = (components.expertise ?? 0) > 0 ? 'senior' : 'mid';
  return [...known, ...others].slice(0, matched).map((skill) => ({ skill, level }));
}

/** Stored sums are rounded; so is what is read back from them. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** The others as they were scored. Of a tie we do not know how it was broken: they win it. */
function rivalAsScored({ worker, score, components }: StoredCandidate): Scored {
  const stats = {
    averageRating: 0,
    ratingCount: 0,
    responseTime: null,
    completionRate: 0,
    lastOfferAt: null,
  };
  return {
    card: {
      worker,
      status: 'active',
      skills: [],
      availability: 'available',
      timeOff: [],
      stats: { ...stats, activeJobs: -1 },
    },
    components: { ...ZERO, ...components },
    score,
  };
}

const ZERO = { skills: 0, availability: 0, rating: 0, completion: 0, response: 0, expertise: 0 };

/**
 * The smallest single thing that would have had a worker asked first for a job, among those whom the job remembers, as all of
 * them stood when they were scored. Null when no single one would have been enough.
 */
export function wouldHaveWon(
  job: MatchJob,
  card: PresentCard,
  own: StoredCandidate,
  candidates: readonly StoredCandidate[],
): Counterfactual | null {
  const before = cardAsScored(job, card, own.components);
  const isNew = card.stats.ratingCount < RATINGS_TO_COUNT;
  const means = { rating: before.stats.averageRating, responseMinutes: before.stats.responseTime ?? 0 };
  const rivals = candidates.filter(({ worker }) => String(worker) !== String(own.worker)).map(rivalAsScored);
  return counterfactual(job, before, rivals, isNew ? means : undefined);
}
