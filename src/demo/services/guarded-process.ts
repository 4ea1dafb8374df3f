import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A shell between us and the program. It holds a pipe whose other end only we have: the pipe closes when we
 * close it or when we die in whatever way, and the program is then ended: asked, and forced when it takes too long.
 * Arguments: file for the program's process id, tenths of a second of patience, the program, its arguments.
 */
const GUARD = `
pidfile=$1; patience=$2; shift 2
"$@" </dev/null 3<&- &
child=$!
echo $child >"$pidfile"
trap 'kill -TERM $child 2>/dev/null' TERM INT HUP
( read -r _ <&3
  kill -TERM $child
  n=0
  while kill -0 $child && [ $n -lt $patience ]; do sleep 0.1; n=$((n + 1)); done
  kill -KILL $child ) >/dev/null 2>&1 &
watcher=$!
code=0
while kill -0 $child 2>/dev/null; do wait $child; code=$?; done
rm -f "$pidfile"
kill $watcher 2>/dev/null
exit $code
`;

/** A program that runs as long as this process does, at most. */
export interface GuardedProcess {
  /** Path of its log. */
  logFile: string;
  /** Resolves when it has ended, with its exit code. */
  exited: Promise<number | null>;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would; for fault tests. */
  kill(): Promise<void>;
}

export interface GuardedProgram {
  /** Name of its log and process id file. */
  name: string;
  command: string;
  args: string[];
  /** Seconds between asking it to end and forcing it. */
  patienceSeconds: number;
  /** Settings over those of this process. */
  env?: Record<string, string>;
}

/** Starts a program under the guard, with its output in `<data dir>/logs/<name>.log`. */
export function startGuarded(dataDir: string, program: GuardedProgram): GuardedProcess {
  const { name, command, args, patienceSeconds, env } = program;
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  mkdirSync(join(dataDir, 'run'), { recursive: true });
  const logFile = join(dataDir, 'logs', `${name}.log`);
  const log = openSync(logFile, 'w');
  const pidFile = join(dataDir, 'run', `${name}.pid`);
  const shell = ['-c', GUARD, 'guard', pidFile, String(patienceSeconds * 10), command, ...args];
  const stdio = ['ignore', log, log, 'pipe'] as const;
  const child = spawn('/bin/sh', shell, {
    cwd: dataDir,
    detached: true,
    stdio: [...stdio],
    env: { ...process.env, ...env },
  });
  closeSync(log);
  const leash = child.stdio[3] as Writable;
  leash.on('error', () => {});
  const exited = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code));
  });
  child.unref();
  (leash as Writable & { unref?: () => void }).unref?.();
  const end = async (signal: () => void) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.ref();
      signal();
    }
    await exited;
  };
  return {
    logFile,
    exited,
    stop: () => end(() => leash.end()),
    kill: () => end(() => child.pid && process.kill(-child.pid, 'SIGKILL')),
  };
}

function tail(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.slice(-3).join(' | ').slice(-600);
}

/**
 * Resolves when `probe` does without throwing, asked every 50 ms. Throws when the program ends first or
 * `patienceMs` is over, with the end of its log.
 */
export async function waitUntilReady(
  process: GuardedProcess,
  title: string,
  probe: () => Promise<unknown>,
  patienceMs = 60_000,
): Promise<void> {
  let ended = false;
  void process.exited.then(() => {
    ended = true;
  });
  let reason = 'no answer';
  for (const end = Date.now() + patienceMs; Date.now() < end; await delay(50)) {
    if (ended)
      throw new Error(`${title} stopped while starting (log: ${process.logFile}): ${tail(process.logFile)}`);
    try {
      await probe();
      return;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  throw new Error(`${title} was not ready after ${patienceMs / 1000} s (${reason}; log: ${process.logFile})`);
}
