import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readJson, writeJson } from './json-file';
import { commandOf, startOf } from './process-identity';
import { type Progress, SetupError } from './progress';

interface Owner {
  pid: number;
  start: string | null;
}

const OWNER_PATIENCE_MS = 15_000;
const ORPHAN_PATIENCE_MS = 10_000;

function isRunning(owner: Owner): boolean {
  const start = startOf(owner.pid);
  return start !== null && start === owner.start;
}

async function waitUntil(done: () => boolean, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await delay(50)) {
    if (done()) return true;
  }
  return done();
}

/** Ends what a killed owner left behind: a process named in `run/*.pid` whose command line still names this directory. */
async function endOrphans(dataDir: string, progress: Progress): Promise<void> {
  const folder = join(dataDir, 'run');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((file) => file.endsWith('.pid'))) {
    const pid = Number((await readFile(join(folder, name), 'utf8')).trim());
    const isOurs = () => pid > 1 && (commandOf(pid)?.includes(dataDir) ?? false);
    if (isOurs()) {
      progress(`Ending ${name.replace('.pid', '')}, left over from a run that was killed`);
      process.kill(pid, 'SIGTERM');
      if (!(await waitUntil(() => !isOurs(), ORPHAN_PATIENCE_MS))) process.kill(pid, 'SIGKILL');
      await waitUntil(() => !isOurs(), ORPHAN_PATIENCE_MS);
    }
    await rm(join(folder, name), { force: true });
  }
}

/**
 * Makes this process the only one that runs services on the data directory; returns the release.
 * Waits a little for an owner that is stopping (a restart in development), ends what a killed one left.
 * Throws SetupError when another Nimmit is using the directory.
 */
export async function lockDataDir(dataDir: string, progress: Progress): Promise<() => Promise<void>> {
  const file = join(dataDir, 'services.lock');
  const other = await readJson<Owner>(file).catch(() => null);
  if (other && other.pid !== process.pid && isRunning(other)) {
    progress(`Waiting for process ${other.pid}, which is using ${dataDir}`);
    if (!(await waitUntil(() => !isRunning(other), OWNER_PATIENCE_MS))) {
      throw new SetupError(
        `${dataDir} is in use by another Nimmit (process ${other.pid}): stop it, or set NIMMIT_DATA_DIR to another directory.`,
      );
    }
  }
  await writeJson(file, { pid: process.pid, start: startOf(process.pid) } satisfies Owner);
  await endOrphans(dataDir, progress);
  return () => rm(file, { force: true });
}
