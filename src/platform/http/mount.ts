import { createHash, randomUUID } from 'node:crypto';
import type { OpenAPIHono, RouteConfig, z } from '@hono/zod-openapi';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { seal, unseal } from '@/platform/secret-box';
import { assertSessionMay } from '@/platform/session-rules';
import { unitOfWork } from '@/platform/unit-of-work';
import { type Answer, answerId, answerOnce, answerOutside } from './idempotency';
import { assertScope } from './key-scope';
import { acceptsCsv, answerFile } from './list-file';
import { listFileOf } from './list-query';
import { pickFields } from './pick-fields';
import { sendJson } from './send-json';

/** What the middlewares of /v1 put on a request. */
export interface V1Env {
  Variables: { ctx: Context; requestId: string };
  Bindings: { incoming: import('node:http').IncomingMessage };
}

export type V1App = OpenAPIHono<V1Env>;

type JsonBody<R> = R extends { request: { body: { content: { 'application/json': { schema: infer S } } } } }
  ? S extends z.ZodType
    ? z.output<S>
    : never
  : undefined;
type Part<R, K extends 'query' | 'params'> = R extends { request: { [key in K]: infer S } }
  ? S extends z.ZodType
    ? z.output<S>
    : never
  : undefined;
type JsonOf<T> = T extends { content: { 'application/json': { schema: infer S } } }
  ? S extends z.ZodType
    ? z.input<S>
    : never
  : never;
type SuccessBody<R> = R extends { responses: infer Responses }
  ? {
      [Code in keyof Responses]: Code extends 200 | 201 | 202 ? JsonOf<Responses[Code]> : never;
    }[keyof Responses]
  : never;

export interface HandlerInput<R> {
  ctx: Context;
  body: JsonBody<R>;
  query: Part<R, 'query'>;
  params: Part<R, 'params'>;
  /** The raw Hono context: headers, cookies, redirects. */
  c: HonoContext<V1Env>;
  /** Names this request to other companies: the same for every repetition with one `Idempotency-Key`. */
  effectKey: string;
}

interface MountOptions {
  /**
   * `sealed` for answers that carry a secret shown once: kept so that only this server can read them. False for answers
   * that carry a login or ask for a password: the key is not looked at.
   */
  storesAnswer?: boolean | 'sealed';
}

/** As `MountOptions`, and what the request's input is needed for. */
interface RouteOptions<R> extends MountOptions {
  /**
   * The handler calls another company, so that it cannot be one transaction; it passes `effectKey` on there. A function
   * says it for each request.
   */
  callsOutside?: boolean | ((input: HandlerInput<R>) => boolean);
  /** Refuses cheaply, outside any transaction, what the handler's transaction would refuse; see `Context.askFirst`. */
  askFirst?: (input: HandlerInput<R>, arrivedAt: number) => Promise<void>;
  /** Names what these requests would undo each other's transactions at; see `Context.queueAt`. */
  queueAt?: (input: HandlerInput<R>) => string;
  /** Those who queue there may share a transaction: hardly any is refused in it; see `Context.sharesCommit`. */
  sharesCommit?: boolean;
}

/** Conditional on purpose: only so does a handler's `{ success: true }` keep its literal types while `R` is inferred. */
type Handler<R> = R extends RouteConfig
  ? (input: HandlerInput<R>) => Promise<SuccessBody<R> | Response>
  : never;
type AnyHandler = (input: unknown) => Promise<object | Response>;

/**
 * Registers a route of the contract with its handler. The handler gets validated input and returns the success
 * envelope, which is sent with the first 2xx status that the route declares. A POST with an `Idempotency-Key` runs
 * inside one transaction together with its stored answer (handlers must read through `inSession(ctx)`), unless it
 * `callsOutside`.
 */
