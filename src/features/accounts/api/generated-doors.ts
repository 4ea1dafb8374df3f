import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { env } from '@/platform/env';
import { type AppError, errors } from '@/platform/errors';
import { clientIp } from '@/platform/http/client-ip';
import { hasKey } from '@/platform/payload/generated-door';
import { authenticateRequest } from '../use-cases/identify';

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/**
 * Before the panel, generated REST and GraphQL: says whose address a request comes from, which nothing behind can see any more, and
 * refuses sessions that are less than a whole sign-in: staff who still need their second factor, and staff who act as somebody.
 */
export function guardGeneratedDoors(pages: Handler, payload: Payload): Handler {
  return async (req, res) => {
    const forwarded = req.headers['x-forwarded-for'];
    const ip = clientIp(
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      req.socket.remoteAddress,
      env().NIMMIT_TRUSTED_PROXIES,
    );
    req.headers['x-nimmit-ip'] = ip ?? '';
    const refusal = isGenerated(req.url) ? await refusalOf(req, payload) : null;
    if (!refusal) return pages(req, res);
    const { message, status, code } = refusal;
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Vary: 'Cookie' };
    res.writeHead(status, headers).end(JSON.stringify({ errors: [{ message, data: { code } }] }));
  };
}

const isGenerated = (url = ''): boolean => /^\/api(\/|\?|$)/.test(url);

async function refusalOf({ headers }: IncomingMessage, payload: Payload): Promise<AppError | null> {
  const { authorization, cookie } = headers;
  const shown = new Headers({ ...(authorization ? { authorization } : {}), ...(cookie ? { cookie } : {}) });
  if (hasKey(shown)) return null;
  // Whoever cannot be known now is for the door itself to refuse.
  const actor = await authenticateRequest(shown, payload).catch(() => null);
  if (actor?.mustEnrol) return errors.enrolmentRequired();
  return actor?.actedBy ? errors.forbidden('While you act as somebody, use the portals or /v1.') : null;
}
