import { readFileSync, statSync } from 'node:fs';
import { type Clock, systemClock } from '@/shared/clock';
import { EnvError, env } from './env';
import { processWide } from './process-wide';

/** A clock that a test runs ahead of the machine's. */
export interface AheadClock extends Clock {
  /** Milliseconds ahead. */
  ahead(): number;
}

/**
 * The time that this process lives in: the machine's, or for end-to-end tests (`NIMMIT_TEST_CLOCK`, which `env` refuses wherever
 * real data could be) so many milliseconds ahead of it as the file says. Whatever others check keeps the machine's time: signatures
 * for the store and Stripe, leases, the ends of access tokens.
 */
export function processClock(): Clock {
  return aheadClock() ?? systemClock;
}

/** The moved clock where there is one, else null. */
export function aheadClock(): AheadClock | null {
  return processWide('ahead-clock', () => {
    const file = env().NIMMIT_TEST_CLOCK;
    return file ? readClock(file) : null;
  });
}

/** Looks at the file's stamp each time it is asked and reads it when it is another: who has moved it is sure that the next request knows. */
function readClock(file: string): AheadClock {
  let stamp = '';
  let milliseconds = 0;
  const ahead = () => {
    const { ino, mtimeMs, size } = statSync(file);
    const seen = `${ino}:${mtimeMs}:${size}`;
    if (seen === stamp) return milliseconds;
    const text = readFileSync(file, 'utf8').trim();
    if (!/^\d{1,12}$/.test(text))
      throw new EnvError(
        `NIMMIT_TEST_CLOCK: ${file} must hold a whole number of milliseconds, not "${text}"`,
      );
    stamp = seen;
    milliseconds = Number(text);
    return milliseconds;
  };
  return { ahead, now: () => new Date(Date.now() + ahead()) };
}
