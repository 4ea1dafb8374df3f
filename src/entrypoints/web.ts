import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Payload } from 'payload';
import { watchSockets } from '@/composition/metrics';
import { clientEvents, translateEvent } from '@/composition/realtime';
import { v1Routes } from '@/composition/v1-routes';
import {
  authenticateRequest,
  forgetIdentity,
  forgetStaff,
  guardGeneratedDoors,
  guardPortals,
  identifySocket,
  SESSION_RULES,
} from '@/features/accounts';
import { dropSettingsCache } from '@/features/settings';
import { createContext } from '@/platform/create-context';
import { env } from '@/platform/env';
import { followEvents } from '@/platform/events';
import { guardApi } from '@/platform/http/api-door';
import { createV1App } from '@/platform/http/app';
import { boundConnections, SERVER_LIMITS } from '@/platform/http/connection-limits';
import { REPORTS_PATH } from '@/platform/http/content-policy';
import { cspReports } from '@/platform/http/csp-reports';
import { addHealthRoutes } from '@/platform/http/health.routes';
import { answerMetrics } from '@/platform/http/metrics-door';
import { areaOf, type Handler, pathOf, withContentPolicy } from '@/platform/http/page-door';
import { setSecurityHeaders } from '@/platform/http/security-headers';
import type { Logger } from '@/platform/logger';
import { countRequest, notedRoute } from '@/platform/metrics';
import { mongoOf } from '@/platform/mongo';
import { type Realtime, startRealtime } from '@/platform/realtime/realtime';
import { registerSessionRules } from '@/platform/session-rules';

/** What sockets stand for has changed: they are ended, and come back with what their account may then. */
const ENDS_SOCKETS = new Set([
  'account.suspended',
  'account.rights_changed',
  'session.revoked',
  'api_key.revoked',
  'api_key.changed',
  'organization.member_removed',
  'organization.member_changed',
  'organization.member_joined',
]);

export interface WebServer {
  server: Server;
  realtime: Realtime;
  /** Gives everything outside /v1 to Next. */
  servePages: (handler: Handler) => void;
  stop: () => Promise<void>;
}

/** What a process without requests answers: `/v1/healthz` and `/v1/readyz`; anything else is not found. */
export function startHealth(payload: Payload): Pick<WebServer, 'server' | 'stop'> {
  const { client } = mongoOf(payload);
  const app = createV1App({ payload, client, authenticate: async () => null });
  addHealthRoutes(app);
  const v1 = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(SERVER_LIMITS, (req, res) => {
    setSecurityHeaders(res);
    if (!answerMetrics(req, res)) void v1(req, res);
  });
  boundConnections(server);
  return { server, stop: () => closeServer(server) };
}

/** The HTTP server: /v1 by Hono, /socket.io by Socket.io, the rest by Next. */
export async function startWeb(payload: Payload, log: Logger): Promise<WebServer> {
  const { client, db } = mongoOf(payload);
  registerSessionRules(SESSION_RULES);
  const app = createV1App({ payload, client, authenticate: authenticateRequest });
  for (const addRoutes of v1Routes) addRoutes(app);
  const v1 = getRequestListener(app.fetch, { overrideGlobalObjects: false });

  let pages: Handler = (_req, res) => {
    res.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain' }).end('Starting.');
  };
  const policed = withContentPolicy((req, res) => pages(req, res), env().NODE_ENV === 'development');
  const authenticate = (headers: Headers) => authenticateRequest(headers, payload);
  const guarded = guardApi(guardGeneratedDoors(guardPortals(policed, payload), payload), {
    client,
    authenticate,
  });
  const reports = cspReports(log);
  const server = createServer(SERVER_LIMITS, (req, res) => {
    const path = pathOf(req);
    const isV1 = path === '/v1' || path.startsWith('/v1/');
    countRequest(req, res, () => (isV1 ? notedRoute(req) : areaOf(path)));
    if (answerMetrics(req, res)) return;
    const answer = isV1 ? v1 : path === REPORTS_PATH ? reports : guarded;
    Promise.resolve(answer(req, res)).catch((error: unknown) => {
      log.error({ err: error, area: areaOf(path) }, 'a request failed before its page');
      if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain' });
      res.end();
    });
  });
  boundConnections(server);

  const realtime = startRealtime({
    httpServer: server,
    log,
    clientEvents,
    translate: translateEvent,
    identify: (headers) => identifySocket(headers, payload),
    contextFor: (actor, socketId) => createContext(payload, actor, { requestId: `socket-${socketId}` }),
  });
  // Before Socket.io too, which takes its own requests out of the others.
  server.prependListener('request', (_req, res) => setSecurityHeaders(res));
  watchSockets(realtime);
  const stopFollowing = await followEvents(db, log, (event) => {
    realtime.deliver(event);
    const { previousWorkerId, jobId } = event.data;
    if (previousWorkerId) realtime.leave(String(previousWorkerId), `job:${jobId}`);
    if (event.type === 'settings.changed') {
      dropSettingsCache();
      if (event.data.staffMustEnrol === true) {
        forgetStaff();
        realtime.disconnectStaff();
      }
    }
    if (!ENDS_SOCKETS.has(event.type)) return;
    const userId = String(event.data.userId);
    const sessionId = ((event.data.sessionId ?? event.data.keyId) as string | undefined) ?? null;
    forgetIdentity(userId, sessionId);
    realtime.disconnect(userId, sessionId);
  });
  return {
    server,
    realtime,
    servePages: (handler) => {
      pages = handler;
    },
    stop: async () => {
      await stopFollowing();
      await realtime.stop();
      await closeServer(server);
    },
  };
}

/** Takes no more connections and resolves when the answers under way are given, after ten seconds at most. */
async function closeServer(server: Server): Promise<void> {
  server.closeIdleConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}

/** Starts listening on PORT. @throws when the port is taken, saying so */
export async function listen(server: Server): Promise<void> {
  const { PORT, HOST } = env();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${PORT} is in use. Set PORT to another one.`) : error,
      ),
    );
    server.listen(PORT, HOST, resolve);
  });
}
