import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pagePolicy, REPORTING_ENDPOINTS } from './content-policy';
import { DATA_POLICY } from './security-headers';

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** The part of an address before its question. */
export const pathOf = (req: IncomingMessage): string => (req.url ?? '/').split(/[?#]/, 1)[0] ?? '/';

/** Addresses that answer with data or files, not with pages. */
const DATA = /^\/(api|_next\/static|_next\/image)(\/|$)/;

/**
 * Gives pages their content policy: a fresh nonce for each answer, which Next reads from the request and puts on the scripts that it
 * writes. Whatever is no page keeps the policy under which nothing runs.
 */
export function withContentPolicy(pages: Handler, isDevelopment: boolean): Handler {
  return (req, res) => {
    if (DATA.test(pathOf(req))) {
      res.setHeader('Content-Security-Policy', DATA_POLICY);
      return pages(req, res);
    }
    const policy = pagePolicy(randomBytes(18).toString('base64'), isDevelopment);
    req.headers['content-security-policy'] = policy;
    res.setHeader('Content-Security-Policy', policy);
    res.setHeader('Reporting-Endpoints', REPORTING_ENDPOINTS);
    return pages(req, res);
  };
}

const AREAS: readonly [RegExp, string][] = [
  [/^\/_next\//, '/_next/*'],
  [/^\/api\/graphql$/, '/api/graphql'],
  [/^\/api(\/|$)/, '/api/*'],
  [/^\/admin(\/|$)/, '/admin/*'],
  [/^\/client(\/|$)/, '/client/*'],
  [/^\/worker(\/|$)/, '/worker/*'],
];

/** Which part of the product an address outside /v1 belongs to, for metrics: never the address itself. */
export const areaOf = (path: string): string => AREAS.find(([pattern]) => pattern.test(path))?.[1] ?? '/*';
