import { describe, expect, it } from 'vitest';
import { csvLines } from '@/shared/csv';
import { nextPayoutAt, payoutFor } from './payout-calendar';
import { exportRows } from './payout-csv';
import { decidePayee, HOLD_HOURS, heldUntil } from './payout-plan';
import { nextStates, PAYOUT_STATES, runStateOf, statesBefore } from './payout-states';
import { accountProblems, payoutSum, plainNumber } from './rails';

const at = (text: string) => new Date(text);
const NOW = at('2026-03-06T02:00:00Z');
const rate = { rate: 4100, date: '2026-03-01' };
const WISE = { rail: 'wise', minimum: 2_000, fee: 120, currency: 'USD' } as const;
const WING = { rail: 'wing', minimum: 500, fee: 50, currency: 'KHR' } as const;
const account = { number: '000123456', bankName: null, bic: null };

describe('the calendar', () => {
  it.each([
    ['2026-03-02T10:00:00Z', '2026-03-06T02:00:00Z'],
    ['2026-03-06T01:59:00Z', '2026-03-06T02:00:00Z'],
    ['2026-03-06T02:00:00Z', '2026-03-13T02:00:00Z'],
    ['2026-03-05T18:00:00Z', '2026-03-06T02:00:00Z'], // already Friday in Phnom Penh
  ])('after %s comes %s', (now, next) => expect(nextPayoutAt(at(now))).toEqual(at(next)));

  it('carries an earning that clears at that very minute', () => {
    expect(payoutFor(NOW)).toEqual(NOW);
  });
});

describe('what a payout comes to', () => {
  it('is nothing below the minimum of the rail, to the cent', () => {
    expect(payoutSum(1_999, WISE, rate)).toBeNull();
    expect(payoutSum(2_000, WISE, rate)).toEqual({ amount: 2_000, fee: 120, net: 1_880, local: 1_880 });
  });

  it('is riel where the rail pays riel, rounded to a note, while the books stay in cents', () => {
    expect(payoutSum(1_234, WING, rate)).toEqual({ amount: 1_234, fee: 50, net: 1_184, local: 48_500 });
  });

  it('leaves nothing below zero when a fee eats all of it', () => {
    expect(payoutSum(50, { ...WING, minimum: 1 }, rate)).toBeNull();
  });
});

describe('who is paid', () => {
  const rails = [WISE, WING];
  const method = { rail: 'wing', heldUntil: NOW, flagged: false } as const;
  const decide = (facts: object) =>
    decidePayee({ cleared: 5_000, active: true, method, ...facts }, { now: NOW, rails, rate });

  it.each([
    [{ active: false }, 'suspended'],
    [{ method: null }, 'no_method'],
    [{ method: { ...method, flagged: true } }, 'method_flagged'],
    [{ method: { ...method, rail: 'aba' } }, 'rail_closed'],
    [{ method: { ...method, heldUntil: new Date(NOW.getTime() + 1) } }, 'method_held'],
    [{ cleared: 499 }, 'below_minimum'],
  ])('%j carries over: %s', (facts, reason) => expect(decide(facts)).toEqual({ carries: reason }));

  it('pays from the end of the hold on', () => {
    expect(decide({})).toMatchObject({ pays: { amount: 5_000, net: 4_950 }, terms: WING });
    expect(heldUntil(NOW).getTime() - NOW.getTime()).toBe(HOLD_HOURS * 3_600_000);
  });
});

describe('accounts', () => {
  it.each([
    ['aba', '000 123-456', true],
    ['aba', '12345678', false],
    ['acleda', 'ABC123456', false],
    ['wing', '01234567', true],
    ['wing', '=1+1', false],
  ] as const)('%s with %s: %s', (rail, typed, good) => {
    const problems = accountProblems(rail, { ...account, number: plainNumber(typed) });
    expect(problems.length === 0).toBe(good);
  });

  it('of a bank abroad name the bank', () => {
    const problems = accountProblems('wise', { ...account, number: 'KH12345678' });
    expect(problems.map(({ path }) => path)).toEqual(['bankName', 'bic']);
    const whole = { number: 'KH12345678', bankName: 'ABA', bic: 'ABAAKHPP' };
    expect(accountProblems('wise', whole)).toEqual([]);
  });
});

describe('states', () => {
  it('end: nothing follows a failed or returned payout, and only a paid one returns', () => {
    expect(PAYOUT_STATES.filter((state) => nextStates(state).length === 0)).toEqual(['failed', 'returned']);
    expect(statesBefore('returned')).toEqual(['paid']);
    expect(statesBefore('paid')).toEqual(['approved', 'sent']);
  });

  it.each([
    [['approved', 'paid'], 'approved', 'approved'],
    [['sent', 'paid'], 'approved', 'sent'],
    [['paid', 'failed'], 'sent', 'paid'],
    [['returned'], 'paid', 'paid'],
    [['failed', 'failed'], 'approved', 'cancelled'],
    [['draft'], 'draft', 'draft'],
  ] as const)('of payouts %j make the run %s → %s', (states, present, next) => {
    expect(runStateOf(states, present)).toBe(next);
  });
});

describe('the file for a bank', () => {
  const line = {
    number: 'PR-1001-1',
    rail: 'aba' as const,
    account: { holderName: 'SOKHA PRAK', ...account },
    currency: 'USD' as const,
    local: 4_880,
  };

  it('has amounts in whole units of the currency', () => {
    const [, row] = exportRows('bank', [line]);
    expect(row).toEqual(['PR-1001-1', 'ABA', '000123456', 'SOKHA PRAK', 'USD', '48.80']);
    const [, riel] = exportRows('bank', [{ ...line, rail: 'wing', currency: 'KHR', local: 48_500 }]);
    expect(riel?.at(-1)).toBe('48500');
  });

  it('holds no formula, whatever somebody called their bank', () => {
    const evil = {
      ...line,
      rail: 'wise' as const,
      account: { ...line.account, bankName: '=HYPERLINK("x")' },
    };
    const text = csvLines(exportRows('wise', [evil]));
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).not.toMatch(/(^|,)"?[=+@]/m);
  });
});
