#!/usr/bin/env node
// npm run demo: from a fresh clone to the running product with a company in it.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { buildIfNeeded } from './lib/build.mjs';
import { checkNode, fetchPrograms, install } from './lib/install.mjs';
import { heading, node24, Problem, root, runMain, say } from './lib/terminal.mjs';

const USAGE = `npm run demo [-- options]

  --fresh          start over: forget the data of earlier runs
  --no-autopilot   the demo workers do nothing by themselves

Settings: PORT (3000), NIMMIT_DATA_DIR (.nimmit)
`;
const FLAGS = ['--fresh', '--no-autopilot', '--help'];

function isFree(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)));
  });
}

async function checkPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`PORT is ${process.env.PORT}, which is not a port.`);
  if (await isFree(port)) return;
  throw new Problem(
    `Port ${port} is in use: stop what uses it, or choose another one with PORT=${port + 100} npm run demo.`,
  );
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Removes the data directory, but only one that is a data directory and that nobody is using. */
function startOver() {
  const dataDir = resolve(root, process.env.NIMMIT_DATA_DIR || '.nimmit');
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return;
  if (!existsSync(join(dataDir, 'secrets.json'))) {
    throw new Problem(`${dataDir} does not look like a data directory of Nimmit, so it was not removed.`);
  }
  const lock = join(dataDir, 'services.lock');
  const owner = existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).pid : null;
  if (owner && isRunning(owner)) {
    throw new Problem(`${dataDir} is in use by process ${owner}: stop it first.`);
  }
  rmSync(dataDir, { recursive: true });
  say(`Removed ${dataDir}`);
}

/** Runs the server until it ends. A signal that reaches this process alone is passed on. */
function serve(args) {
  const env = { ...process.env, PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true', NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(node24, ['--enable-source-maps', 'dist/server.js', '--demo', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, NODE_ENV: 'production' },
  });
  // Ctrl-C in a terminal reaches the server by itself, and a second one would end it at once.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGKILL' ? 137 : 143)));
  });
}

await runMain(async (args) => {
  const unknown = args.find((arg) => !FLAGS.includes(arg));
  if (unknown) throw new Problem(`There is no option ${unknown}.\n\n${USAGE}`);
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  checkNode();
  await checkPort();
  if (args.includes('--fresh')) startOver();
  await install();
  await fetchPrograms();
  await buildIfNeeded();
  heading('Starting Nimmit (the first start fills it with a company, which takes a few minutes)');
  return serve(args.filter((arg) => arg === '--no-autopilot'));
});
