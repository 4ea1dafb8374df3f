import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AVAILABILITIES, COMPLEXITIES, SKILL_LEVELS } from '@/shared/vocabulary';
import { baseScore } from './base-score';
import { listsOf } from './card-lists';
import { counterfactual, reasoningText, reasonsFor } from './explain';
import { type MatchCard, type MatchJob, rankWorkers, scorePercent, scoreWorker } from './scoring';
import { skillSetKey, skillSetKeys } from './skill-sets';
import { type OpenList, searchByThreshold } from './threshold-search';

const NOW = new Date('2026-03-02T02:00:00Z');
const options = { now: NOW, cap: 5 };

interface CardChanges extends Partial<Omit<MatchCard<string>, 'stats'>> {
  stats?: Partial<MatchCard['stats']>;
}
function card(worker: string, changes: CardChanges = {}): MatchCard<string> {
  const stats = { averageRating: 5, ratingCount: 9, responseTime: 0, completionRate: 100, activeJobs: 0 };
  return {
    worker,
    status: 'active',
    skills: [{ skill: 'a', level: 'senior' }],
    availability: 'available',
    timeOff: [],
    ...changes,
    stats: { ...stats, lastOfferAt: null, ...changes.stats },
  };
}
const job = (changes: Partial<MatchJob> = {}): MatchJob => ({
  requiredSkills: ['a'],
  complexity: 'high',
  ...changes,
});

describe('the score', () => {
  const total = (changes: CardChanges, j = job()) => scoreWorker(j, card('w', changes)).score;
  it.each<[string, CardChanges, number]>([
    ['everything', {}, 1.05],
    ['no senior skill', { skills: [{ skill: 'a', level: 'mid' }] }, 1],
    ['offline', { availability: 'offline' }, 0.8],
    ['busy with two', { availability: 'busy', stats: { activeJobs: 2 } }, 0.95],
    ['available with two offers open', { openOffers: 2 }, 0.95],
    [
      'busy with one, one offer open',
      { availability: 'busy', openOffers: 1, stats: { activeJobs: 1 } },
      0.95,
    ],
    ['busy with seven', { availability: 'busy', stats: { activeJobs: 7 } }, 0.8],
    ['rated 4', { stats: { averageRating: 4 } }, 1.01],
    ['two ratings: the mean of 4.5', { stats: { averageRating: 1, ratingCount: 2 } }, 1.03],
    ['half completed', { stats: { completionRate: 50 } }, 1.025],
    ['answers in 30 min', { stats: { responseTime: 30 } }, 1],
    ['answers in two hours', { stats: { responseTime: 120 } }, 0.95],
  ])('%s', (_name, changes, score) => expect(total(changes)).toBe(score));
  it('counts the share of required skills, and expertise for hard jobs only', () => {
    expect(total({}, job({ requiredSkills: ['a', 'b'], complexity: 'medium' }))).toBe(0.8);
    expect(total({}, job({ requiredSkills: [] }))).toBe(1);
    expect([scorePercent(1.05), scorePercent(0.84)]).toEqual([100, 80]);
  });
});

describe('ranking', () => {
  const order = (cards: MatchCard<string>[], j = job()) =>
    rankWorkers(j, cards, options).map((s) => s.card.worker);
  it('breaks ties by fewer active jobs, then by the longest wait for an offer', () => {
    const day = (n: number) => new Date(Date.UTC(2026, 1, n));
    const cards = [
      card('two-jobs', { stats: { activeJobs: 2 } }),
      card('yesterday', { stats: { lastOfferAt: day(28) } }),
      card('last-week', { stats: { lastOfferAt: day(20) } }),
      card('never'),
    ];
    expect(order(cards)).toEqual(['never', 'last-week', 'yesterday', 'two-jobs']);
  });
  it('lets preferred workers go first within 0.15 of the best', () => {
    const near = card('near', { stats: { responseTime: 60, completionRate: 0 } }); // exactly 0.15 below
    const far = card('far', { stats: { responseTime: 60, completionRate: 0, averageRating: 4.9 } });
    const j = job({ preferredWorkers: ['near', 'far'] });
    expect(order([card('best'), near, far], j)).toEqual(['near', 'best', 'far']);
  });
  it.each<[string, CardChanges, Partial<MatchJob>]>([
    ['suspended', { status: 'suspended' }, {}],
    ['blocked', {}, { blockedWorkers: ['w'] }],
    ['asked already', {}, { excludedWorkers: ['w'] }],
    ['at the cap', { stats: { activeJobs: 5 } }, {}],
    ['at the cap with what they are asked', { openOffers: 2, stats: { activeJobs: 3 } }, {}],
    ['on holiday', { timeOff: [{ from: new Date('2026-03-01'), to: new Date('2026-03-03') }] }, {}],
    ['unskilled', { skills: [] }, {}],
  ])('leaves out who is %s', (_name, changes, j) => expect(order([card('w', changes)], job(j))).toEqual([]));
});

