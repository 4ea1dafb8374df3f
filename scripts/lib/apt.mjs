import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { heading } from './terminal.mjs';

/** The first of the programs that is on PATH or in one of `beside`; null when none is. */
export function findProgram(names, beside = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...beside];
  return (
    folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ??
    null
  );
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/** Installs a package where this is root on Debian. Answers whether it did. */
export function installByApt(name, what) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  heading(`Installing ${what} (apt)`);
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', name);
}
