import type { MongoClient } from 'mongodb';
import { API_KEY_PREFIX } from '@/shared/api-scopes';
import type { ApiKeyGrant, UserActor } from '../context';
import { type AppError, errors, isAppError } from '../errors';
import { assertGranted } from '../http/key-scope';
import { consumeKey, type LimitState } from '../http/rate-limit';

const MOST_BYTES = 1024 * 1024;
/** Pictures of the panel come through Payload; everything else goes to file storage by /v1. */
const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
const UPLOADS = /^\/api\/media(\/|$)/;
/** What of the generated doors a key may ask for: documents, one or many, their number, and the description. */
const KEY_PATHS =
  /^\/api\/(graphql|openapi\.json|globals\/[\w-]+|(?!access\b)[\w-]+(\/([0-9a-f]{24}|count))?)\/?$/;

export interface DoorParts {
  /** Who a key stands for. Throws UNAUTHENTICATED when it is not good. */
  authenticate: (headers: Headers) => Promise<UserActor | null>;
  client: MongoClient;
}

type Handler<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>;

/**
 * Stands before generated REST and GraphQL: no body over 1 MB comes in, and a program with an API key needs `data:read`, only
 * reads, and is counted.
 */
export function guardGenerated<Args extends unknown[]>(
  handler: Handler<Args>,
  parts: () => Promise<DoorParts>,
): Handler<Args> {
  return async (request, ...args) => {
    try {
      const counted = hasKey(request.headers) ? await admitKey(request, await parts()) : null;
      const response = await handler(await withBody(request), ...args);
      return counted ? withLimit(response, counted) : response;
    } catch (error) {
      if (isAppError(error)) return refusal(error);
      throw error;
    }
  };
}

/** True when the request comes with an API key. */
export const hasKey = (headers: Headers): boolean =>
  new RegExp(`^Bearer\\s+${API_KEY_PREFIX}`, 'i').test(headers.get('authorization') ?? '');

async function admitKey(request: Request, { authenticate, client }: DoorParts): Promise<LimitState> {
  const actor = await authenticate(request.headers);
  if (!actor?.apiKey) throw errors.unauthenticated('This API key is not good: mistyped, expired or revoked.');
  const counted = await consumeKey(client, actor.apiKey as ApiKeyGrant);
  assertGranted(actor, 'data:read');
  const { pathname } = new URL(request.url);
  const isRead = request.method === 'GET' || request.method === 'HEAD' || pathname === '/api/graphql';
  if (!isRead) throw errors.forbidden('An API key reads here. What it may write, it writes at /v1.');
  if (!KEY_PATHS.test(pathname)) throw errors.forbidden('This is not for API keys.');
  return counted;
}

/** The request with its body read, so that it is known not to be too long before anything works on it. */
async function withBody(request: Request): Promise<Request> {
  const { method, url, headers, body } = request;
  if (!body || method === 'GET' || method === 'HEAD') return request;
  const most = UPLOADS.test(new URL(url).pathname) ? MOST_UPLOAD_BYTES : MOST_BYTES;
  const tooLong = () => errors.payloadTooLarge(`The body may have ${most / MOST_BYTES} MB at most.`);
  if (Number(headers.get('content-length') ?? 0) > most) throw tooLong();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLong();
    chunks.push(chunk);
  }
  return new Request(url, { method, headers, body: Buffer.concat(chunks), signal: request.signal });
}

function withLimit(response: Response, { limit, remaining, resetSeconds }: LimitState): Response {
  response.headers.set('RateLimit-Limit', String(limit));
  response.headers.set('RateLimit-Remaining', String(remaining));
  response.headers.set('RateLimit-Reset', String(resetSeconds));
  return response;
}

/** A refusal as the generated doors say it. */
function refusal(error: AppError): Response {
  const headers = error.retryAfterSeconds ? { 'Retry-After': String(error.retryAfterSeconds) } : undefined;
  const { code, message, details } = error;
  return Response.json(
    { errors: [{ message, data: { code, ...(details ? { details } : {}) } }] },
    { status: error.status, headers },
  );
}
