import type { Logger } from '@/platform/logger';
import { markStopping } from '@/platform/readiness';

const HARD_LIMIT_MS = 25_000;

/**
 * On SIGTERM or SIGINT: not ready any more, then closes in reverse order of opening (pages and sockets, tasks,
 * database, embedded parts). A second signal, or 25 seconds, ends the process at once.
 */
export function onStopSignal(log: Logger, closers: (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    markStopping();
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), HARD_LIMIT_MS).unref();
    for (const close of closers.reverse()) {
      await close().catch((error: unknown) => log.warn({ err: error }, 'a part did not close cleanly'));
    }
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

/**
 * Logs promises that failed with nobody waiting for them, instead of ending the process for everybody. A library may leave one
 * behind: Payload does where a filter reaches through two relations to a field that the caller may not read.
 */
export function surviveStrayRejections(log: Logger): void {
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'a promise failed that nobody waited for');
  });
}
