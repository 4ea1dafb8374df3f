import { describe, expect, it } from 'vitest';
import { faultlessMiss, type Miss, type OtherOffer } from './missed-offer';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 2, minutes));
const miss = (changes: Partial<Miss> = {}): Miss => ({
  offeredAt: at(0),
  endedAt: at(15),
  availability: 'available',
  lastSeenAt: null,
  others: [],
  ...changes,
});
const other = (changes: Partial<OtherOffer> = {}): OtherOffer => ({
  state: 'accepted',
  offeredAt: at(-5),
  expiresAt: at(10),
  respondedAt: at(3),
  ...changes,
});

describe('an offer that lapsed', () => {
  it.each([
    ['available and silent', miss(), null],
    ['available and here', miss({ lastSeenAt: at(5) }), null],
    ['busy and not here', miss({ availability: 'busy' }), 'offline'],
    [
      'offline and last here before it came',
      miss({ availability: 'offline', lastSeenAt: at(-1) }),
      'offline',
    ],
    ['offline, they say, but here', miss({ availability: 'offline', lastSeenAt: at(0) }), null],
  ] as const)('%s', (_, missed, fault) => {
    expect(faultlessMiss(missed)).toBe(fault);
  });

  it.each([
    ['accepted meanwhile', other(), 'duplicate'],
    ['declined meanwhile', other({ state: 'declined' }), 'duplicate'],
    ['missed as well, and counted', other({ state: 'expired', respondedAt: at(10) }), 'duplicate'],
    [
      'missed without fault',
      other({ state: 'expired', respondedAt: at(10), missedWithoutFault: 'duplicate' }),
      null,
    ],
    ['still open', other({ state: 'offered', respondedAt: null, expiresAt: at(20) }), null],
    ['withdrawn', other({ state: 'withdrawn' }), null],
    ['answered before this one came', other({ respondedAt: at(-1) }), null],
    ['made after this one lapsed', other({ offeredAt: at(16), respondedAt: at(17) }), null],
    ['never sent', other({ state: 'declined', offeredAt: null }), null],
  ] as const)('beside another that was %s', (_, beside, fault) => {
    expect(faultlessMiss(miss({ others: [beside] }))).toBe(fault);
  });
});
