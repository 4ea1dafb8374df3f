import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port';

const root = resolve(import.meta.dirname, '../..');
const NODE = join(root, 'node_modules/.bin/node');
const READY_PATIENCE_MS = 240_000;

export interface ServerOptions {
  /** Settings over those of this process; the addresses of the services belong here. */
  env?: Record<string, string>;
  /** Port to listen on; a free one by default. */
  port?: number;
  /** File for what the server prints. */
  logFile: string;
  /** Flags of the server: `--demo`, `--dev`. By default what the form of the server needs. */
  flags?: string[];
}

/** A server process of the product. */
export interface RunningServer {
  baseUrl: string;
  process: ChildProcess;
  /** Resolves with its exit code when it has ended. */
  exited: Promise<number | null>;
  /** Asks it to stop and resolves when it has. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<number | null>;
}

type Form = 'built' | 'source' | 'api';

/**
 * How the server is run: the build where there is one (what production runs), else the sources with `next dev`.
 * NIMMIT_TEST_SERVER says otherwise: `built`, `source`, or `api` for the sources without pages, which starts fastest.
 */
export function serverForm(): Form {
  const asked = process.env.NIMMIT_TEST_SERVER;
  if (asked === 'built' || asked === 'source' || asked === 'api') return asked;
  const isBuilt = ['dist/server.js', '.next/BUILD_ID'].every((path) => existsSync(join(root, path)));
  return isBuilt ? 'built' : 'source';
}

/** Flag of a server that has /v1, sockets and tasks alone. */
export const WITHOUT_PAGES = '--no-pages';

const FROM_SOURCE = ['--import', 'tsx', 'src/entrypoints/server.ts'];

const FORMS: Record<Form, { command: string[]; flags: string[]; env: Record<string, string> }> = {
  built: {
    command: ['--enable-source-maps', 'dist/server.js'],
    flags: [],
    env: { NODE_ENV: 'production' },
  },
  source: { command: FROM_SOURCE, flags: ['--dev'], env: { NODE_ENV: 'development' } },
  api: { command: FROM_SOURCE, flags: [WITHOUT_PAGES], env: { NODE_ENV: 'production' } },
};

async function isReady(baseUrl: string): Promise<boolean> {
  const options = { signal: AbortSignal.timeout(5000) };
  return fetch(`${baseUrl}/v1/readyz`, options).then(
    (response) => response.status === 200,
    () => false,
  );
}

async function endOfLog(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-15).join('\n');
}

/** Has the stand-in for Stripe send its events to this server, unless it is one that takes no requests. */
export async function receiveStripeEvents(port: number | string, env: Record<string, string>): Promise<void> {
  if (!env.STRIPE_API_BASE || env.NIMMIT_ROLE === 'worker') return;
  const url = `http://127.0.0.1:${port}/v1/webhooks/stripe`;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ url });
  await fetch(`${env.STRIPE_API_BASE}/__control/webhooks`, { method: 'POST', headers, body });
}

/**
 * Starts the server as a process of its own and resolves when `GET /v1/readyz` is 200.
 * Throws with the end of its log when it ends first or takes over four minutes.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await freePort());
  const baseUrl = `http://localhost:${port}`;
  const form = FORMS[serverForm()];
  const child = spawn(NODE, [...form.command, ...(options.flags ?? form.flags)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...form.env,
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      NIMMIT_PUBLIC_URL: baseUrl,
      ...options.env,
    },
  });
  const log = createWriteStream(options.logFile, { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return exited;
  };
  for (const deadline = Date.now() + READY_PATIENCE_MS; Date.now() < deadline; await delay(200)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await isReady(baseUrl)) {
      await receiveStripeEvents(port, options.env ?? {});
      return { baseUrl, process: child, exited, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
    }
  }
  await end('SIGKILL');
  throw new Error(
    `The server did not become ready (log: ${options.logFile}):\n${await endOfLog(options.logFile)}`,
  );
}
