import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let dataDir: string;
let host: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nimmit-lifetime-'));
});

afterEach(async () => {
  host?.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts a process with the services; resolves with its settings when they answer. */
function startHost(): Promise<Record<string, string>> {
  const args = ['--import', 'tsx', 'tests/support/services-host.ts', dataDir];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  host = child;
  return new Promise((done, fail) => {
    child.stdout?.once('data', (line: Buffer) => done(JSON.parse(line.toString())));
    child.once('exit', (code) => fail(new Error(`ended with ${code}`)));
  });
}

async function servicePids(): Promise<number[]> {
  const folder = join(dataDir, 'run');
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => Number(await readFile(join(folder, name), 'utf8'))));
}

async function waitUntil(done: () => boolean, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    if (done()) return true;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return done();
}

it('ends every service when the process that started them is killed, and starts again on the same data', async () => {
  const before = await startHost();
  const pids = await servicePids();
  expect(pids).toHaveLength(4);
  expect(pids.every(isAlive)).toBe(true);
  host?.kill('SIGKILL');
  expect(await waitUntil(() => !pids.some(isAlive), 12_000)).toBe(true);
  expect(await startHost()).toEqual(before);
  const again = await servicePids();
  host?.kill('SIGTERM');
  expect(await waitUntil(() => !again.some(isAlive), 12_000)).toBe(true);
});

it('starts at once after a kill, while what the killed process left is still ending', async () => {
  const before = await startHost();
  host?.kill('SIGKILL');
  expect(await startHost()).toEqual(before);
  const pids = await servicePids();
  host?.kill('SIGTERM');
  await waitUntil(() => !pids.some(isAlive), 12_000);
});
