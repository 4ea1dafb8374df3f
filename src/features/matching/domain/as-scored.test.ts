import { describe, expect, it } from 'vitest';
import { AVAILABILITIES, COMPLEXITIES, SKILL_LEVELS } from '@/shared/vocabulary';
import { cardAsScored, type StoredCandidate, wouldHaveWon } from './as-scored';
import {
  DEFAULT_MEANS,
  type MatchCard,
  type MatchJob,
  rankWorkers,
  type Scored,
  scoreWorker,
} from './scoring';

const options = { now: new Date('2026-03-02T02:00:00Z'), cap: 9 };
const MARKETS = 1_000;

/** Park and Miller's generator: the same markets for the same seed. */
function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return { next, pick: <T>(values: readonly T[]) => values[Math.floor(next() * values.length)] as T };
}

function market(seed: number): { job: MatchJob; ranked: Scored<MatchCard<string>>[] } {
  const { next, pick } = seeded(seed * 7_919);
  const skills = ['a', 'b', 'c', 'd'];
  const cards = Array.from({ length: 4 + Math.floor(next() * 12) }, (_, index) => ({
    worker: `w${index}`,
    status: 'active',
    skills: skills.filter(() => next() < 0.6).map((skill) => ({ skill, level: pick(SKILL_LEVELS) })),
    availability: pick(AVAILABILITIES),
    timeOff: [],
    stats: {
      averageRating: Math.round((3 + next() * 2) * 100) / 100,
      ratingCount: Math.floor(next() * 12),
      responseTime: next() < 0.2 ? null : Math.round(next() * 80),
      completionRate: Math.round(60 + next() * 40),
      activeJobs: Math.floor(next() * 5),
      lastOfferAt: null,
    },
  }));
  const job = {
    requiredSkills: skills.filter(() => next() < 0.6),
    complexity: pick(COMPLEXITIES),
    preferredWorkers: next() < 0.3 ? [pick(cards).worker] : [],
  };
  return { job, ranked: rankWorkers(job, cards, options) };
}

const stored = ({ card, score, components }: Scored): StoredCandidate => ({
  worker: card.worker,
  score,
  components: { ...components },
});

describe('a card read back from its score', () => {
  it('gives the score again, whatever the worker is like', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { job, ranked } = market(seed);
      for (const { card, score, components } of ranked) {
        const read = cardAsScored(job, card, components);
        const { averageRating, responseTime } = read.stats;
        const means = { rating: averageRating, responseMinutes: responseTime ?? 0 };
        expect(scoreWorker(job, read, means).score, `seed ${seed}`).toBeCloseTo(score, 6);
      }
    }
  });
});

/** The change that a phrase names, made to the worker as they truly were. */
function changed(card: MatchCard<string>, key: string, value: number, skill: string): MatchCard<string> {
  const stats = { ...card.stats };
  const ratings = { averageRating: value, ratingCount: Math.max(3, stats.ratingCount) };
  const become: Record<string, Partial<MatchCard<string>>> = {
    'match.if.available': { availability: 'available' },
    'match.if.activeJobs': { stats: { ...stats, activeJobs: value } },
    'match.if.rating': { stats: { ...stats, ...ratings } },
    'match.if.ratings': { stats: { ...stats, ...ratings } },
    'match.if.response': { stats: { ...stats, responseTime: value } },
    'match.if.completion': { stats: { ...stats, completionRate: value } },
    'match.if.skill': { skills: [...card.skills, { skill, level: 'mid' }] },
  };
  return { ...card, ...become[key] };
}

describe('what would have won a job', () => {
  it(`in ${MARKETS} markets: the stated change, made to the worker as they were, has them asked first`, () => {
    const kinds = new Set<string>();
    let stated = 0;
    for (let seed = 1; seed <= MARKETS; seed += 1) {
      const { job, ranked } = market(seed);
      const three = ranked.slice(0, 3);
      for (const own of three.slice(1)) {
        const found = wouldHaveWon(job, own.card, stored(own), three.map(stored));
        if (!found) continue;
        const { key, values } = found.change;
        const after = changed(own.card, key, Number(values.value), String(values.skill));
        const cards = three.map(({ card }) => (card === own.card ? after : card));
        const first = rankWorkers(job, cards, { ...options, means: DEFAULT_MEANS })[0];
        expect(first?.card.worker, `seed ${seed} ${key} ${JSON.stringify(values)}`).toBe(own.card.worker);
        kinds.add(key);
        stated += 1;
      }
    }
    expect(stated).toBeGreaterThan(MARKETS / 2);
    expect(kinds.size).toBeGreaterThanOrEqual(5);
  });
});
