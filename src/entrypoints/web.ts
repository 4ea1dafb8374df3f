import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Payload } from 'payload';
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
import { createV1App } from '@/platform/http/app';
import { addHealthRoutes } from '@/platform/http/health.routes';
import type { Logger } from '@/platform/logger';
import { type Realtime, startRealtime } from '@/platform/realtime/realtime';
import { registerSessionRules } from '@/platform/session-rules';
import { mongoOf } from '@/platform/unit-of-work';

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

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

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
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
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
  const guarded = guardGeneratedDoors(
    guardPortals((req, res) => pages(req, res), payload),
    payload,
  );
  const server = createServer((req, res) => {
    const isApi = req.url === '/v1' || req.url?.startsWith('/v1/') || req.url?.startsWith('/v1?');
    void (isApi ? v1(req, res) : guarded(req, res));
  });
  server.keepAliveTimeout = 65_000;

  const realtime = startRealtime({
    httpServer: server,
    log,
    clientEvents,
    translate: translateEvent,
    identify: (headers) => identifySocket(headers, payload),
    contextFor: (actor, socketId) => createContext(payload, actor, { requestId: `socket-${socketId}` }),
  });
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
