import { describe, expect, it } from 'vitest';
import { monthOf, monthSpan, moveMonth } from './months';
import { type StatementEntry, statementOf } from './statement';

const at = (text: string) => new Date(text);
const entry = (when: string, owed: number, more: Partial<StatementEntry> = {}): StatementEntry => ({
  at: at(when),
  owed,
  fee: 0,
  isPayout: false,
  number: '',
  title: '',
  ...more,
});

describe('months', () => {
  it('are those of Phnom Penh', () => {
    expect(monthOf(at('2026-04-30T17:00:00Z'))).toBe('2026-05');
    expect(monthSpan('2026-12')).toEqual({
      from: at('2026-11-30T17:00:00Z'),
      to: at('2026-12-31T17:00:00Z'),
    });
    expect([moveMonth('2026-01', -1), moveMonth('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
  });
});

describe('a statement', () => {
  const span = monthSpan('2026-05');
  const shown = statementOf(
    [
      entry('2026-04-10T00:00:00Z', 1_000),
      entry('2026-05-02T00:00:00Z', 2_000),
      entry('2026-05-03T00:00:00Z', 0), // cleared: owed as before
      entry('2026-05-04T00:00:00Z', -500),
      entry('2026-05-08T00:00:00Z', -1_000, { isPayout: true, fee: 50 }),
      entry('2026-05-09T00:00:00Z', 1_000, { isPayout: true, fee: -50 }),
      entry('2026-06-09T00:00:00Z', 9_000),
    ],
    span,
  );

  it('goes from what was owed before to what is owed after, line by line', () => {
    expect(shown).toMatchObject({ opening: 1_000, earned: 1_500, paid: 0, fees: 0, closing: 2_500 });
    expect(shown.lines.map(({ kind, balance }) => [kind, balance])).toEqual([
      ['earned', 3_000],
      ['reduced', 2_500],
      ['paid', 1_500],
      ['returned', 2_500],
    ]);
  });

  it('of a month without movement carries what is owed', () => {
    const empty = statementOf([entry('2026-04-10T00:00:00Z', 700)], span);
    expect(empty).toMatchObject({ opening: 700, closing: 700, lines: [] });
  });
});
