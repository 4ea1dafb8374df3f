import { describe, expect, it } from 'vitest';
import { hasPoint, shareOf, timecode } from './anchor';

describe('where a comment points', () => {
  it('says seconds as a timecode', () => {
    expect([0, 28.9, 61, 3_725].map(timecode)).toEqual(['0:00', '0:28', '1:01', '1:02:05']);
    expect(timecode(-3)).toBe('0:00');
  });

  it('keeps shares inside the picture', () => {
    expect(shareOf(50, 200)).toBe(0.25);
    expect(shareOf(-4, 200)).toBe(0);
    expect(shareOf(500, 200)).toBe(1);
    expect(shareOf(5, 0)).toBe(0);
  });

  it('tells points from times', () => {
    expect(hasPoint({ x: 0, y: 0.5 })).toBe(true);
    expect(hasPoint({ time: 3 })).toBe(false);
    expect(hasPoint(null)).toBe(false);
  });
});
