import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MongoClient } from 'mongodb';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { processWide } from './process-wide';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const TASK_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300];

/** This process's metrics, with those of Node itself (event loop lag, memory, garbage collection). */
export function metrics() {
  return processWide('metrics', () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const registers = [registry];
    return {
      registry,
      requests: new Histogram({
        name: 'nimmit_http_request_duration_seconds',
        help: 'Requests by method, route and status.',
        labelNames: ['method', 'route', 'status'],
        buckets: SECONDS,
        registers,
      }),
      tasks: new Histogram({
        name: 'nimmit_task_duration_seconds',
        help: 'Background tasks by name and outcome.',
        labelNames: ['task', 'outcome'],
        buckets: TASK_SECONDS,
        registers,
      }),
      contentReports: new Counter({
        name: 'nimmit_content_policy_reports_total',
        help: 'Reports of browsers that kept a page from something.',
        registers,
      }),
    };
  });
}

/** A number that is asked for when the metrics are read. `read` answers a number, or one for each value of `label`. */
export function watch(
  name: string,
  help: string,
  read: () => Promise<number | Record<string, number>> | number | Record<string, number>,
  label = 'kind',
): void {
  const gauge: Gauge = new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [metrics().registry],
    collect: async () => {
      // A part that does not answer leaves a gap: an old number would look like news.
      const value = await Promise.resolve(read()).catch(() => null);
      gauge.reset();
      if (typeof value === 'number') gauge.set(value);
      else for (const [of, number] of Object.entries(value ?? {})) gauge.set({ [label]: of }, number);
    },
  });
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts a request when its answer has gone out. `route` is asked then: a pattern, never an address. */
export function countRequest(req: IncomingMessage, res: ServerResponse, route: () => string): void {
  const end = metrics().requests.startTimer();
  res.once('close', () => {
    const method = METHODS.has(req.method ?? '') ? String(req.method) : 'other';
    end({ method, route: route(), status: res.writableFinished ? String(res.statusCode) : 'aborted' });
  });
}

const routes = processWide('routes-of-requests', () => new WeakMap<IncomingMessage, string>());

/** Notes by which route of /v1 a request is answered; one that only a middleware saw has none. */
export const noteRoute = (req: IncomingMessage, route: string): void =>
  void (route.endsWith('/*') || routes.set(req, route));
export const notedRoute = (req: IncomingMessage): string => routes.get(req) ?? 'unmatched';

/** What the driver knows of its connections to one server; it has no public way to ask. */
interface Pool {
  totalConnectionCount: number;
  currentCheckedOutCount: number;
  waitQueueSize: number;
}
type Inside = { topology?: { s?: { servers?: Map<string, { pool?: Pool }> } } };

/** The driver's connections: open, in use, and callers who wait for one. */
export function watchPool(client: MongoClient): void {
  watch('nimmit_mongo_connections', 'Connections to MongoDB, and callers waiting for one.', () => {
    const servers = [...((client as unknown as Inside).topology?.s?.servers?.values() ?? [])];
    const sum = (of: keyof Pool) => servers.reduce((total, { pool }) => total + (pool?.[of] ?? 0), 0);
    return {
      open: sum('totalConnectionCount'),
      used: sum('currentCheckedOutCount'),
      waiting: sum('waitQueueSize'),
    };
  });
}
