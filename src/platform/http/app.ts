import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import type { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import type { Actor, UserActor } from '@/platform/context';
import { createContext } from '@/platform/create-context';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { logger } from '@/platform/logger';
import { noteRoute } from '@/platform/metrics';
import { fieldIssues } from '@/platform/validation';
import { limitBody } from './body-limit';
import { clientIp } from './client-ip';
import { respondWithError } from './error-response';
import type { V1App, V1Env } from './mount';
import { assertSameOrigin, originsIn } from './origin';
import { consume, consumeKey, consumeLeased, type LimitState } from './rate-limit';
import { securityHeaders as baseHeaders } from './security-headers';

const BODY_LIMIT_BYTES = 1024 * 1024;
const REQUEST_ID = /^[\w-]{8,64}$/;
/** A token that is looked at instead of the cookie; anything else leaves the cookie to speak. */
const BEARER = /^Bearer\s+\S+$/i;
const UNLIMITED = new Set(['/v1/healthz', '/v1/readyz']);
/** Sent by other companies' machines: the handler checks their signature; a login, Origin or rate of ours is no matter. */
const SIGNED = new Set(['/v1/webhooks/stripe']);

export interface V1AppOptions {
  payload: Payload;
  client: MongoClient;
  /** Who a request's cookie or Bearer token stands for; null for nobody. Throws UNAUTHENTICATED on a bad token. */
  authenticate: (headers: Headers, payload: Payload) => Promise<UserActor | null>;
}

/** A router of the contract: validation failures become our error envelope. */
export function createRouter(): V1App {
  return new OpenAPIHono<V1Env>({
    defaultHook: (result) => {
      if (!result.success) throw errors.validation(fieldIssues(result.error as never));
    },
  });
}

/** The /v1 application without its routes: request ids, limits, sign-in, errors, compression. */
export function createV1App(options: V1AppOptions): V1App {
  const app = createRouter().basePath('/v1');
  const log = logger();
  app.onError((error, c) => respondWithError(c, error, c.get('ctx')?.logger ?? log));
  app.notFound((c) => respondWithError(c, errors.notFound('This address'), log));
  app.use(requestId());
  app.use(withSecurityHeaders());
  app.use(corsByList());
  app.use(compress({ threshold: 1024 }));
  app.use(limitBody(BODY_LIMIT_BYTES, 'The body may have 1 MB at most. Files go to the upload address.'));
  app.use(identify(options));
  app.use(limit(options.client));
  return app;
}

function requestId(): MiddlewareHandler<V1Env> {
  return async (c, next) => {
    const given = c.req.header('x-request-id');
    const id = given && REQUEST_ID.test(given) ? given : randomUUID();
    c.set('requestId', id);
    c.header('X-Request-Id', id);
    await next();
  };
}

function withSecurityHeaders(): MiddlewareHandler<V1Env> {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(baseHeaders()))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    c.res.headers.set('Referrer-Policy', 'no-referrer');
    const incoming = c.env?.incoming;
    if (incoming) noteRoute(incoming, routePath(c, -1));
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

function corsByList(): MiddlewareHandler {
  const allowed = originsIn(env().NIMMIT_CORS_ORIGINS);
  return cors({
    origin: (origin) => (allowed.includes(origin) ? origin : null),
    credentials: false,
    maxAge: 600,
  });
}

function identify(options: V1AppOptions): MiddlewareHandler<V1Env> {
  return async (c, next) => {
    const ip = clientIp(
      c.req.header('x-forwarded-for'),
      c.env?.incoming?.socket?.remoteAddress,
      env().NIMMIT_TRUSTED_PROXIES,
    );
    const base = {
      requestId: c.get('requestId'),
      ip,
      userAgent: c.req.header('user-agent')?.slice(0, 300) ?? null,
    };
    c.set('ctx', createContext(options.payload, { kind: 'anonymous' }, base));
    if (SIGNED.has(c.req.path)) return next();
    const hasBearer = BEARER.test(c.req.header('authorization') ?? '');
    if (!hasBearer) assertSameOrigin(c.req.method, c.req.raw.headers);
    const actor = await options.authenticate(c.req.raw.headers, options.payload).catch(async (error) => {
      await consume(options.client, 'anonymous', ip ?? 'unknown');
      throw error;
    });
    if (actor) c.set('ctx', createContext(options.payload, actor, base));
    await next();
  };
}

function limit(client: MongoClient): MiddlewareHandler<V1Env> {
  return async (c, next) => {
    if (UNLIMITED.has(c.req.path) || SIGNED.has(c.req.path)) return next();
    const { actor, ip } = c.get('ctx');
    const state = await countCall(client, actor, ip);
    c.header('RateLimit-Limit', String(state.limit));
    c.header('RateLimit-Remaining', String(state.remaining));
    c.header('RateLimit-Reset', String(state.resetSeconds));
    await next();
  };
}

/** A key has a limit of its own, a person theirs, and everybody else that of their address. */
function countCall(client: MongoClient, actor: Actor, ip: string | null): Promise<LimitState> {
  if (actor.kind !== 'user') return consume(client, 'anonymous', ip ?? 'unknown');
  if (actor.apiKey) return consumeKey(client, actor.apiKey);
  return consumeLeased(client, 'authenticated', actor.id);
}
