import { describe, expect, it } from 'vitest';
import { companyDomain, type Household, kinshipOf, mailbox } from './kinship';
import { maskName } from './mask-name';
import { decideReward, type RewardFacts, rewardToTake } from './referral-rule';

const FACTS: RewardFacts = {
  paid: 29_900,
  earlierPayments: 0,
  kinship: null,
  referrerIsClosed: false,
  rewardedThisYear: 0,
  yearlyCap: 20,
};
const decided = (facts: Partial<RewardFacts>) => decideReward({ ...FACTS, ...facts });

describe('the reward', () => {
  it('comes to both with the first invoice that was paid', () => {
    expect(decided({})).toEqual({ state: 'rewarded', reason: null, referrer: true, referred: true });
  });

  it.each([
    ['nothing was paid', { paid: 0 }],
    ['the balance paid, and more', { paid: -100 }],
    ['it is not the first', { earlierPayments: 1 }],
  ])('is not decided when %s', (_, facts) => {
    expect(decided(facts)).toBeNull();
  });

  it.each(['same_person', 'same_company'] as const)('is for neither side of %s', (kinship) => {
    const neither = { state: 'not_rewarded', reason: kinship, referrer: false, referred: false };
    expect(decided({ kinship })).toEqual(neither);
    expect(decided({ kinship, rewardedThisYear: 99, referrerIsClosed: true })).toEqual(neither);
  });

  it('keeps what the newcomer was promised when the referrer gets none', () => {
    expect(decided({ rewardedThisYear: 19 })?.referrer).toBe(true);
    for (const [reason, facts] of [
      ['yearly_cap', { rewardedThisYear: 20 }],
      ['yearly_cap', { yearlyCap: 0 }],
      ['referrer_closed', { referrerIsClosed: true }],
    ] as const) {
      expect(decided(facts)).toEqual({ state: 'not_rewarded', reason, referrer: false, referred: true });
    }
  });
});

describe('what is taken back', () => {
  const taken = (returned: number, takenBefore = 0, granted = 5) =>
    rewardToTake({ granted, paid: 29_900, returned, takenBefore });

  it.each([
    [0, 0, 0],
    [29_900, 0, 5],
    [14_950, 0, 2],
    [29_900, 2, 3],
    [59_800, 0, 5],
    [14_950, 5, 0],
  ])('of %i cents returned and %i credits taken before: %i', (returned, before, credits) => {
    expect(taken(returned, before)).toBe(credits);
  });

  it('is nothing where nothing was granted or paid', () => {
    expect(taken(29_900, 0, 0)).toBe(0);
    expect(rewardToTake({ granted: 5, paid: 0, returned: 0, takenBefore: 0 })).toBe(0);
  });
});

describe('one company under two names', () => {
  const of = (email: string, more: Partial<Household> = {}): Household => ({
    emails: [email],
    ids: [email],
    ...more,
  });

  it.each([
    ['dana@brightwave.example', 'dana+second@brightwave.example', 'same_person'],
    ['d.ana@gmail.com', 'dana+x@googlemail.com', 'same_person'],
    ['dana@brightwave.example', 'omar@brightwave.example', 'same_company'],
    ['dana@gmail.com', 'omar@gmail.com', null],
    ['d.ana@outlook.com', 'dana@outlook.com', null],
    ['dana@brightwave.example', 'dana@harbor.example', null],
  ] as const)('%s and %s: %s', (one, other, kinship) => {
    expect(kinshipOf(of(one), of(other))).toBe(kinship);
    expect(kinshipOf(of(other), of(one))).toBe(kinship);
  });

  it('shows by any member, a tax number or an agency', () => {
    const team = { emails: ['a@gmail.com', 'b@harbor.example'], ids: ['1'] };
    expect(kinshipOf(team, of('c@harbor.example'))).toBe('same_company');
    const taxed = (email: string, taxId: string) => of(email, { taxId });
    expect(kinshipOf(taxed('a@gmail.com', '12-3456789'), taxed('b@gmail.com', '12 3456789'))).toBe(
      'same_company',
    );
    expect(kinshipOf(taxed('a@gmail.com', ''), taxed('b@gmail.com', ' '))).toBeNull();
    expect(kinshipOf(of('a@gmail.com', { ids: ['1', '2'] }), of('b@gmail.com', { ids: ['2'] }))).toBe(
      'same_company',
    );
  });

  it('is told apart by mailbox and domain', () => {
    expect(mailbox('D.Ana+jobs@GoogleMail.com')).toBe('dana@gmail.com');
    expect(companyDomain('dana@gmail.com')).toBeNull();
    expect(companyDomain('dana@Harbor.example')).toBe('harbor.example');
  });
});

describe('a name among others', () => {
  it.each([
    ['Brightwave Studio', 'B••• S•••'],
    ['  Harbor & Pine Coffee Company ', 'H••• P••• C•••'],
    [
      'ស្ទូឌីយោ',
      `${[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('ស្ទូឌីយោ')][0]?.segment}•••`,
    ],
    ['', '•••'],
  ])('%s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('does not tell how long it is', () => {
    expect(maskName('Al')).toHaveLength(maskName('Alexandria').length);
  });
});
