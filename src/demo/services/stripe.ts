import { mkdir } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { startGuarded, waitUntilReady } from './guarded-process';
import { SetupError } from './progress';
import type { EmbeddedService, ServiceOptions } from './service';

/**
 * Puts the stand-in together from its sources into one file, in every form of the product: a program without a loader
 * starts at once and stays small.
 */
async function assemble(folder: string): Promise<string> {
  const manifest = findPackageJSON('..', import.meta.url);
  if (!manifest) throw new SetupError('The Stripe stand-in is not there: set STRIPE_SECRET_KEY.');
  const { buildSync } = await import('esbuild');
  const program = join(folder, 'stand-in.mjs');
  await mkdir(folder, { recursive: true });
  buildSync({
    entryPoints: [join(dirname(manifest), 'src', 'demo', 'stripe', 'main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    logLevel: 'error',
  });
  return program;
}

async function expectAnswer(base: string): Promise<void> {
  const response = await fetch(`${base}/__control/state`, { signal: AbortSignal.timeout(2000) });
  if (!response.ok) throw new Error(`the stand-in answers ${response.status}`);
}

/** Where the product of this process takes Stripe's events, unless it is told otherwise (`POST /__control/webhooks`). */
function webhookUrl(env: NodeJS.ProcessEnv): string {
  return `http://127.0.0.1:${env.PORT || '3000'}/v1/webhooks/stripe`;
}

/** Address of the pages about the account, next to what every service has. */
export interface StripeService extends EmbeddedService {
  dashboard: string;
}

/** Starts the stand-in for Stripe on 127.0.0.1 with its state in `<data dir>/stripe`. */
export async function startStripe({ dataDir, ports, secrets }: ServiceOptions): Promise<StripeService> {
  const folder = join(dataDir, 'stripe');
  const base = `http://127.0.0.1:${ports.stripe}`;
  const guarded = startGuarded(dataDir, {
    name: 'stripe',
    command: process.execPath,
    patienceSeconds: 5,
    args: ['--max-semi-space-size=2', await assemble(folder)],
    env: {
      STAND_IN_FOLDER: folder,
      STAND_IN_PORT: String(ports.stripe),
      STAND_IN_SECRET_KEY: secrets.stripeSecretKey,
      STAND_IN_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
      STAND_IN_WEBHOOK_URL: webhookUrl(process.env),
    },
  });
  try {
    await waitUntilReady(guarded, 'The Stripe stand-in', () => expectAnswer(base));
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  const env = {
    STRIPE_SECRET_KEY: secrets.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    STRIPE_API_BASE: base,
  };
  return {
    env,
    dashboard: `${base}/dashboard`,
    stop: guarded.stop,
    kill: guarded.kill,
    exited: guarded.exited,
  };
}
