import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFairOrder, inQueue, moveInQueue, type Queued } from './queue';

const job = (id: string, day: number, queuePosition: number | null = null): Queued => ({
  _id: id,
  queuePosition,
  createdAt: new Date(Date.UTC(2026, 0, day)),
});
const ids = (jobs: readonly Queued[]) => jobs.map(({ _id }) => String(_id)).join('');

describe('the queue', () => {
  it('is what the client ordered, then what came first', () => {
    expect(ids(inQueue([job('d', 4), job('c', 3), job('b', 2, 2), job('a', 5, 1)]))).toBe('abcd');
  });
  it('takes nobody else’s turn', () => {
    const of = (organization: string, one: Queued) => ({ ...one, organization });
    const jobs = [
      of('x', job('a', 1, 2)),
      of('y', job('b', 2)),
      of('x', job('c', 3, 1)),
      of('y', job('d', 4, 1)),
    ];
    expect(ids(inFairOrder(jobs))).toBe('cdab');
  });
  it('moves one in front of another, or to the end, and tells whom it passed', () => {
    const jobs = [job('a', 1), job('b', 2), job('c', 3), job('d', 4)];
    const up = moveInQueue(jobs, 'd', 'b');
    expect([ids(up?.order ?? []), ids(up?.passed ?? [])]).toEqual(['adbc', 'bc']);
    const down = moveInQueue(jobs, 'a', null);
    expect([ids(down?.order ?? []), ids(down?.passed ?? [])]).toEqual(['bcda', '']);
    expect(moveInQueue(jobs, 'x', null)).toBeNull();
    expect(moveInQueue(jobs, 'a', 'x')).toBeNull();
    expect(ids(moveInQueue(jobs, 'a', 'a')?.order ?? [])).toBe('abcd');
  });
  it('keeps everybody, and the order of the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(), fc.nat(), (count, from, to) => {
        const jobs = Array.from({ length: count }, (_, index) => job(String(index), index + 1));
        const moved = String(from % count);
        const target = to % (count + 1) === count ? null : String(to % count);
        const order = ids(moveInQueue(jobs, moved, target)?.order ?? []);
        expect(order.replace(moved, '')).toBe(ids(jobs).replace(moved, ''));
        expect(order).toHaveLength(count);
      }),
    );
  });
});
