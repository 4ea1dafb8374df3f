import { tidy } from '@/shared/money';
import type { Availability, Complexity, EntityId, SkillLevel } from '@/shared/vocabulary';

/** What each part of the score weighs. They sum to 1.05, the most that anybody can have. */
export const WEIGHTS = {
  skills: 0.4,
  availability: 0.25,
  rating: 0.2,
  completion: 0.05,
  response: 0.1,
  expertise: 0.05,
} as const;
export const MAX_SCORE = 1.05;
/** The most that somebody has whatever the job: availability, rating, completion and response. */
export const MAX_BASE = 0.6;

/** A busy worker's availability falls to nothing at so many active jobs. */
const BUSY_LIMIT = 5;
/** An answer after so many minutes is worth nothing. */
const SLOWEST_ANSWER = 60;
/** With fewer ratings a worker is new, and gets the platform's mean rating. */
export const RATINGS_TO_COUNT = 3;
/** A preferred worker goes first when they are no further than this below the best. */
export const PREFERRED_MARGIN = 0.15;

export type ScoreComponents = Record<keyof typeof WEIGHTS, number>;

/** What matching knows of a worker; a worker-card document satisfies it. */
export interface MatchCard<Id extends EntityId = EntityId> {
  worker: Id;
  status: string;
  skills: readonly { skill: EntityId; level: SkillLevel }[];
  availability: Availability;
  /** Offers that wait for an answer; each counts as an active job, which it may become. None when missing. */
  openOffers?: number;
  timeOff: readonly { from: Date; to: Date }[];
  stats: {
    averageRating: number;
    ratingCount: number;
    /** Median minutes to answer; null before the first answer. */
    responseTime: number | null;
    /** 0–100. */
    completionRate: number;
    activeJobs: number;
    lastOfferAt: Date | null;
  };
}

/** What matching knows of a job. */
export interface MatchJob {
  requiredSkills: readonly EntityId[];
  complexity: Complexity;
  preferredWorkers?: readonly EntityId[];
  blockedWorkers?: readonly EntityId[];
  /** Workers who were asked already. */
  excludedWorkers?: readonly EntityId[];
}

/** What a worker without a history of their own is taken to be like. */
export interface PlatformMeans {
  /** Mean of all ratings, 1–5. */
  rating: number;
  /** Mean of the median answer times, minutes. */
  responseMinutes: number;
}

export const DEFAULT_MEANS: PlatformMeans = { rating: 4.5, responseMinutes: 20 };

/** How much each part weighs. Only the simulator asks with others than `WEIGHTS`. */
export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** The jobs that a worker has and those they are being asked about. */
export const loadOf = ({ stats, openOffers = 0 }: Pick<MatchCard, 'stats' | 'openOffers'>): number =>
  stats.activeJobs + openOffers;

/** The parts that do not depend on the job; kept as `baseScore` in the card. */
export function baseComponents(card: MatchCard, means: PlatformMeans, weights: Weights = WEIGHTS) {
  const { stats } = card;
  const busy = Math.max(0, 1 - loadOf(card) / BUSY_LIMIT);
  const room = { available: card.openOffers ? busy : 1, busy, offline: 0 };
  const rating = stats.ratingCount < RATINGS_TO_COUNT ? means.rating : stats.averageRating;
  const minutes = stats.responseTime ?? means.responseMinutes;
  return {
    availability: weights.availability * room[card.availability],
    rating: (weights.rating * rating) / 5,
    completion: (weights.completion * stats.completionRate) / 100,
    response: weights.response * Math.max(0, 1 - minutes / SLOWEST_ANSWER),
  };
}

/** The parts that depend on the job. A job that requires no skill finds everybody skilled. */
export function jobComponents(job: MatchJob, card: MatchCard, weights: Weights = WEIGHTS) {
  const required = new Set(job.requiredSkills.map(String));
  const matched = card.skills.filter(({ skill }) => required.has(String(skill)));
  const isExpert = job.complexity === 'high' && matched.some(({ level }) => level === 'senior');
  return {
    skills: weights.skills * (required.size === 0 ? 1 : matched.length / required.size),
    expertise: isExpert ? weights.expertise : 0,
  };
}

