import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A clock that runs ahead of the machine's, for a server started with `env`. It only goes forward. */
export interface AheadOfMachine {
  /** Settings of the server that lives by it. */
  env: Record<string, string>;
  now(): Date;
  /** Milliseconds ahead of the machine's clock. */
  ahead(): number;
  /** Jumps so far, in milliseconds. */
  advance(milliseconds: number): void;
  /** Jumps to an instant. Throws when it has passed. */
  moveTo(instant: Date): void;
}

/** Makes one, in a file of the test's data directory. */
export function aheadOfMachine(): AheadOfMachine {
  const file = join(inject('dataDir'), `clock-${randomBytes(4).toString('hex')}`);
  let ahead = 0;
  const write = () => {
    // In one step: whoever looks sees the old or the new, never half of one.
    writeFileSync(`${file}.next`, String(ahead));
    renameSync(`${file}.next`, file);
  };
  write();
  const advance = (milliseconds: number) => {
    if (milliseconds < 0) throw new Error('this clock only goes forward');
    ahead += Math.ceil(milliseconds);
    write();
  };
  const now = () => new Date(Date.now() + ahead);
  return {
    env: { NIMMIT_TEST_CLOCK: file, NIMMIT_TESTING: '1' },
    now,
    ahead: () => ahead,
    advance,
    moveTo: (instant) => advance(instant.getTime() - now().getTime()),
  };
}
