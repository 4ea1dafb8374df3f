import { describe, expect, it } from 'vitest';
import { instantOf, minutesByDay, mondayOf, shiftDay, wallClock } from './wall-clock';

const zone = 'Asia/Phnom_Penh';

describe('the clock on the wall', () => {
  it('reads and writes an instant in a zone', () => {
    const at = new Date('2026-11-23T18:30:00Z');
    expect(wallClock(at, zone)).toEqual({ day: '2026-11-24', time: '01:30' });
    expect(instantOf('2026-11-24', '01:30', zone)).toEqual(at);
  });

  it('knows weeks that begin on Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('counts a night where it was worked', () => {
    const from = instantOf('2026-11-23', '23:00', zone);
    const to = instantOf('2026-11-24', '02:30', zone);
    expect([...minutesByDay(from, to, zone)]).toEqual([
      ['2026-11-23', 60],
      ['2026-11-24', 150],
    ]);
  });

  it('counts the hours of a day when clocks change', () => {
    const ny = 'America/New_York';
    const [from, to] = [instantOf('2026-11-01', '00:00', ny), instantOf('2026-11-02', '00:00', ny)];
    expect(minutesByDay(from, to, ny).get('2026-11-01')).toBe(25 * 60);
  });
});
