import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { StripeApiError } from '../core/errors';
import { API_VERSION } from '../core/events';
import { expanded } from '../core/expand';
import { type Params, parseForm } from '../core/form';
import { bodyOf, sendJson } from '../core/http';
import { texts } from '../core/params';
import type { Kept } from '../core/store';
import type { Fault, World } from '../core/world';
import { findRoute } from './index';

const REMEMBERED_MS = 24 * 3600 * 1000;
const KEPT_CALLS = 5000;

interface Answer {
  status: number;
  body: object;
}

/** What a key was used for and answered with. */
interface Remembered extends Kept, Answer {
  object: 'idempotency';
  method: string;
  path: string;
  fingerprint: string;
  at: number;
}

/** One call as the journal shows it. */
export interface JournalEntry extends Kept {
  object: 'call';
  at: number;
  method: string;
  path: string;
  params: Params;
  idempotencyKey: string | null;
  version: string | null;
  status: number;
  replayed: boolean;
  fault: Fault['kind'] | null;
  /** Identifier of what was answered, or the error's code and sentence. */
  result: string | null;
}

interface Request {
  method: string;
  path: string;
  params: Params;
  key: string | null;
}

const underWay = new Set<string>();

/** Answers one request to `/v1`. */
export async function serveApi(
  world: World,
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
): Promise<void> {
  const requestId = world.newId('req');
  const headers = {
    'request-id': requestId,
    'stripe-version': String(req.headers['stripe-version'] ?? API_VERSION),
  };
  const method = req.method ?? 'GET';
  const params = { ...parseForm(url.search.slice(1)), ...parseForm(await bodyOf(req)) };
  const key = method === 'POST' ? ((req.headers['idempotency-key'] as string | undefined) ?? null) : null;
  const request: Request = { method, path: url.pathname, params, key };
  const fault = takeFault(world, request);
  const { latencyMs } = world.behaviour;
  if (latencyMs) await delay(latencyMs);
  if (fault?.kind === 'timeout') {
    note(world, requestId, request, { status: 0, replayed: false, fault, body: {} });
    await delay(fault.delayMs);
    res.destroy();
    return;
  }
  const { answer, replayed } =
    fault?.kind === 'error'
      ? { answer: faultAnswer(fault, requestId), replayed: false }
      : answerOf(world, req, request, requestId);
  note(world, requestId, request, { ...answer, replayed, fault });
  world.store.commit();
  if (fault?.kind === 'lost') {
    res.destroy();
    return;
  }
  if (fault?.kind === 'slow') await delay(fault.delayMs);
  const more: [string, string][] = [];
  if (answer.status >= 500) more.push(['stripe-should-retry', 'true']);
  if (replayed) more.push(['idempotent-replayed', 'true']);
  if (key) more.push(['idempotency-key', key]);
  sendJson(res, answer.status, answer.body, { ...headers, ...Object.fromEntries(more) });
}

function takeFault(world: World, { method, path }: Request): Fault | null {
  const { faults } = world.behaviour;
  if (faults.length === 0) return null;
  const fault = faults.find(({ match }) => match === null || `${method} ${path}`.includes(match));
  if (!fault) return null;
  world.behave({ faults: faults.filter((one) => one !== fault) });
  return fault;
}

function faultAnswer({ status }: Fault, requestId: string): Answer {
  const [type, message] =
    status === 429
      ? (['invalid_request_error', 'Request rate limit exceeded.'] as const)
      : (['api_error', 'Something went wrong on the stand-in’s end, because it was told so.'] as const);
  return {
    status,
    body: new StripeApiError(status, type, message, status === 429 ? { code: 'rate_limit' } : {}).body(
      requestId,
    ),
  };
}

function answerOf(
  world: World,
  req: IncomingMessage,
  request: Request,
  requestId: string,
): { answer: Answer; replayed: boolean } {
  try {
    checkKey(world, req);
    if (!request.key) return { answer: carryOut(world, request, requestId), replayed: false };
    return once(world, request, requestId);
  } catch (error) {
    return { answer: errorAnswer(error, requestId), replayed: false };
  }
}

