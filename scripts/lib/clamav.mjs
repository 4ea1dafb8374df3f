import { existsSync } from 'node:fs';
import { findProgram, installByApt } from './apt.mjs';
import { Problem } from './terminal.mjs';

function find() {
  const named = process.env.NIMMIT_CLAMD;
  if (named) return existsSync(named) ? named : null;
  return findProgram(['clamd'], ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin']);
}

/**
 * Path of ClamAV's clamd: NIMMIT_CLAMD, PATH, or installed by apt where this is root on Debian. The tests give it a database of
 * their own, so no signatures are fetched. Throws a Problem that says what to install.
 */
export function locateClamd() {
  const found = find();
  if (found) return found;
  if (!process.env.NIMMIT_CLAMD && installByApt('clamav-daemon', 'ClamAV for the tests of uploads'))
    return locateClamd();
  throw new Problem(
    'The tests of uploads need ClamAV: install clamd (on Debian: apt install clamav-daemon), or name one in NIMMIT_CLAMD.',
  );
}
