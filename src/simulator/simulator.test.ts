import { describe, expect, it } from 'vitest';
import { addMinutes } from '@/shared/durations';
import { difference, estimate } from './compare';
import { simulate } from './engine';
import { figuresOf, giniOf } from './figures';
import { violationsOf } from './invariants';
import { makeMarket } from './market';
import { DEFAULT_POLICY, policiesOf } from './policies';
import { tableOf } from './table';

const market = (seed: number) => makeMarket({ seed, days: 12, workers: 14, ordersPerDay: 14, joinEvery: 4 });
const run = (seed: number, policy = DEFAULT_POLICY) => simulate(market(seed), policy);

describe('the simulator', () => {
  it('gives the same table for the same seed, and another for another', () => {
    const table = (seed: number) => tableOf([{ name: 'default', runs: [figuresOf(run(seed))] }]);
    expect(table(7)).toBe(table(7));
    expect(table(8)).not.toBe(table(7));
  });
  it('keeps the rules under all kinds of policies', () => {
    for (const policy of policiesOf('offers-not-counted,offer-5-min,preferred-0.30,new-as-5'))
      expect([policy.name, violationsOf(run(3, policy))]).toEqual([policy.name, []]);
  });
  it('would notice a broken one', () => {
    const world = run(5);
    const job = world.jobs.find(({ offers }) => offers[0]?.state === 'accepted');
    const [offer] = job?.offers ?? [];
    if (!job || !offer?.offeredAt) throw new Error('nothing was accepted');
    job.offers.push({ ...offer, offeredAt: addMinutes(offer.offeredAt, 12 * 60) });
    offer.worker.mostActive = 6;
    expect(violationsOf(world).join('\n')).toMatch(/accepted offers[\s\S]*asked twice[\s\S]*6 jobs at once/);
    expect(violationsOf(world).join('\n')).toContain('outside their shift');
  });
  it('takes most orders, by people who work', () => {
    const figures = figuresOf(run(11));
    expect(figures.orders).toBeGreaterThan(80);
    expect(figures.fillRate).toBeGreaterThan(0.8);
    expect(figures.utilisation).toBeGreaterThan(0.15);
    expect(figures.utilisation).toBeLessThan(1);
    expect(figures.byMorning).toBeLessThanOrEqual(figures.fillRate);
  });
  it('meets the same market whatever the policy', () => {
    const [, other] = policiesOf('offer-60-min');
    expect(figuresOf(run(4, other)).orders).toBe(figuresOf(run(4)).orders);
    expect(() => policiesOf('magic')).toThrow('no policy is called magic');
  });
});

describe('comparing', () => {
  it('tells chance from difference', () => {
    expect(estimate([1, 2, 3]).mean).toBe(2);
    expect(estimate([1, 2, 3]).within).toBeCloseTo(2.48, 1);
    expect(estimate([5]).within).toBeNull();
    const figures = figuresOf(run(2));
    const better = { ...figures, byMorning: figures.byMorning + 0.1 };
    expect(difference([better, better], [figures, figures], 'byMorning').mean).toBeCloseTo(0.1);
  });
  it('measures how unequal incomes are', () => {
    expect(giniOf([5, 5, 5, 5])).toBeCloseTo(0);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75);
    expect(giniOf([])).toBe(0);
  });
});
