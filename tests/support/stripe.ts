import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { type EmbeddedServices, startEmbeddedServices } from '@/demo/services';
import { until } from './until';

/** Speaks with the stand-in's control API. */
export class StripeControl {
  readonly base: string;

  constructor(apiBase: string) {
    this.base = `${apiBase}/__control`;
  }

  /** @throws with the stand-in's sentence when it refuses */
  async post<T = Record<string, unknown>>(path: string, body: object = {}): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return this.read<T>(
      await fetch(`${this.base}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }

  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    return this.read<T>(await fetch(`${this.base}/${path}`));
  }

  private async read<T>(response: Response): Promise<T> {
    const body = (await response.json()) as T & { error?: { message: string } };
    if (!response.ok) throw new Error(body.error?.message ?? `control answers ${response.status}`);
    return body;
  }
}

/** A client of the SDK for the stand-in at the address. */
export function stripeAt(apiBase: string, secretKey: string, more: Stripe.StripeConfig = {}): Stripe {
  const { hostname, port } = new URL(apiBase);
  return new Stripe(secretKey, {
    host: hostname,
    port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    ...more,
  });
}

/** A stand-in of a test's own. */
export interface StripeWorld {
  stripe: Stripe;
  control: StripeControl;
  apiBase: string;
  secretKey: string;
  webhookSecret: string;
  dataDir: string;
  /** Ends it as a crash would and starts it again on the same data. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a stand-in with a data directory of its own. The caller closes it. */
export async function openStripe(): Promise<StripeWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nimmit-stripe-'));
  const start = () => startEmbeddedServices({ dataDir, only: ['stripe'], progress: () => {} });
  let services: EmbeddedServices = await start();
  const {
    STRIPE_API_BASE: apiBase = '',
    STRIPE_SECRET_KEY: secretKey = '',
    STRIPE_WEBHOOK_SECRET = '',
  } = services.env;
  const control = new StripeControl(apiBase);
  await control.post('webhooks', { url: null });
  return {
    stripe: stripeAt(apiBase, secretKey),
    control,
    apiBase,
    secretKey,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    dataDir,
    crash: async () => {
      await services.parts.stripe?.kill();
      await services.stop();
      // Its port is free a moment after it has ended.
      await until(
        () =>
          fetch(apiBase).then(
            () => false,
            () => true,
          ),
        5000,
      );
      services = await start();
    },
    close: async () => {
      await services.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