export function mount<R extends RouteConfig>(
  app: V1App,
  route: R,
  handler: Handler<R>,
  options: RouteOptions<R> = {},
): void {
  const handle = handler as AnyHandler;
  const status = firstSuccess(route);
  const answer = async (c: HonoContext<V1Env>): Promise<Response> => {
    const key = c.req.method === 'POST' ? c.req.header('idempotency-key') : undefined;
    const input = (ctx: Context): HandlerInput<R> => ({
      ctx,
      effectKey: key ? answerId(ctx, key) : randomUUID(),
      body: valid(c, route.request?.body ? 'json' : null) as JsonBody<R>,
      query: queryOf(c, route) as Part<R, 'query'>,
      params: valid(c, route.request?.params ? 'param' : null) as Part<R, 'params'>,
      c,
    });
    const { askFirst, queueAt, sharesCommit } = options;
    const caller = c.get('ctx');
    const arrivedAt = performance.now();
    const ctx: Context = {
      ...caller,
      ...(askFirst ? { askFirst: () => askFirst(input(caller), arrivedAt) } : {}),
      ...(queueAt ? { queueAt: queueAt(input(caller)), sharesCommit } : {}),
    };
    const { callsOutside = false } = options;
    const isOutside = typeof callsOutside === 'function' ? callsOutside(input(ctx)) : callsOutside;
    if (isActing(ctx) && c.req.method !== 'GET' && !isOutside) {
      const result = await recorded(ctx, route, (within) => handle(input(within)));
      return result instanceof Response ? result : sendJson(c, result, status);
    }
    const file = listFileOf(route);
    if (file && asksForFile(input(ctx).query)) {
      const { query, ...rest } = input(ctx) as unknown as { query: { fields?: string } };
      return answerFile(file, query.fields, (at) => handle({ ...rest, query: { ...query, ...at } }));
    }
    if (!key || options.storesAnswer === false || ctx.actor.kind !== 'user') {
      const result = await handle(input(ctx));
      return result instanceof Response ? result : sendJson(c, pickFields(result, fieldsOf(c)), status);
    }
    if (key.length > 200) {
      throw errors.validation([
        { path: 'Idempotency-Key', message: 'Too long.', expected: 'at most 200 characters' },
      ]);
    }
    const fingerprint = createHash('sha256')
      .update(`${c.req.url}\n${await c.req.text()}`)
      .digest('hex');
    const work = async (within: Context) => {
      const result = await handle(input(within));
      return result instanceof Response
        ? { status: result.status, body: await result.text() }
        : { status, body: JSON.stringify(result) };
    };
    const isSealed = options.storesAnswer === 'sealed';
    const kept = isSealed ? sealing(work, answerId(ctx, key)) : work;
    const request = { key, fingerprint };
    const stored: Answer = isOutside
      ? await answerOutside(ctx, request, () => kept(ctx))
      : await answerOnce(ctx, request, kept);
    if (stored.replayed) c.header('Idempotency-Replayed', 'true');
    const body = isSealed ? unseal(JSON.parse(stored.body), SEAL, answerId(ctx, key)) : stored.body;
    return sendJson(c, body, stored.status);
  };
  // The contract's types are checked by `Handler<R>`; Hono's own response typing would repeat them.
  app.openapi({ ...route, middleware: guard(route) }, answer as never);
}

/**
 * Before anything of the request is looked at: a route that does not say it is public answers nobody, and a key or a
 * session that may not do this hears nothing else of it.
 */
function guard(route: RouteConfig): MiddlewareHandler<V1Env> {
  const isOpen = route.security?.length === 0;
  return async (c, next) => {
    const { actor } = c.get('ctx');
    if (!isOpen && actor.kind === 'anonymous') throw errors.unauthenticated();
    assertScope(actor, route);
    if (!isOpen) assertSessionMay(actor, route.operationId ?? route.path, c.req.method !== 'GET');
    await next();
  };
}

const SEAL = 'idempotency';

type Work = (within: Context) => Promise<{ status: number; body: string }>;

/** The same work, its answer sealed for this request's id. */
const sealing =
  (work: Work, id: string): Work =>
  async (within) => {
    const { status, body } = await work(within);
    return { status, body: JSON.stringify(seal(body, SEAL, id)) };
  };

const isActing = ({ actor }: Context) => actor.kind === 'user' && actor.actedBy !== undefined;

/** What staff change as somebody else is in the audit log, also where the change itself leaves no entry. */
async function recorded<T>(
  ctx: Context,
  route: RouteConfig,
  work: (tx: TxContext) => Promise<T>,
): Promise<T> {
  return unitOfWork(ctx, async (tx) => {
    let entries = 0;
    const audit: TxContext['audit'] = (entry) => {
      entries += 1;
      return tx.audit(entry);
    };
    const result = await work({ ...tx, audit });
    if (entries === 0 && ctx.actor.kind === 'user') {
      await tx.audit({
        action: `act_as.${route.operationId}`,
        entity: 'users',
        entityId: ctx.actor.id,
        after: { path: route.path },
      });
    }
    return result;
  });
}

/** `fields=` of a list whose route takes it; the contract has checked its form. */
const fieldsOf = (c: HonoContext<V1Env>): string | undefined =>
  c.req.method === 'GET' ? c.req.query('fields') : undefined;

function firstSuccess(route: RouteConfig): number {
  const codes = Object.keys(route.responses).map(Number);
  return codes.find((code) => code >= 200 && code < 300) ?? 200;
}

const asksForFile = (query: unknown) => (query as { format?: string } | undefined)?.format === 'csv';

/** The query as the contract reads it. `Accept: text/csv` says the same as `format=csv` where a route declares a file. */
function queryOf(c: HonoContext<V1Env>, route: RouteConfig): unknown {
  const query = valid(c, route.request?.query ? 'query' : null) as { format?: string } | undefined;
  const hasFile = 'text/csv' in ((route.responses[200] as { content?: object } | undefined)?.content ?? {});
  return query && hasFile && query.format === undefined && acceptsCsv(c)
    ? { ...query, format: 'csv' }
    : query;
}

function valid(c: HonoContext<V1Env>, part: 'json' | 'query' | 'param' | null): unknown {
  return part ? (c.req as { valid(target: string): unknown }).valid(part) : undefined;
}
