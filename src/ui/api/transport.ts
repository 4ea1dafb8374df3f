import createClient from 'openapi-fetch';
import { backToPanel, isActing } from './acting';
import { ApiError } from './api-error';
import { refreshSession } from './refresh';
import type { paths } from './schema';

const publicPaths = [
  '/v1/auth/login',
  '/v1/auth/register',
  '/v1/auth/refresh',
  '/v1/auth/logout',
  '/v1/auth/totp/verify',
];

/** Sends a request; on 401 refreshes the session once and sends it again. No answer becomes `ApiError` `NETWORK`. */
export async function sendWithRefresh(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  const path = new URL(request.url).pathname;
  if (response.status !== 401 || publicPaths.includes(path)) return response;
  // A session by which staff act as somebody is not renewed: it is over.
  if (isActing()) {
    backToPanel();
    return response;
  }
  return (await refreshSession()) ? send(again) : response;
}

async function send(request: Request): Promise<Response> {
  try {
    if (isActing()) request.headers.set('x-nimmit-acting', '1');
    return await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('NETWORK', 'The server did not answer', 0);
  }
}

/** The typed client on /v1 itself (openapi-fetch): `{ data, error, response }`, never throws on 4xx. */
export const v1 = createClient<paths>({ baseUrl: '/v1', credentials: 'same-origin', fetch: sendWithRefresh });

v1.use({
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', newKey());
    }
    return request;
  },
});

/** A fresh Idempotency-Key. Make one per user's intention and pass it to retries of the same POST. */
export function newKey(): string {
  return crypto.randomUUID();
}
