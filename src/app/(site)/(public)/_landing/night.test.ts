import { describe, expect, it } from 'vitest';
import { nightAt, placeIn } from './night';

describe('the coming night', () => {
  it('in winter has the Phnom Penh day from 8 PM to 5 AM in New York', () => {
    const night = nightAt(new Date('2026-11-24T18:00:00Z'));
    expect(night.start.toISOString()).toBe('2026-11-24T22:00:00.000Z');
    expect(night.workStart.toISOString()).toBe('2026-11-25T01:00:00.000Z');
    expect(night.workEnd.toISOString()).toBe('2026-11-25T10:00:00.000Z');
    expect(night.ready.toISOString()).toBe('2026-11-25T12:00:00.000Z');
  });

  it('in summer has it from 9 PM to 6 AM', () => {
    const night = nightAt(new Date('2026-07-01T20:00:00Z'));
    expect(night.start.toISOString()).toBe('2026-07-01T21:00:00.000Z');
    expect(night.workStart.toISOString()).toBe('2026-07-02T01:00:00.000Z');
  });

  it('is the one that began yesterday until 9 AM in New York', () => {
    expect(nightAt(new Date('2026-11-25T08:00:00Z')).start.toISOString()).toBe('2026-11-24T22:00:00.000Z');
    expect(nightAt(new Date('2026-11-25T14:30:00Z')).start.toISOString()).toBe('2026-11-25T22:00:00.000Z');
  });

  it('runs over the end of daylight saving', () => {
    const night = nightAt(new Date('2026-10-31T20:00:00Z'));
    expect(+night.end - +night.start).toBe(17 * 3_600_000);
  });

  it('places instants between its ends', () => {
    const night = nightAt(new Date('2026-11-24T18:00:00Z'));
    expect(placeIn(night, night.start)).toBe(0);
    expect(placeIn(night, new Date('2026-11-25T06:00:00Z'))).toBe(50);
  });
});
