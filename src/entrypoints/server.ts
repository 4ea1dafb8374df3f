import path from 'node:path';
import next from 'next';
import { getPayload, type Payload } from 'payload';
import { bootSteps } from '@/composition/boot';
import { watchProduct } from '@/composition/metrics';
import { stripeHandlers } from '@/composition/stripe-handlers';
import { subscribers } from '@/composition/subscribers';
import { tasks } from '@/composition/tasks';
import { registerStripeHandlers } from '@/features/stripe-inbox';
import { followAhead } from '@/platform/ahead-tasks';
import { createContext } from '@/platform/create-context';
import { EnvError, env } from '@/platform/env';
import { startMetrics } from '@/platform/http/metrics-door';
import { watchKept } from '@/platform/kept';
import { oneAtATime } from '@/platform/lease';
import { type Logger, logger } from '@/platform/logger';
import { mongoOf } from '@/platform/mongo';
import { aheadClock } from '@/platform/process-clock';
import { markReady } from '@/platform/readiness';
import { registerSubscribers } from '@/platform/subscribers';
import { startTaskRunner } from '@/platform/task-runner';
import { type Flags, readFlags } from './flags';
import { prepareEnvironment } from './prepare-environment';
import { onStopSignal, surviveStrayRejections } from './stop';
import { listen, startHealth, startWeb } from './web';

async function main(flags: Flags): Promise<void> {
  const startedAt = Date.now();
  const surroundings = await prepareEnvironment(flags.mode);
  const log = logger();
  surviveStrayRejections(log);
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const { client, db } = mongoOf(payload);
  const closers: (() => Promise<void>)[] = [surroundings.stop, () => payload.destroy()];
  onStopSignal(log, closers);

  registerSubscribers(subscribers);
  registerStripeHandlers(stripeHandlers);
  await oneAtATime(db, 'boot', async () => {
    for (const step of bootSteps) {
      await step.run(createContext(payload, { kind: 'system', name: `boot:${step.name}` }));
    }
  });
  if (flags.mode === 'demo') {
    const { seedDemo } = await import('@/demo/seed');
    await seedDemo(payload);
  }

  closers.push(await watchKept(db, log));
  watchProduct(db, client);
  const monitoring = await startMetrics();
  if (monitoring) closers.push(monitoring.stop);

  const role = env().NIMMIT_ROLE;
  if (role !== 'web') {
    const runner = await startTaskRunner({
      db,
      log,
      tasks,
      maxConcurrency: env().TASK_CONCURRENCY,
      contextFor: (name, requestId) =>
        createContext(payload, { kind: 'system', name: `task:${name}` }, { requestId }),
    });
    closers.push(runner.stop);
    const ahead = aheadClock();
    if (ahead) {
      const unfollow = followAhead(db, ahead, log);
      closers.push(async () => unfollow());
      log.warn({ aheadMs: ahead.ahead() }, 'the clock is moved for tests');
    }
  }
  closers.push(role === 'worker' ? await serveHealth(payload) : await serve(payload, flags, log));
  if (flags.mode === 'demo' && flags.autopilot) {
    const { startAutopilot } = await import('@/demo/autopilot');
    closers.push(startAutopilot(payload));
  }
  markReady();
  log.info({ seconds: (Date.now() - startedAt) / 1000, url: env().NIMMIT_PUBLIC_URL, role }, 'ready');
  if (flags.mode === 'demo') {
    const { printWelcome } = await import('@/demo/welcome');
    await printWelcome();
  }
}

/** A worker process takes no requests but those that ask how it is. */
async function serveHealth(payload: Payload): Promise<() => Promise<void>> {
  const health = startHealth(payload);
  await listen(health.server);
  return health.stop;
}

/** /v1, sockets and pages. */
async function serve(payload: Payload, flags: Flags, log: Logger): Promise<() => Promise<void>> {
  const web = await startWeb(payload, log);
  await listen(web.server);
  if (!flags.pages) return web.stop;
  const dev = flags.mode === 'development';
  const pages = next({
    dev,
    dir: path.resolve('.'),
    httpServer: web.server,
    port: env().PORT,
    hostname: 'localhost',
  });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  web.servePages((req, res) => handle(req, res));
  return async () => {
    await web.stop();
    await pages.close();
  };
}

main(readFlags(process.argv.slice(2), process.env)).catch((error: unknown) => {
  process.stderr.write(
    `\n${error instanceof EnvError || error instanceof Error ? error.message : String(error)}\n`,
  );
  if (!(error instanceof EnvError) && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
