import type { Phrase } from '@/shared/vocabulary';
import {
  DEFAULT_MEANS,
  type MatchCard,
  type MatchJob,
  orderCandidates,
  type PlatformMeans,
  RATINGS_TO_COUNT,
  type Scored,
  scorePercent,
  scoreWorker,
} from './scoring';

/** Why this worker, for the client: the parts that speak for them, strongest first. Never name, gender or photo. */
export function reasonsFor(job: MatchJob, scored: Scored): Phrase[] {
  const { card, components } = scored;
  const { stats } = card;
  const required = new Set(job.requiredSkills.map(String));
  const matched = card.skills.filter(({ skill }) => required.has(String(skill))).length;
  const reasons: [boolean, keyof typeof components, Phrase][] = [
    [matched > 0, 'skills', { key: 'match.reason.skills', values: { matched, required: required.size } }],
    [card.availability === 'available', 'availability', { key: 'match.reason.available', values: {} }],
    [
      stats.ratingCount >= RATINGS_TO_COUNT && stats.averageRating >= 4,
      'rating',
      {
        key: 'match.reason.rating',
        values: { rating: Math.round(stats.averageRating * 10) / 10, count: stats.ratingCount },
      },
    ],
    [
      stats.responseTime !== null && stats.responseTime <= 20,
      'response',
      { key: 'match.reason.response', values: { minutes: Math.round(stats.responseTime ?? 0) } },
    ],
    [components.expertise > 0, 'expertise', { key: 'match.reason.expertise', values: {} }],
  ];
  return reasons
    .filter(([holds]) => holds)
    .sort((a, b) => components[b[1]] - components[a[1]])
    .map(([, , phrase]) => phrase);
}

/** The same in one English sentence, as documents and logs keep it. */
export function reasoningText(job: MatchJob, scored: Scored): string {
  const words: Record<string, (v: Phrase['values']) => string> = {
    'match.reason.skills': (v) => `has ${v.matched} of ${v.required} required skills`,
    'match.reason.available': () => 'is available now',
    'match.reason.rating': (v) => `is rated ${v.rating} by ${v.count} clients`,
    'match.reason.response': (v) => `answers in about ${v.minutes} minutes`,
    'match.reason.expertise': () => 'is senior in a required skill',
  };
  const said = reasonsFor(job, scored).map(({ key, values }) => words[key]?.(values) ?? key);
  const match = `${scorePercent(scored.score)}% match`;
  return said.length > 0 ? `${match}: ${said.join(', ')}.` : `${match}.`;
}

export interface Counterfactual {
  /** What would have to be different. */
  change: Phrase;
  /** The worker's card with that change and nothing else. */
  card: MatchCard;
  score: number;
}

/**
 * The smallest single change by which `card` would be asked first among `rivals`, or null when no single one is
 * enough. It is found by applying it and ordering anew, with those whom the organization prefers: the answer holds by
 * construction. Rivals are at least the best of the others by score and every preferred one.
 */
export function counterfactual(
  job: MatchJob,
  card: MatchCard,
  rivals: readonly Scored[],
  means: PlatformMeans = DEFAULT_MEANS,
): Counterfactual | null {
  const now = scoreWorker(job, card, means).score;
  const winning = singleChanges(job, card)
    .map(({ change, card: changed }) => ({ change, scored: scoreWorker(job, changed, means) }))
    .filter(({ scored }) => orderCandidates(job, [scored, ...rivals])[0] === scored)
    .sort((a, b) => a.scored.score - now - (b.scored.score - now));
  const smallest = winning[0];
  return smallest
    ? { change: smallest.change, card: smallest.scored.card, score: smallest.scored.score }
    : null;
}

interface SingleChange {
  change: Phrase;
  card: MatchCard;
}

/** Everything that could be different about one thing, in small steps. */
function singleChanges(job: MatchJob, card: MatchCard): SingleChange[] {
  const { stats } = card;
  const withStats = (key: string, value: number, changed: Partial<MatchCard['stats']>): SingleChange => ({
    change: { key: `match.if.${key}`, values: { value } },
    card: { ...card, stats: { ...stats, ...changed } },
  });
  const steps = (from: number, to: number, step: number) =>
    Array.from({ length: Math.max(0, Math.round((to - from) / step)) }, (_, i) =>
      Number((from + (i + 1) * step).toFixed(2)),
    );
  const ratingCount = Math.max(stats.ratingCount, RATINGS_TO_COUNT);
  const owned = new Set(card.skills.map(({ skill }) => String(skill)));
  const missing = job.requiredSkills.filter((skill) => !owned.has(String(skill)));
  return [
    ...(card.availability === 'available'
      ? []
      : [
          {
            change: { key: 'match.if.available', values: {} },
            card: { ...card, availability: 'available' as const },
          },
        ]),
    ...steps(0, stats.activeJobs, 1).map((less) =>
      withStats('activeJobs', stats.activeJobs - less, { activeJobs: stats.activeJobs - less }),
    ),
    ...steps(stats.averageRating, 5, 0.1).map((rating) =>
      withStats(stats.ratingCount < RATINGS_TO_COUNT ? 'ratings' : 'rating', rating, {
        averageRating: Math.min(5, rating),
        ratingCount,
      }),
    ),
    ...[45, 30, 20, 15, 10, 5, 1]
      .filter((minutes) => minutes < (stats.responseTime ?? 60))
      .map((minutes) => withStats('response', minutes, { responseTime: minutes })),
    ...steps(stats.completionRate, 100, 5).map((rate) =>
      withStats('completion', Math.min(100, rate), { completionRate: Math.min(100, rate) }),
    ),
    ...missing.map((skill) => ({
      change: { key: 'match.if.skill', values: { skill: String(skill) } },
      card: { ...card, skills: [...card.skills, { skill, level: 'mid' as const }] },
    })),
  ];
}
