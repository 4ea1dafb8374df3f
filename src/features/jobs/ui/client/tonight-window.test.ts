import { describe, expect, it } from 'vitest';
import type { JobSummary } from '../job-types';
import { barOf, nightOf, shareOf } from './tonight-window';

const zone = 'America/New_York';
const iso = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()];

describe('the night on the strip', () => {
  it.each([
    [
      'in the evening it is this one',
      '2026-03-04T23:30:00Z',
      '2026-03-04T22:00:00.000Z',
      '2026-03-05T12:00:00.000Z',
    ],
    [
      'before seven it is still last night',
      '2026-03-05T11:59:00Z',
      '2026-03-04T22:00:00.000Z',
      '2026-03-05T12:00:00.000Z',
    ],
    [
      'by day it is the coming one',
      '2026-03-05T15:00:00Z',
      '2026-03-05T22:00:00.000Z',
      '2026-03-06T12:00:00.000Z',
    ],
    [
      'a night whose clocks go forward is an hour shorter',
      '2026-03-08T03:00:00Z',
      '2026-03-07T22:00:00.000Z',
      '2026-03-08T11:00:00.000Z',
    ],
  ])('%s', (_, now, from, to) => {
    expect(iso(nightOf(new Date(now), zone))).toEqual([from, to]);
  });
});

describe('a job on the strip', () => {
  const night = nightOf(new Date('2026-03-04T23:30:00Z'), zone);
  const job = {
    status: 'in_progress',
    startedAt: '2026-03-05T00:00:00Z',
    assignedAt: null,
    deadline: '2026-03-05T05:00:00Z',
  } as JobSummary;

  it('runs from its start to its deadline', () => {
    expect(barOf(night, job)).toMatchObject({ left: 2 / 14, right: 0.5 });
  });
  it('is cut off where the night ends, and left out when it lies outside', () => {
    expect(barOf(night, { ...job, deadline: '2026-03-06T05:00:00Z' })?.right).toBe(1);
    expect(
      barOf(night, { ...job, startedAt: '2026-03-06T00:00:00Z', deadline: '2026-03-06T05:00:00Z' }),
    ).toBeNull();
    expect(barOf(night, { ...job, deadline: null, promisedAt: null })).toBeNull();
  });
  it('ends at its delivery once delivered', () => {
    const delivered = { ...job, status: 'review', submittedAt: '2026-03-05T02:00:00Z' } as JobSummary;
    expect(barOf(night, delivered)?.right).toBeCloseTo(shareOf(night, '2026-03-05T02:00:00Z'));
  });
});
