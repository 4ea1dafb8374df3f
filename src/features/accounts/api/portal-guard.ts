import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { UserActor } from '@/platform/context';
import { homeOf, portalOf, signInBefore } from '@/shared/portals';
import { authenticateRequest } from '../use-cases/identify';
import { ACTING_COOKIE, ACTING_HEADER, RESUMES_COOKIE, readCookie } from '../use-cases/session-cookies';

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** A page waits no longer than this to know who asks for it: without the database it opens and says so itself. */
const PATIENCE_MS = 500;
const HOST = 'http://localhost';

/**
 * The doors of the portals, before anything of a page is made: strangers go to the sign-in and come back from it, and
 * somebody else's people to their own portal. A browser that may renew its session is let in, since only its page can.
 * Pages hold no data of anybody's, /v1 decides on that by itself; this is so that nobody sees a portal that is not theirs.
 */
export function guardPortals(pages: Handler, payload: Payload): Handler {
  return async (req, res) => {
    const elsewhere = await redirectOf(req, payload);
    if (elsewhere === null) return pages(req, res);
    const headers = { Location: elsewhere, 'Cache-Control': 'no-store', Vary: 'Cookie' };
    res.writeHead(307, headers).end();
  };
}

async function redirectOf(
  { method, url, headers }: IncomingMessage,
  payload: Payload,
): Promise<string | null> {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const asked = URL.canParse(url ?? '', HOST) ? new URL(url ?? '', HOST) : null;
  const portal = asked && portalOf(asked.pathname);
  if (!asked || !portal) return null;
  const cookies = new Headers({ cookie: headers.cookie ?? '' });
  if (readCookie(cookies, ACTING_COOKIE)) {
    const acting = await whoAsks(
      new Headers({ cookie: headers.cookie ?? '', [ACTING_HEADER]: '1' }),
      payload,
    );
    if (acting === 'unknown' || acting?.role === portal) return null;
  }
  const actor = await whoAsks(cookies, payload);
  if (actor === 'unknown') return null;
  if (actor) return actor.role === portal ? null : homeOf(actor.role);
  if (readCookie(cookies, RESUMES_COOKIE)) return null;
  // What the router adds to ask for a part of a page is not part of the address.
  asked.searchParams.delete('_rsc');
  return signInBefore(asked.pathname + asked.search);
}

/** Null for nobody, `unknown` when the database does not say in time. */
async function whoAsks(cookies: Headers, payload: Payload): Promise<UserActor | null | 'unknown'> {
  const patience = new AbortController();
  try {
    return await Promise.race([
      authenticateRequest(cookies, payload),
      delay(PATIENCE_MS, 'unknown' as const, { signal: patience.signal, ref: false }),
    ]);
  } catch {
    return 'unknown';
  } finally {
    patience.abort();
  }
}