const skill = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyCard = fc
  .record({
    status: fc.constantFrom('active', 'active', 'active', 'suspended'),
    skills: fc.uniqueArray(fc.record({ skill, level: fc.constantFrom(...SKILL_LEVELS) }), {
      selector: (s) => s.skill,
    }),
    availability: fc.constantFrom(...AVAILABILITIES),
    openOffers: fc.nat(3),
    stats: fc.record({
      averageRating: fc.integer({ min: 10, max: 50 }).map((n) => n / 10),
      ratingCount: fc.nat(5),
      responseTime: fc.option(fc.nat(90)),
      completionRate: fc.nat(100),
      activeJobs: fc.nat(6),
      lastOfferAt: fc.option(fc.date({ min: new Date(0), max: NOW, noInvalidDate: true })),
    }),
  })
  .map((changes) => card('', changes));
/** Somebody like most others: only ties tell them apart. */
const plainCard = fc
  .record({
    skills: fc.uniqueArray(fc.record({ skill, level: fc.constant('mid' as const) }), {
      selector: (s) => s.skill,
    }),
    stats: fc.record({ activeJobs: fc.nat(5), completionRate: fc.constantFrom(100, 100, 100, 50) }),
  })
  .map((changes) => card('', changes));
const roster = fc
  .oneof(
    fc.array(anyCard, { maxLength: 60, size: 'max' }),
    fc.array(plainCard, { maxLength: 60, size: 'max' }),
  )
  .map((cards) => cards.map((c, i) => ({ ...c, worker: `w${i}`, baseScore: baseScore(c) })));
const anyJob = fc.record({
  requiredSkills: fc.uniqueArray(skill),
  complexity: fc.constantFrom(...COMPLEXITIES),
  preferredWorkers: fc.array(
    fc.nat(70).map((n) => `w${n}`),
    { maxLength: 3 },
  ),
  blockedWorkers: fc.array(
    fc.nat(70).map((n) => `w${n}`),
    { maxLength: 3 },
  ),
});

describe('the threshold search', () => {
  it('finds exactly the first three of everybody, and reads fewer', async () => {
    let read = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(roster, anyJob, async (cards, j) => {
        const open: OpenList<(typeof cards)[number]> = ({ anyOf }) => {
          const hasAll = (c: MatchCard, set: readonly unknown[]) =>
            set.every((one) => c.skills.some((s) => s.skill === one));
          let left = cards
            .filter((c) => anyOf.length === 0 || anyOf.some((set) => hasAll(c, set)))
            .sort((x, y) => y.baseScore - x.baseScore);
          return async (floor) => {
            left = left.filter((c) => floor === null || c.baseScore >= floor);
            return left.splice(0, 3);
          };
        };
        const preferred = cards.filter((c) => j.preferredWorkers.includes(c.worker));
        const found = await searchByThreshold({ job: j, open, preferred, take: 3, ...options });
        const expected = rankWorkers(j, cards, options).slice(0, 3);
        expect(found.candidates.map((s) => [s.card.worker, s.score])).toEqual(
          expected.map((s) => [s.card.worker, s.score]),
        );
        read += found.read;
        all += cards.length;
      }),
      { numRuns: 500 },
    );
    expect(read).toBeLessThan(all);
  });
  it('has a list for each number of skills, the one with most first', () => {
    const shape = (count: number) =>
      listsOf(['a', 'b', 'c', 'd', 'e'].slice(0, count)).map(({ anyOf, matches }) => [anyOf.length, matches]);
    expect(shape(0)).toEqual([[0, 0]]);
    expect(shape(1)).toEqual([[1, 1]]);
    expect(shape(2)).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(shape(4).map(([sets]) => sets)).toEqual([1, 4, 6, 4]);
    expect(shape(5)).toEqual([
      [10, 5],
      [10, 2],
      [5, 1],
    ]);
  });
  it('keys every set of two and three of somebody’s skills, in whatever order they are named', () => {
    const keys = skillSetKeys(['d', 'b', 'a', 'c', 'b']);
    expect(keys).toHaveLength(6 + 4);
    expect(keys).toContain(skillSetKey(['c', 'a']));
    expect(keys).toContain(skillSetKey(['b', 'd', 'a']));
    expect(keys).toEqual([...keys].sort((x, y) => x - y));
    expect(skillSetKeys(['a'])).toEqual([]);
  });
});

describe('explanations', () => {
  it('names what speaks for a worker, strongest first', () => {
    const scored = scoreWorker(job(), card('w', { stats: { responseTime: 4 } }));
    const keys = ['skills', 'available', 'rating', 'response', 'expertise'].map((k) => `match.reason.${k}`);
    expect(reasonsFor(job(), scored).map((r) => r.key)).toEqual(keys);
    expect(reasoningText(job(), scored)).toMatch(/^99% match: has 1 of 1 required skills, is available now/);
  });
  it('a counterfactual holds when it is applied', () => {
    let found = 0;
    fc.assert(
      fc.property(roster, anyJob, (cards, anyOne) => {
        const j = { ...anyOne, preferredWorkers: [] };
        const [leader, ...others] = rankWorkers(j, cards, options);
        if (!leader) return;
        for (const { card: other, score } of others) {
          const answer = counterfactual(j, other, [leader]);
          if (!answer) continue;
          found += 1;
          expect(answer.score).toBeGreaterThanOrEqual(score);
          const changed = cards.map((c) =>
            c.worker === other.worker ? { ...c, ...answer.card, worker: c.worker } : c,
          );
          expect(rankWorkers(j, changed, options)[0]?.card.worker).toBe(other.worker);
        }
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