export interface Scored<Card extends MatchCard = MatchCard> {
  card: Card;
  components: ScoreComponents;
  /** 0–1.05. */
  score: number;
}

/** Scores one worker for one job. Sums are rounded to nine digits, so that equals are equal. */
export function scoreWorker<Card extends MatchCard>(
  job: MatchJob,
  card: Card,
  means = DEFAULT_MEANS,
  weights: Weights = WEIGHTS,
): Scored<Card> {
  const components = { ...baseComponents(card, means, weights), ...jobComponents(job, card, weights) };
  const score = Object.values(components).reduce((sum, part) => sum + part, 0);
  return { card, components, score: tidy(score, 9) };
}

/** The score as people are shown it: percent of the possible 1.05, whole. */
export function scorePercent(score: number): number {
  return Math.round((score / MAX_SCORE) * 100);
}

/** Why a worker is not asked at all. */
export type Exclusion =
  | 'inactive'
  | 'blocked'
  | 'asked-already'
  | 'at-capacity'
  | 'time-off'
  | 'no-required-skill';

/** The first reason to leave a worker out, or null. `cap` is the most jobs one worker may have (settings). */
export function exclusionOf(job: MatchJob, card: MatchCard, now: Date, cap: number): Exclusion | null {
  const isIn = (list: readonly EntityId[] | undefined) =>
    list?.some((id) => String(id) === String(card.worker)) ?? false;
  const required = new Set(job.requiredSkills.map(String));
  if (card.status !== 'active') return 'inactive';
  if (isIn(job.blockedWorkers)) return 'blocked';
  if (isIn(job.excludedWorkers)) return 'asked-already';
  if (loadOf(card) >= cap) return 'at-capacity';
  if (card.timeOff.some(({ from, to }) => from <= now && now < to)) return 'time-off';
  if (required.size > 0 && !card.skills.some(({ skill }) => required.has(String(skill))))
    return 'no-required-skill';
  return null;
}

/** Better first: score; then fewer jobs that they have or are asked about; then longer since the last offer (never is longest); then id. */
export function compareScored(a: Scored, b: Scored): number {
  const offered = (scored: Scored) => scored.card.stats.lastOfferAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  const since = offered(a) === offered(b) ? 0 : offered(a) - offered(b);
  return (
    b.score - a.score ||
    loadOf(a.card) - loadOf(b.card) ||
    since ||
    String(a.card.worker).localeCompare(String(b.card.worker))
  );
}

/** In the order in which they are asked: preferred workers within 0.15 of the best first, then the rest. */
export function orderCandidates<Card extends MatchCard>(
  job: MatchJob,
  scored: readonly Scored<Card>[],
  margin = PREFERRED_MARGIN,
): Scored<Card>[] {
  const sorted = [...scored].sort(compareScored);
  const preferred = new Set(job.preferredWorkers?.map(String));
  const best = sorted[0]?.score ?? 0;
  const goesFirst = ({ card, score }: Scored<Card>) =>
    preferred.has(String(card.worker)) && tidy(best - score, 9) <= margin;
  return [...sorted.filter(goesFirst), ...sorted.filter((candidate) => !goesFirst(candidate))];
}

/** Leaves out, scores and orders: what matching over any list of cards must equal. */
export function rankWorkers<Card extends MatchCard>(
  job: MatchJob,
  cards: readonly Card[],
  options: { now: Date; cap: number; means?: PlatformMeans; weights?: Weights; preferredMargin?: number },
): Scored<Card>[] {
  const possible = cards.filter((card) => exclusionOf(job, card, options.now, options.cap) === null);
  return orderCandidates(
    job,
    possible.map((card) => scoreWorker(job, card, options.means, options.weights)),
    options.preferredMargin,
  );
}
