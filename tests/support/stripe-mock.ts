import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type Stripe from 'stripe';
import { freePort } from './free-port';
import { stripeAt } from './stripe';

const MODULE = 'github.com/stripe/stripe-mock@v0.203.0';
const BUILD_MS = 300_000;

/** Stripe's own mock: it checks every request against Stripe's published description of the API and answers with its fixtures. */
export interface StripeMock {
  stripe: Stripe;
  /** Version of the API that its description is of. */
  version: string;
  stop(): void;
}

function folder(): string {
  return join(
    process.env.NIMMIT_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nimmit'),
    'bin',
  );
}

/** The program, built once for the machine; or the sentence that says why there is none. */
export function findStripeMock(): { program: string } | { missing: string } {
  const program = join(folder(), 'stripe-mock');
  if (existsSync(program)) return { program };
  if (spawnSync('go', ['version']).status !== 0) {
    return {
      missing:
        'stripe-mock is not compared with: it is built by Go, which is not installed (https://go.dev).',
    };
  }
  mkdirSync(folder(), { recursive: true });
  const env = { ...process.env, GOBIN: folder() };
  const built = spawnSync('go', ['install', MODULE], { env, timeout: BUILD_MS, encoding: 'utf8' });
  if (built.status === 0 && existsSync(program)) return { program };
  return {
    missing: `stripe-mock is not compared with: Go could not build ${MODULE} (${built.stderr?.trim().split('\n').at(-1)}).`,
  };
}

function versionIn(program: string): string {
  const text = readFileSync(program).toString('latin1');
  return (
    /"version": ?"(20\d\d-\d\d-\d\d[.a-z]*)"/.exec(text)?.[1] ??
    execFileSync(program, ['-version']).toString().trim()
  );
}

/** Starts it. */
export async function startStripeMock(program: string): Promise<StripeMock> {
  const port = await freePort();
  const child: ChildProcess = spawn(program, ['-http-addr', `127.0.0.1:${port}`], { stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(`${base}/v1/customers`).then(
        () => true,
        () => false,
      )
    )
      break;
    await delay(50);
  }
  return {
    stripe: stripeAt(base, 'sk_test_123'),
    version: versionIn(program),
    stop: () => void child.kill(),
  };
}
