import { tidy } from '@/shared/money';
import { baseComponents, DEFAULT_MEANS, type MatchCard, RATINGS_TO_COUNT, WEIGHTS } from './scoring';

/**
 * A score is skills + expertise + base, where base does not depend on the job: availability, rating, completion and
 * response, 0–0.60. It is stored in the card and indexed behind each skill, so that the best for a job are found by
 * walking one sorted list per required skill and stopping early.
 */
export function baseScore(card: MatchCard, means = DEFAULT_MEANS): number {
  const { availability, rating, completion, response } = baseComponents(card, means);
  return tidy(availability + rating + completion + response, 9);
}

/**
 * The same base score as a MongoDB expression over a card, for updates by pipeline (`$set: { baseScore: … }`), so
 * that a counter and the score that follows from it change in one write.
 */
export function baseScoreExpression(means = DEFAULT_MEANS): Record<string, unknown> {
  const waiting = { $ifNull: ['$openOffers', 0] };
  const load = { $add: ['$stats.activeJobs', waiting] };
  const busy = { $max: [0, { $subtract: [1, { $divide: [load, 5] }] }] };
  const isAvailable = { $eq: ['$availability', 'available'] };
  const isBusy = { $eq: ['$availability', 'busy'] };
  const room = {
    $cond: [isAvailable, { $cond: [{ $eq: [waiting, 0] }, 1, busy] }, { $cond: [isBusy, busy, 0] }],
  };
  const isNew = { $lt: ['$stats.ratingCount', RATINGS_TO_COUNT] };
  const rating = { $cond: [isNew, means.rating, '$stats.averageRating'] };
  const minutes = { $ifNull: ['$stats.responseTime', means.responseMinutes] };
  const parts = [
    { $multiply: [WEIGHTS.availability, room] },
    { $multiply: [WEIGHTS.rating, { $divide: [rating, 5] }] },
    { $multiply: [WEIGHTS.completion, { $divide: ['$stats.completionRate', 100] }] },
    { $multiply: [WEIGHTS.response, { $max: [0, { $subtract: [1, { $divide: [minutes, 60] }] }] }] },
  ];
  return { $round: [{ $add: parts }, 9] };
}
