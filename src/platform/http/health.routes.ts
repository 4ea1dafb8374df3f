import { readFileSync } from 'node:fs';
import type { Db } from 'mongodb';
import { env } from '@/platform/env';
import { AppError } from '@/platform/errors';
import { checkMail } from '@/platform/mail';
import { processWide } from '@/platform/process-wide';
import { readinessState } from '@/platform/readiness';
import { checkScanner, scanPolicy } from '@/platform/scanner';
import { checkStorage } from '@/platform/storage';
import { stripeClient } from '@/platform/stripe';
import { healthzRoute, readyzRoute } from './health.contract';
import { mount, type V1App } from './mount';

const PART_MS = 5_000;

interface Part {
  name: string;
  ready: boolean;
  detail: string | null;
  milliseconds: number | null;
}

/** GET healthz (this process) and readyz (every part). */
export function addHealthRoutes(app: V1App): void {
  mount(app, healthzRoute, async ({ ctx }) => ({
    success: true,
    data: {
      status: 'ok',
      version: version(),
      uptimeSeconds: Math.round(process.uptime()),
      serverTime: ctx.clock.now().toISOString(),
    },
  }));

  mount(app, readyzRoute, async ({ ctx }) => {
    const parts = await Promise.all([
      check('process', async () => assertStarted()),
      check('mongodb', () => pingPrimary(ctx.db)),
      check('storage', checkStorage),
      check('mail', checkMail),
      // Configured is enough: Stripe is not asked at every probe, and the rest of the product works without it.
      check('stripe', async () => void stripeClient()),
      ...(scanPolicy() === 'off' ? [] : [check('scanner', checkScanner)]),
    ]);
    // Without the scanner uploads wait or go unscanned, and everything else works: it is reported, and no reason to send nobody here.
    const ready = parts.every((part) => part.ready || part.name === 'scanner');
    if (!ready) {
      const missing = parts.filter((part) => !part.ready).map((part) => part.name);
      throw new AppError('UPSTREAM_UNAVAILABLE', `Not ready: ${missing.join(', ')}.`, { details: { parts } });
    }
    const data = { ready, role: env().NIMMIT_ROLE, parts, serverTime: ctx.clock.now().toISOString() };
    return { success: true, data };
  });
}

function assertStarted(): void {
  const state = readinessState();
  if (state !== 'ready') throw new Error(state);
}

/** A primary that answers: without one nothing can be written. */
async function pingPrimary(db: Db): Promise<void> {
  await db.command({ ping: 1 }, { readPreference: 'primary', timeoutMS: PART_MS });
}

async function check(name: string, ask: () => Promise<void>): Promise<Part> {
  const startedAt = performance.now();
  const took = () => Math.round(performance.now() - startedAt);
  try {
    await Promise.race([ask(), timeout()]);
    return { name, ready: true, detail: null, milliseconds: took() };
  } catch (error) {
    return { name, ready: false, detail: (error as Error).message, milliseconds: took() };
  }
}

function timeout(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), PART_MS).unref();
  });
}

function version(): string {
  return processWide('version', () => {
    try {
      return String(
        (JSON.parse(readFileSync('package.json', 'utf8')) as { version?: string }).version ?? '0.0.0',
      );
    } catch {
      return '0.0.0';
    }
  });
}
