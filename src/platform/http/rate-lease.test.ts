import { expect, it } from 'vitest';
import { leasedLimit, type TakePoints } from './rate-lease';

const LIMIT = 1_000;
const WINDOW_MS = 60_000;

/** A common store of one key, as the database is one. */
function store() {
  let used = 0;
  const seen = { takes: 0 };
  const take: TakePoints = async (_key, points) => {
    seen.takes += 1;
    used += points;
    const remaining = LIMIT - used;
    await Promise.resolve();
    if (remaining < 0) throw new Error('used up');
    return { remaining, msLeft: WINDOW_MS };
  };
  return { take, seen };
}

const outcomes = async (calls: (() => Promise<unknown>)[]) => {
  const settled = await Promise.allSettled(calls.map((call) => call()));
  return settled.filter(({ status }) => status === 'fulfilled').length;
};

it('lets exactly the limit through on one process, with few takes', async () => {
  const { take, seen } = store();
  const consume = leasedLimit(take, () => 0);
  for (let left = LIMIT - 1; left >= 0; left -= 1) {
    expect((await consume('a')).remaining).toBe(left);
  }
  await expect(consume('a')).rejects.toThrow('used up');
  expect(seen.takes).toBeLessThan(LIMIT / 10);
});

it('lets exactly the limit through when all call at once', async () => {
  const { take } = store();
  const consume = leasedLimit(take, () => 0);
  await consume('a');
  expect(await outcomes(Array.from({ length: 2 * LIMIT }, () => () => consume('a')))).toBe(LIMIT - 1);
});

it('never lets more than the limit through over processes, and few less', async () => {
  const { take } = store();
  const processes = [1, 2, 3, 4].map(() => leasedLimit(take, () => 0));
  let through = 0;
  for (let call = 0; call < 2 * LIMIT; call += 1) {
    through += await (processes[call % processes.length] as (key: string) => Promise<unknown>)('a').then(
      () => 1,
      () => 0,
    );
  }
  expect(through).toBeLessThanOrEqual(LIMIT);
  expect(through).toBeGreaterThan(LIMIT * 0.9);
});

it('forgets what it held when the window is over', async () => {
  const { take, seen } = store();
  let now = 0;
  const consume = leasedLimit(take, () => now);
  await consume('a');
  await consume('a');
  now = WINDOW_MS + 1;
  const before = seen.takes;
  await consume('a');
  expect(seen.takes).toBe(before + 1);
});
