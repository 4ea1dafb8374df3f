import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/shared/durations';
import { pauseAfter, waitAfter } from './retries';
import { newSigningSecret, signedHeaders } from './signature';
import { patternsFor, WEBHOOK_EVENTS } from './webhook-events';

describe('the waits between attempts', () => {
  const waits = (random: number) => {
    const all: number[] = [];
    for (let failed = 1; ; failed += 1) {
      const wait = waitAfter(failed, () => random);
      if (wait === null) return all;
      all.push(wait);
    }
  };

  it('grow, and spread ten attempts over about three days', () => {
    const middle = waits(0.5);
    expect(middle).toHaveLength(9);
    expect([...middle].sort((a, b) => a - b)).toEqual(middle);
    const total = middle.reduce((sum, wait) => sum + wait, 0);
    expect(total / DAY_MS).toBeGreaterThan(2.8);
    expect(total / DAY_MS).toBeLessThan(3.2);
  });

  it('differ by a fifth either way', () => {
    expect(waits(0)[1]).toBe(4 * MINUTE_MS);
    expect(waits(1)[1]).toBe(6 * MINUTE_MS);
  });

  it('leave an endpoint alone longer the longer it fails, five minutes at most', () => {
    expect([1, 4, 5, 6, 50].map(pauseAfter)).toEqual([0, 0, 10_000, 20_000, 5 * MINUTE_MS]);
  });
});

describe('signatures', () => {
  const body = JSON.stringify({ type: 'job.created', data: { title: 'ដំណឹង' } });

  it('are those of Standard Webhooks, with each secret that is good', () => {
    const [old, fresh] = [newSigningSecret(), newSigningSecret()];
    const headers = signedHeaders('evt_1', new Date(), body, [fresh, old]);
    for (const secret of [old, fresh])
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(newSigningSecret()).verify(body, headers)).toThrow();
    expect(() => new Webhook(fresh).verify(`${body} `, headers)).toThrow();
    expect(() => new Webhook(fresh).verify(body, { ...headers, 'webhook-id': 'evt_2' })).toThrow();
    const stale = signedHeaders('evt_1', new Date(Date.now() - 3_600_000), body, [fresh]);
    expect(() => new Webhook(fresh).verify(body, stale)).toThrow();
  });
});

describe('events', () => {
  it('are asked for by name or by area', () => {
    expect(patternsFor('job.created')).toEqual(['job.created', 'job.*']);
    expect(new Set(WEBHOOK_EVENTS).size).toBe(WEBHOOK_EVENTS.length);
  });
});
