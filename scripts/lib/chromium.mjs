import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { heading, Problem } from './terminal.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function find() {
  const named = process.env.NIMMIT_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return (
    folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ??
    null
  );
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/**
 * Path of a Chromium: NIMMIT_CHROMIUM, PATH, or installed by apt where this is root on Debian.
 * Throws a Problem that says what to install.
 */
export function locateChromium() {
  const found = find();
  if (found) return found;
  const canInstall =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env.NIMMIT_CHROMIUM;
  if (canInstall) {
    heading('Installing Chromium for the end-to-end tests (apt)');
    apt('update', '-q');
    if (apt('install', '-y', '-q', '--no-install-recommends', 'chromium')) return locateChromium();
  }
  throw new Problem(
    'The end-to-end tests need a Chromium: install one (on Debian: apt install chromium), or name one in NIMMIT_CHROMIUM.',
  );
}