function checkKey(world: World, req: IncomingMessage): void {
  const [scheme, token = ''] = (req.headers.authorization ?? '').split(' ');
  const basic = scheme === 'Basic' ? Buffer.from(token, 'base64').toString().replace(/:$/, '') : null;
  const given = scheme === 'Bearer' ? token : basic;
  if (given === world.secretKey) return;
  const message = given
    ? `Invalid API Key provided: ${given.slice(0, 8)}****${given.slice(-4)}`
    : 'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.';
  throw new StripeApiError(401, 'invalid_request_error', message);
}

/** A repeated key gets the first answer again for 24 hours; for anything else than the same request it is refused. */
function once(world: World, request: Request, requestId: string): { answer: Answer; replayed: boolean } {
  const key = request.key as string;
  const fingerprint = createHash('sha256').update(JSON.stringify(request.params)).digest('hex');
  const before = world.store.get<Remembered>('idempotency', key);
  if (before && before.at > Date.now() - REMEMBERED_MS) {
    if (before.path !== request.path || before.method !== request.method) {
      throw new StripeApiError(
        400,
        'idempotency_error',
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${request.path}' vs '${before.path}'). Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (before.fingerprint !== fingerprint) {
      throw new StripeApiError(
        400,
        'idempotency_error',
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    return { answer: { status: before.status, body: before.body }, replayed: true };
  }
  if (underWay.has(key)) {
    throw new StripeApiError(
      409,
      'idempotency_error',
      'There is currently another in-progress request using this Idempotent Key.',
      { code: 'idempotency_key_in_use' },
    );
  }
  underWay.add(key);
  try {
    const answer = carryOut(world, request, requestId);
    const { method, path } = request;
    // A request that was refused before anything was done may be put right and sent again under its key.
    if (answer.status < 400 || world.store.isDirty) {
      world.store.put<Remembered>({
        id: key,
        object: 'idempotency',
        method,
        path,
        fingerprint,
        at: Date.now(),
        ...answer,
      });
    }
    return { answer, replayed: false };
  } finally {
    underWay.delete(key);
  }
}

function carryOut(world: World, { method, path, params, key }: Request, requestId: string): Answer {
  world.cause = { id: requestId, idempotency_key: key };
  try {
    const route = findRoute(method, path);
    if (!route)
      throw new StripeApiError(
        404,
        'invalid_request_error',
        `Unrecognized request URL (${method}: ${path}).`,
      );
    const { expand: _paths, ...rest } = params;
    const body = route.handler({ world, params: rest, ids: route.ids });
    return { status: 200, body: expanded(world, body, texts(params, 'expand')) };
  } catch (error) {
    return errorAnswer(error, requestId);
  } finally {
    world.cause = { id: null, idempotency_key: null };
  }
}

function errorAnswer(error: unknown, requestId: string): Answer {
  if (error instanceof StripeApiError)
    return { status: error.status, body: structuredClone(error.body(requestId)) };
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return {
    status: 500,
    body: new StripeApiError(500, 'api_error', 'The stand-in failed; see its log.').body(requestId),
  };
}

function note(
  world: World,
  id: string,
  request: Request,
  outcome: Answer & { replayed: boolean; fault: Fault | null },
): void {
  const { body, status, replayed, fault } = outcome;
  const { error, id: objectId } = body as { id?: string; error?: { code?: string; message: string } };
  const entry: JournalEntry = {
    ...{
      id,
      object: 'call',
      at: Date.now(),
      method: request.method,
      path: request.path,
      params: request.params,
    },
    ...{ idempotencyKey: request.key, version: null, status, replayed, fault: fault?.kind ?? null },
    result: error ? `${error.code ?? 'error'}: ${error.message}` : (objectId ?? null),
  };
  world.store.put(entry);
  if (world.store.count('call') <= KEPT_CALLS) return;
  for (const { id: old } of world.store.all<JournalEntry>('call').slice(0, KEPT_CALLS / 10))
    world.store.remove('call', old);
}
