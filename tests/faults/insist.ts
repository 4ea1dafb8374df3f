import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from '../support/accounts';
import type { World } from './world';

/** One intention: what is asked for, under one Idempotency-Key however often. */
export interface Intention {
  /** What it is, as the tally counts it. */
  kind: string;
  who: Account;
  path: string;
  json: object;
  key: string;
}

export interface Outcome {
  status: number;
  body: string;
  replayed: boolean;
  tries: number;
  /** Times that an earlier try still held the key. */
  busy: number;
}

type Where = Pick<World, 'baseUrl' | 'ready'>;
const BUSY = /A request with this Idempotency-Key/;
const PATIENCE_MS = 120_000;

/** Asks until there is an answer that stands: again when it was lost, while its twin runs, or while Stripe is away. */
export async function insist(where: Where, intention: Intention): Promise<Outcome> {
  let [tries, busy] = [0, 0];
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    tries += 1;
    const answer = await once(where.baseUrl, intention).catch(() => null);
    const isBusy = answer?.status === 409 && BUSY.test(answer.body);
    if (isBusy) busy += 1;
    // A token lives shorter than a long run.
    if (answer?.status === 401 && (await intention.who.http.signInAgain().catch(() => true))) {
      await delay(200);
      continue;
    }
    if (answer && !isBusy && answer.status < 500) return { ...answer, tries, busy };
    if (answer && answer.status >= 500 && answer.status !== 503)
      throw new Error(`${intention.kind} was answered ${answer.status} ${answer.body}`);
    await delay(200);
    await where.ready();
  }
  throw new Error(`${intention.kind} got no answer`);
}

/** One POST. */
export function once(
  baseUrl: string,
  intention: Intention,
): Promise<{ status: number; body: string; replayed: boolean }> {
  return new Promise((resolve, reject) => {
    const sent = send(baseUrl, intention);
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          replayed: answer.headers['idempotency-replayed'] === 'true',
        }),
      );
    });
  });
}

/** One POST of which no answer comes back: the line is cut as the answer begins, or at any moment before. */
export function lose(
  baseUrl: string,
  intention: Intention,
  afterMs: number | null,
): Promise<'answered' | 'under way'> {
  return new Promise((resolve) => {
    const sent = send(baseUrl, intention);
    sent.on('error', () => resolve('under way'));
    sent.on('response', () => {
      sent.destroy();
      resolve('answered');
    });
    if (afterMs !== null) setTimeout(() => sent.destroy(new Error('cut')), afterMs);
  });
}

function send(baseUrl: string, { who, path, json, key }: Intention) {
  const body = JSON.stringify(json);
  const sent = request(new URL(path, baseUrl), {
    method: 'POST',
    agent: false,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${who.http.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': key,
    },
  });
  sent.end(body);
  return sent;
}
