import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { env } from '@/platform/env';
import { metrics } from '@/platform/metrics';
import { pathOf } from './page-door';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether the request may read metrics on the public port: never without METRICS_TOKEN. */
function isAllowed(req: IncomingMessage): boolean {
  const { METRICS_TOKEN } = env();
  const given = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  return (
    Boolean(METRICS_TOKEN && given) && timingSafeEqual(digest(String(given)), digest(String(METRICS_TOKEN)))
  );
}

async function write(res: ServerResponse): Promise<void> {
  const { registry } = metrics();
  const text = await registry.metrics();
  res.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(text);
}

/** `GET /metrics` on the public port. Who may not read it is told that it is not there. @returns whether it was answered */
export function answerMetrics(req: IncomingMessage, res: ServerResponse): boolean {
  if (pathOf(req) !== '/metrics') return false;
  if (req.method === 'GET' && isAllowed(req)) void write(res).catch(() => res.destroy());
  else res.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found.');
  return true;
}

/** The metrics on a port of their own (METRICS_PORT), which only the monitoring reaches; null where none is set. */
export async function startMetrics(): Promise<{ stop: () => Promise<void> } | null> {
  const { METRICS_PORT, HOST } = env();
  if (!METRICS_PORT) return null;
  const server: Server = createServer((req, res) => {
    if (pathOf(req) === '/metrics') void write(res).catch(() => res.destroy());
    else res.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(METRICS_PORT, HOST, resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
