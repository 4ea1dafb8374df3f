import { describe, expect, it } from 'vitest';
import { nextStep, offerWindow } from './offer-window';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const shift = (from: string, to: string) => ({ from: at(from), to: at(to) });
const day = [shift('01:00', '05:00'), shift('06:00', '10:00')];

describe('offer window', () => {
  it.each([
    ['inside a shift', '02:00', 'offered', null, '02:15'],
    ['over lunch', '04:50', 'offered', null, '06:05'],
    ['before the shift', '00:10', 'reserved', '01:00', '01:15'],
    ['during lunch', '05:30', 'reserved', '06:00', '06:15'],
    ['at the very start', '01:00', 'offered', null, '01:15'],
  ])('%s', (_name, now, state, reservedUntil, expiresAt) =>
    expect(offerWindow(day, at(now))).toMatchObject({
      state,
      reservedUntil: reservedUntil && at(reservedUntil),
      expiresAt: at(expiresAt),
    }),
  );
  it('is null with no time left', () => {
    expect(offerWindow(day, at('09:50'))).toBeNull();
    expect(offerWindow([], at('09:50'))).toBeNull();
  });
});

describe('after an unanswered offer', () => {
  it.each([
    [1, 2, 'offer-next'],
    [2, 0, 'score-again'],
    [3, 0, 'score-again'],
    [9, 2, 'tell-staff'],
  ])('%d asked, %d left: %s', (asked, left, step) => expect(nextStep(asked, left)).toBe(step));
});
