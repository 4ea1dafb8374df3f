import { describe, expect, it } from 'vitest';
import type { JobStatus } from './job-types';
import { type MorningJob, morningOf, nightBegan } from './morning';

const SINCE = new Date('2026-03-03T22:00:00Z');
const at = (hours: number) => new Date(SINCE.getTime() + hours * 3_600_000);
const job = (name: string, status: JobStatus, more: Partial<MorningJob> = {}) => ({
  name,
  status,
  reviewStage: null,
  assumptions: [],
  submittedAt: null,
  assignedAt: null,
  startedAt: null,
  deliveryTime: { deadline: null, promisedAt: null },
  createdAt: at(-2),
  ...more,
});
const names = (jobs: readonly { name: string }[]) => jobs.map(({ name }) => name).join(' ');

describe('the beginning of the night', () => {
  it.each([
    ['at seven in the morning', '2026-03-04T12:00:00Z', 'America/New_York', '2026-03-03T22:00:00.000Z'],
    ['two hours after midnight', '2026-03-04T07:00:00Z', 'America/New_York', '2026-03-03T22:00:00.000Z'],
    [
      'in the evening it is still the last one',
      '2026-03-05T00:30:00Z',
      'America/New_York',
      '2026-03-03T22:00:00.000Z',
    ],
    ['on the West coast', '2026-03-04T15:00:00Z', 'America/Los_Angeles', '2026-03-04T01:00:00.000Z'],
    ['before clocks went forward', '2026-03-08T11:00:00Z', 'America/New_York', '2026-03-07T22:00:00.000Z'],
  ])('%s', (_, now, zone, began) => {
    expect(nightBegan(new Date(now), zone).toISOString()).toBe(began);
  });
});

describe('the morning hand-off', () => {
  const open = { assumptions: [{ status: 'open' }] };
  const due = (hours: number) => ({ deliveryTime: { deadline: at(hours), promisedAt: null } });
  const morning = morningOf(
    [
      job('earlier', 'review', { reviewStage: 'client', submittedAt: at(-20) }),
      job('fresh', 'review', { reviewStage: 'client', submittedAt: at(9), ...open }),
      job('checked', 'review', { reviewStage: 'qa', submittedAt: at(9), ...due(12) }),
      job('asked', 'in_progress', { startedAt: at(3), ...open, ...due(20) }),
      job('asked-first', 'matching', { ...open, ...due(10) }),
      job('answered', 'in_progress', { startedAt: at(3), assumptions: [{ status: 'answered' }] }),
      job('taken', 'assigned', { assignedAt: at(4) }),
      job('long', 'in_progress', { startedAt: at(-1), ...due(11) }),
      job('waiting', 'matching'),
      job('changing', 'revision', { startedAt: at(-30), ...open, ...due(14) }),
    ],
    SINCE,
  );

  it('shows what is delivered, the newest first, whenever it came', () => {
    expect(names(morning.deliveries)).toBe('fresh earlier');
  });
  it('asks what can still be answered, the soonest due first', () => {
    expect(names(morning.questions)).toBe('asked-first asked');
  });
  it('tells what was taken or begun since the night began', () => {
    expect(names(morning.started)).toBe('taken asked answered');
  });
  it('tells the rest with the soonest due first and what has no time last', () => {
    expect(names(morning.underway)).toBe('asked-first long checked changing waiting');
  });
});
