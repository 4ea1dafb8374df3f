import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  afterThePeople,
  asPerson,
  besideLane,
  inLane,
  isCrowded,
  isLaneBusy,
  isLaneCrowd,
  stirLane,
} from './lane';

describe('a lane', () => {
  it('lets one through at a time, in order, also after one that failed', async () => {
    const log: string[] = [];
    const walk = (name: string) => async () => {
      log.push(`${name} in`);
      await sleep(5);
      if (name === 'b') throw new Error('fell');
      log.push(`${name} out`);
      return name;
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => inLane('one', walk(name))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a in', 'a out', 'b in', 'c in', 'c out']);
    expect(isLaneBusy('one')).toBe(false);
  });

  it('lets go before their turn who need not wait any more, and nobody overtakes', async () => {
    const log: string[] = [];
    let isOver = false;
    const ask = async () => {
      if (isOver) throw new Error('sold out');
    };
    const walk = (name: string) => inLane('sale', async () => void log.push(name), ask);
    const end = Promise.withResolvers<void>();
    const first = inLane('sale', async () => {
      await end.promise;
      log.push('first');
    });
    const early = walk('early').catch((error: Error) => error.message);
    isOver = true;
    stirLane('sale');
    expect(await early).toBe('sold out');
    isOver = false;
    const late = walk('late');
    stirLane('sale');
    await sleep(1);
    expect(log).toEqual([]);
    end.resolve();
    await Promise.all([first, late]);
    expect(log).toEqual(['first', 'late']);
    expect(isLaneBusy('sale')).toBe(false);
  });

  it('does not wait for another lane', async () => {
    const never = inLane('slow', () => sleep(50));
    expect(isLaneBusy('slow')).toBe(true);
    expect(await inLane('free', async () => isLaneBusy('slow'))).toBe(true);
    await never;
  });

  it('counts who runs beside it', async () => {
    const running = Promise.allSettled([
      besideLane('two', () => sleep(10)),
      besideLane('two', () => Promise.reject(new Error('fell'))),
    ]);
    expect([isCrowded('two', 2), isCrowded('two', 3), isLaneBusy('two')]).toEqual([true, false, false]);
    await running;
    expect(isCrowded('two', 1)).toBe(false);
  });

  it('is a crowd while many wait and a moment longer, for their answers, and background work waits so long', async () => {
    const end = Promise.withResolvers<void>();
    const people = Array.from({ length: 10 }, () => asPerson(() => end.promise));
    expect(isLaneCrowd()).toBe(true);
    end.resolve();
    await Promise.all(people);
    expect(isLaneCrowd()).toBe(true);
    await afterThePeople(5_000);
    expect(isLaneCrowd()).toBe(false);
    await Promise.all([asPerson(async () => {}), asPerson(async () => {})]);
    expect(isLaneCrowd()).toBe(false);
  });
});
