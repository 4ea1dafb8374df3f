import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { serveApi } from './api/serve';
import { Clockwork } from './billing/clock';
import { serveControl } from './control/serve';
import { sendJson } from './core/http';
import { Store } from './core/store';
import { World } from './core/world';
import { servePage } from './pages/serve';
import { Deliveries } from './webhooks/delivery';

export interface StandInOptions {
  /** Folder for its state; made when missing. */
  folder: string;
  port: number;
  secretKey: string;
  webhookSecret: string;
  /** Where events are sent until the control API says otherwise. */
  webhookUrl: string | null;
}

export interface StandIn {
  base: string;
  stop(): Promise<void>;
}

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Only under a name of this machine: a page elsewhere whose name was turned to point here is not answered. */
function isLocal({ headers }: IncomingMessage): boolean {
  return LOCAL_NAMES.has((headers.host ?? '').replace(/:\d+$/, ''));
}

/** Starts the stand-in on 127.0.0.1; resolves when it answers. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const base = `http://127.0.0.1:${options.port}`;
  const world = new World(new Store(options.folder), { ...options, base });
  if (options.webhookUrl) world.behave({ webhookUrl: options.webhookUrl });
  world.store.commit();
  const deliveries = new Deliveries(world);
  const clockwork = new Clockwork(world);
  world.onTestClock = (clock, target) => void clockwork.advanceTestClock(clock, target);

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', base);
    if (!isLocal(req)) return sendJson(res, 403, { error: { message: 'Ask under 127.0.0.1.' } });
    if (url.pathname.startsWith('/v1/')) return serveApi(world, req, res, url);
    if (url.pathname.startsWith('/__control/'))
      return serveControl({ world, deliveries, clockwork }, req, res, url);
    return servePage({ world, deliveries, clockwork }, req, res, url);
  };
  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!res.headersSent)
        sendJson(res, 500, { error: { message: 'The stand-in failed; see its log.', type: 'api_error' } });
      else res.destroy();
    });
  });
  await listen(server, options.port);
  clockwork.start();
  return {
    base,
    stop: async () => {
      clockwork.stop();
      deliveries.stop();
      world.store.commit();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
