import { describe, expect, it } from 'vitest';
import { PHNOM_PENH } from '@/shared/time-zones';
import { DEFAULT_SHIFTS } from './shifts';
import { type SkilledWorker, withWaitingWork } from './waiting-load';

const worker = (id: string, skills: string[], loadMinutes = 0): SkilledWorker => ({
  id,
  skills,
  loadMinutes,
  shifts: DEFAULT_SHIFTS,
  timezone: PHNOM_PENH,
});
const loads = (roster: SkilledWorker[], ...waiting: Parameters<typeof withWaitingWork>[1]) =>
  withWaitingWork(roster, waiting).map(({ loadMinutes }) => loadMinutes);
const roster = [worker('a', ['video']), worker('b', ['video', 'design'], 60), worker('c', ['books'])];

describe('work that waits for a worker', () => {
  it('falls to whoever is asked, else to the able one with least', () => {
    expect(loads(roster, { minutes: 120, skills: ['video'], asked: 'b' })).toEqual([0, 180, 0]);
    expect(loads(roster, { minutes: 120, skills: ['video'], asked: null })).toEqual([120, 60, 0]);
    expect(loads(roster, { minutes: 120, skills: ['design'], asked: 'somebody-else' })).toEqual([0, 180, 0]);
    expect(loads(roster, { minutes: 120, skills: ['welding'], asked: null })).toEqual([0, 60, 0]);
  });
  it('is spread over those who can do it', () => {
    const two = { minutes: 120, skills: ['video'], asked: null };
    expect(loads(roster, two, two, two)).toEqual([240, 180, 0]);
  });
});
