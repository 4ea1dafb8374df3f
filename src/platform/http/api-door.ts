import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MongoClient } from 'mongodb';
import type { UserActor } from '@/platform/context';
import { env } from '@/platform/env';
import type { AppError } from '@/platform/errors';
import { hasKey } from '@/platform/payload/generated-door';
import { clientIp } from './client-ip';
import { toAppError } from './error-response';
import { assertSameOrigin } from './origin';
import { type Handler, pathOf } from './page-door';
import { consume, consumeLeased, type LimitState } from './rate-limit';

const GENERATED = /^\/api(\/|$)/;
const BEARER = /^Bearer\s+\S+$/i;

interface ApiDoor {
  client: MongoClient;
  /** Who a request's cookie or Bearer token stands for. Throws UNAUTHENTICATED on a bad token. */
  authenticate: (headers: Headers) => Promise<UserActor | null>;
}

/**
 * Before generated REST and GraphQL: unsafe requests with a cookie come from our own pages alone, and calls are counted against the
 * same limits as those of /v1. A program with a key is counted behind this, by its key.
 */
export function guardApi(next: Handler, door: ApiDoor): Handler {
  return async (req, res) => {
    if (!GENERATED.test(pathOf(req))) return next(req, res);
    const headers = headersOf(req);
    try {
      if (!BEARER.test(req.headers.authorization ?? '')) assertSameOrigin(req.method ?? 'GET', headers);
      if (req.method !== 'OPTIONS' && !hasKey(headers)) tell(res, await count(req, headers, door));
    } catch (error) {
      return refuse(res, toAppError(error));
    }
    return next(req, res);
  };
}

async function count(req: IncomingMessage, headers: Headers, door: ApiDoor): Promise<LimitState> {
  const actor = await door.authenticate(headers).catch(() => null);
  if (actor) return consumeLeased(door.client, 'authenticated', actor.id);
  const forwarded = req.headers['x-forwarded-for'];
  const ip = clientIp(
    Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    req.socket.remoteAddress,
    env().NIMMIT_TRUSTED_PROXIES,
  );
  return consume(door.client, 'anonymous', ip ?? 'unknown');
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (const name of ['authorization', 'cookie', 'origin', 'host', 'sec-fetch-site'] as const) {
    const value = req.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

function tell(res: ServerResponse, { limit, remaining, resetSeconds }: LimitState): void {
  res.setHeader('RateLimit-Limit', limit);
  res.setHeader('RateLimit-Remaining', remaining);
  res.setHeader('RateLimit-Reset', resetSeconds);
}

/** A refusal as the generated doors say it. */
function refuse(res: ServerResponse, { status, code, message, retryAfterSeconds }: AppError): void {
  if (retryAfterSeconds) res.setHeader('Retry-After', retryAfterSeconds);
  res.setHeader('Content-Type', 'application/json');
  res.writeHead(status).end(JSON.stringify({ errors: [{ message, data: { code } }] }));
}
