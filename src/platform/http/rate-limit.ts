import { setTimeout as delay } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import { RateLimiterMemory, RateLimiterMongo, type RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { processWide } from '@/platform/process-wide';
import { countedAs } from './client-ip';
import { leasedLimit } from './rate-lease';

/** What a key's calls are counted by. */
type CountedKey = { id: string; rateLimit: number | null };

export type LimitName =
  | 'anonymous'
  | 'authenticated'
  | 'account-calls'
  | 'sign-in-account'
  | 'sign-in-ip'
  | 'second-factor';

const pointsOf: Record<LimitName, () => number> = {
  anonymous: () => env().RATE_LIMIT_ANONYMOUS,
  authenticated: () => env().RATE_LIMIT_AUTHENTICATED,
  'account-calls': () => env().RATE_LIMIT_ACCOUNT_CALLS,
  'sign-in-account': () => env().RATE_LIMIT_SIGN_IN_FAILURES,
  'sign-in-ip': () => env().RATE_LIMIT_SIGN_IN_FAILURES,
  'second-factor': () => env().RATE_LIMIT_SIGN_IN_FAILURES,
};

/** These are counted by address. */
const BY_ADDRESS = new Set<string>(['anonymous', 'account-calls', 'sign-in-ip']);
const keyOf = (name: string, key: string) => (BY_ADDRESS.has(name) ? countedAs(key) : key);

/** The database is given this long to count a call … */
const PATIENCE_MS = 2_000;
/** … and is then not asked for as long. */
const AWAY_MS = 5_000;
const database = () => processWide('rate-limit-database', () => ({ awayUntil: 0 }));

const memory = (name: LimitName | 'api-key', points: number): RateLimiterMemory =>
  processWide(`rate-limit-memory:${name}:${points}`, () => {
    const duration = env().RATE_LIMIT_WINDOW_SECONDS;
    return new RateLimiterMemory({ keyPrefix: name, points, duration });
  });

/** Counted in MongoDB so that limits hold over all processes; in memory while the database does not answer. */
function limiter(client: MongoClient, name: LimitName | 'api-key', points: number): RateLimiterMongo {
  return processWide(`rate-limit:${name}:${points}`, () => {
    const duration = env().RATE_LIMIT_WINDOW_SECONDS;
    return new RateLimiterMongo({
      storeClient: client,
      dbName: client.options.dbName,
      tableName: 'rate-limits',
      keyPrefix: name,
      points,
      duration,
      inMemoryBlockOnConsumed: points + 1,
      insuranceLimiter: memory(name, points),
    });
  });
}

/** Takes points, from memory where the database is away: nobody waits for it to be found missing with every call. */
async function take(
  client: MongoClient,
  name: LimitName | 'api-key',
  most: number,
  key: string,
  points = 1,
): Promise<RateLimiterRes> {
  const state = database();
  const counted = keyOf(name, key);
  if (performance.now() < state.awayUntil) return memory(name, most).consume(counted, points);
  const patience = new AbortController();
  const late = delay(PATIENCE_MS, null, { signal: patience.signal, ref: false }).catch(() => null);
  try {
    const asked = limiter(client, name, most).consume(counted, points);
    asked.catch(() => undefined);
    const result = await Promise.race([asked, late]);
    if (result) return result;
    state.awayUntil = performance.now() + AWAY_MS;
    return await memory(name, most).consume(counted, points);
  } finally {
    patience.abort();
  }
}

export interface LimitState {
  limit: number;
  remaining: number;
  resetSeconds: number;
}

const stateOf = (name: LimitName, result: RateLimiterRes): LimitState => ({
  limit: pointsOf[name](),
  remaining: Math.max(0, result.remainingPoints),
  resetSeconds: Math.ceil(result.msBeforeNext / 1000),
});

/**
 * Counts one call against a limit.
 * @throws AppError RATE_LIMITED with the seconds to wait
 */
export async function consume(client: MongoClient, name: LimitName, key: string): Promise<LimitState> {
  try {
    return stateOf(name, await take(client, name, pointsOf[name](), key));
  } catch (refused) {
    throw refusalOf(refused);
  }
}

/** The limiter refuses by throwing its result; everything else it throws went wrong. */
function refusalOf(refused: unknown): unknown {
  if (refused instanceof Error) return refused;
  return errors.rateLimited(Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000)));
}

/**
 * As `consume`, without a write for each call: points are taken from the database some at a time. Exact on one
 * process and never above the limit on several; `leasedLimit` says how far below.
 * @throws AppError RATE_LIMITED
 */
export function consumeLeased(client: MongoClient, name: LimitName, key: string): Promise<LimitState> {
  return consumeUpTo(client, name, pointsOf[name](), key);
}

/** Counts one call of an API key, against its own limit or the setting's. @throws AppError RATE_LIMITED */
export function consumeKey(client: MongoClient, { id, rateLimit }: CountedKey): Promise<LimitState> {
  return consumeUpTo(client, 'api-key', rateLimit ?? env().RATE_LIMIT_API_KEY, id);
}

async function consumeUpTo(
  client: MongoClient,
  name: LimitName | 'api-key',
  most: number,
  key: string,
): Promise<LimitState> {
  const lease = processWide(`rate-lease:${name}:${most}`, () =>
    leasedLimit(async (of, points) => {
      const { remainingPoints: remaining, msBeforeNext: msLeft } = await take(client, name, most, of, points);
      return { remaining, msLeft };
    }),
  );
  try {
    const { remaining, msLeft } = await lease(key);
    return { limit: most, remaining, resetSeconds: Math.ceil(msLeft / 1000) };
  } catch (refused) {
    throw refusalOf(refused);
  }
}

/**
 * Refuses when the limit is used up already, without counting.
 * @throws AppError RATE_LIMITED
 */
export async function assertWithin(client: MongoClient, name: LimitName, key: string): Promise<void> {
  const result = await limiter(client, name, pointsOf[name]()).get(keyOf(name, key));
  if (!result || result.consumedPoints < pointsOf[name]()) return;
  throw errors.rateLimited(Math.max(1, Math.ceil(result.msBeforeNext / 1000)));
}

/** Forgets what was counted, e.g. failed sign-ins after a good one. */
export async function forget(client: MongoClient, name: LimitName, key: string): Promise<void> {
  await limiter(client, name, pointsOf[name]())
    .delete(keyOf(name, key))
    .catch(() => undefined);
}
