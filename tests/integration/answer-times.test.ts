import { describe, expect, inject, it } from 'vitest';
import { Http } from '../support/http';
import { newEmail, PASSWORD, registerPerson } from '../support/registered';

/**
 * Whether the time of an answer tells that an address has an account. Both kinds are asked in turn in one run, so that a busy moment meets
 * both. `npm run test:answer-times` asks often enough to hold the figure, 10 %; here a coarse leak is caught.
 */
const ROUNDS = Number(process.env.ANSWER_TIME_ROUNDS ?? 9);
const PERCENT = Number(process.env.ANSWER_TIME_PERCENT ?? 35);

const http = new Http(inject('baseUrl'));

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

async function timed(call: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await call();
  return performance.now() - from;
}

/** Medians of both, in milliseconds, measured by turns: known first in every other round. */
async function compare(known: () => Promise<unknown>, unknown: () => Promise<unknown>) {
  const times = { known: [] as number[], unknown: [] as number[] };
  await known();
  await unknown();
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0;
    if (first) times.known.push(await timed(known));
    times.unknown.push(await timed(unknown));
    if (!first) times.known.push(await timed(known));
  }
  const [a, b] = [median(times.known), median(times.unknown)];
  return { known: a, unknown: b, percent: (Math.abs(a - b) / Math.min(a, b)) * 100 };
}

const person = (email: string) => ({
  role: 'client',
  email,
  password: PASSWORD,
  firstName: 'Dana',
  lastName: 'Reyes',
  acceptTerms: true,
});

describe('the time of an answer', () => {
  const calls: [string, (email: string) => Promise<unknown>][] = [
    ['login', (email) => http.post('/v1/auth/login', { email, password: 'Wrong-password-1' })],
    ['forgot-password', (email) => http.post('/v1/auth/forgot-password', { email })],
    ['resend-verification', (email) => http.post('/v1/auth/resend-verification', { email })],
    ['register', (email) => http.post('/v1/auth/register', person(email))],
  ];

  it.each(calls)(
    'of %s does not tell whether an address is known',
    async (name, call) => {
      const email = await registerPerson(http, 'client');
      const found = await compare(
        () => call(email),
        () => call(newEmail()),
      );
      const line = `${name}: known ${found.known.toFixed(1)} ms, unknown ${found.unknown.toFixed(1)} ms, ${found.percent.toFixed(1)} % apart`;
      process.stdout.write(`${line}\n`);
      expect(found.percent, line).toBeLessThan(PERCENT);
    },
    600_000,
  );
});
