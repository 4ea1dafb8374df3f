import { existsSync } from 'node:fs';
import { findProgram, installByApt } from './apt.mjs';
import { Problem } from './terminal.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function find() {
  const named = process.env.NIMMIT_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return findProgram(NAMES);
}

/**
 * Path of a Chromium: NIMMIT_CHROMIUM, PATH, or installed by apt where this is root on Debian.
 * Throws a Problem that says what to install.
 */
export function locateChromium() {
  const found = find();
  if (found) return found;
  if (!process.env.NIMMIT_CHROMIUM && installByApt('chromium', 'Chromium for the end-to-end tests'))
    return locateChromium();
  throw new Problem(
    'The end-to-end tests need a Chromium: install one (on Debian: apt install chromium), or name one in NIMMIT_CHROMIUM.',
  );
}
