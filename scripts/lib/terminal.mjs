import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Node 24, which is a dependency of the project, so that everything runs on one version. */
export const node24 = join(root, 'node_modules', '.bin', 'node');

/** A problem that the reader can solve; shown as one sentence without a stack. */
export class Problem extends Error {}

/** Prints a step's heading. */
export function heading(text) {
  process.stdout.write(`\n▸ ${text}\n`);
}

/** Prints a line under a heading. */
export function say(text) {
  process.stdout.write(`  ${text}\n`);
}

/** Milliseconds as `4 s` or `2 min 10 s`. */
export function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Runs a program in the repository with its output shown; resolves with its exit code (128 + n when a signal ended it). */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', (error) => {
      process.stderr.write(`  ${program}: ${error.message}\n`);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** Runs a script's main function: a Problem becomes one sentence and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(error instanceof Problem ? `\n${error.message}\n` : `\n${error.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
