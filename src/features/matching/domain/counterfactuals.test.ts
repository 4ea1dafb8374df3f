import { describe, expect, it } from 'vitest';
import { AVAILABILITIES, COMPLEXITIES, SKILL_LEVELS } from '@/shared/vocabulary';
import { counterfactual } from './explain';
import { type MatchCard, type MatchJob, rankWorkers } from './scoring';

const NOW = new Date('2026-03-02T02:00:00Z');
const options = { now: NOW, cap: 5 };
const MARKETS = 1_000;

/** Mulberry32: the same markets for the same seed. */
function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, pick: <T>(values: readonly T[]) => values[Math.floor(next() * values.length)] as T };
}

function market(seed: number): { job: MatchJob; cards: MatchCard<string>[] } {
  const { next, pick } = seeded(seed);
  const skills = ['a', 'b', 'c', 'd'];
  const cards = Array.from({ length: 4 + Math.floor(next() * 30) }, (_, index) => ({
    worker: `w${index}`,
    status: next() < 0.05 ? 'suspended' : 'active',
    skills: skills.filter(() => next() < 0.6).map((skill) => ({ skill, level: pick(SKILL_LEVELS) })),
    availability: pick(AVAILABILITIES),
    openOffers: pick([0, 0, 1, 2]),
    timeOff: [],
    stats: {
      averageRating: Math.round((3 + next() * 2) * 100) / 100,
      ratingCount: Math.floor(next() * 12),
      responseTime: next() < 0.2 ? null : Math.round(next() * 80),
      completionRate: Math.round(60 + next() * 40),
      activeJobs: Math.floor(next() * 6),
      lastOfferAt: pick([null, new Date(+NOW - 1e7), new Date(+NOW - 1e8)]),
    },
  }));
  const some = () => cards.filter(() => next() < 0.1).map(({ worker }) => worker);
  return {
    job: {
      requiredSkills: skills.filter(() => next() < 0.5),
      complexity: pick(COMPLEXITIES),
      preferredWorkers: next() < 0.5 ? some() : [],
      blockedWorkers: some(),
    },
    cards,
  };
}

describe('counterfactuals', () => {
  it(`of ${MARKETS} markets: the stated change, and nothing else, makes that worker the first`, () => {
    let stated = 0;
    const kinds = new Set<string>();
    for (let seed = 1; seed <= MARKETS; seed += 1) {
      const { job, cards } = market(seed);
      const ranked = rankWorkers(job, cards, options);
      for (const other of ranked.slice(1)) {
        const rivals = ranked.filter((one) => one !== other);
        const found = counterfactual(job, other.card, rivals);
        if (!found) continue;
        const changed = cards.map((card) => (card === other.card ? (found.card as typeof card) : card));
        expect(rankWorkers(job, changed, options)[0]?.card.worker, `seed ${seed}`).toBe(other.card.worker);
        stated += 1;
        kinds.add(found.change.key);
      }
    }
    expect(stated).toBeGreaterThan(MARKETS);
    expect(kinds.size).toBeGreaterThanOrEqual(5);
  });

  it('names, gender and photos are nothing that a ranking can see', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { job, cards } = market(seed);
      const dressed = cards.map((card, index) => ({
        ...card,
        name: `Person ${(index * 7) % 13}`,
        firstName: index % 2 ? 'Sokha' : 'Dara',
        gender: index % 2 ? 'female' : 'male',
        photo: `/photos/${index}.jpg`,
      }));
      const order = (all: typeof cards) => rankWorkers(job, all, options).map(({ card }) => card.worker);
      expect(order(dressed)).toEqual(order(cards));
    }
  });
});
