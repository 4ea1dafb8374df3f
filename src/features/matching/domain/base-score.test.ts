import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AVAILABILITIES } from '@/shared/vocabulary';
import { baseScore, baseScoreExpression } from './base-score';

type Evaluate = (args: unknown[]) => unknown;
const numbers = (args: unknown[]) => args as number[];

/** The few MongoDB operators that the expression uses, by their documented meaning. */
const OPERATORS: Record<string, Evaluate> = {
  $add: (args) => numbers(args).reduce((a, b) => a + b, 0),
  $subtract: (args) => Number(args[0]) - Number(args[1]),
  $multiply: (args) => numbers(args).reduce((a, b) => a * b, 1),
  $divide: (args) => Number(args[0]) / Number(args[1]),
  $max: (args) => Math.max(...numbers(args)),
  $eq: (args) => args[0] === args[1],
  $lt: (args) => Number(args[0]) < Number(args[1]),
  $cond: (args) => (args[0] ? args[1] : args[2]),
  $ifNull: (args) => args[0] ?? args[1],
  $round: (args) => Math.round(Number(args[0]) * 10 ** Number(args[1])) / 10 ** Number(args[1]),
};

function evaluate(expression: unknown, document: object): unknown {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    return expression
      .slice(1)
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  }
  if (typeof expression !== 'object' || expression === null) return expression;
  const [name, args] = Object.entries(expression)[0] ?? [];
  const operator = OPERATORS[name ?? ''];
  if (!operator) throw new Error(`unknown operator ${name}`);
  return operator((args as unknown[]).map((arg) => evaluate(arg, document)));
}

it('the database computes the same base score as the rule', () => {
  const card = fc.record({
    worker: fc.constant('w'),
    status: fc.constant('active'),
    skills: fc.constant([]),
    timeOff: fc.constant([]),
    availability: fc.constantFrom(...AVAILABILITIES),
    openOffers: fc.option(fc.nat(4), { nil: undefined }),
    stats: fc.record({
      averageRating: fc.integer({ min: 0, max: 50 }).map((n) => n / 10),
      ratingCount: fc.nat(6),
      responseTime: fc.option(fc.nat(120)),
      completionRate: fc.nat(100),
      activeJobs: fc.nat(8),
      lastOfferAt: fc.constant(null),
    }),
  });
  fc.assert(
    fc.property(card, (c) => {
      expect(evaluate(baseScoreExpression(), c)).toBeCloseTo(baseScore(c), 8);
      expect(baseScore(c)).toBeLessThanOrEqual(0.6);
    }),
  );
});
