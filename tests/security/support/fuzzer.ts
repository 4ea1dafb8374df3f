import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../schemathesis');
const REQUIREMENTS = join(folder, 'requirements.txt');

/** What is checked of every answer. Whether a request deserved its refusal is the matrix's question. */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'response_headers_conformance',
];

/** What one operation is asked with. */
export interface Seed {
  token?: string;
  /** The whole of it is known to succeed. */
  good: boolean;
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** The code in the body is made when it is sent. */
  totp?: string;
}

export interface FuzzRun {
  code: number;
  said: string;
  /** Answers by operation and status. */
  answers: Record<string, Record<string, number>>;
}

/** Installs Schemathesis, pinned, into the user's cache. @returns the folder of its packages; throws when there is no pip */
async function schemathesisPackages(): Promise<string> {
  const wanted = await readFile(REQUIREMENTS, 'utf8');
  const version = /^schemathesis==(\S+)$/m.exec(wanted)?.[1];
  const place = join(homedir(), '.cache/nimmit', `schemathesis-${version}`);
  const note = join(place, 'installed.txt');
  if ((await readFile(note, 'utf8').catch(() => '')) === wanted) return place;
  await rm(place, { recursive: true, force: true });
  const quietly = ['--quiet', '--disable-pip-version-check', '--root-user-action=ignore'];
  const install = ['-m', 'pip', 'install', ...quietly, '--target', place, '-r', REQUIREMENTS];
  const { code, said } = await runs('python3', install, {}).catch((error) => ({
    code: 1,
    said: String(error),
  }));
  if (code !== 0)
    throw new Error(`Python 3 with pip is needed for the cases made from the document: ${said.slice(-600)}`);
  await writeFile(note, wanted);
  return place;
}

function runs(
  command: string,
  args: string[],
  env: Record<string, string>,
  cwd?: string,
): Promise<{ code: number; said: string }> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Sends cases of the document to the server as one role, and says what was wrong with the answers. */
export async function fuzz(options: {
  name: string;
  baseUrl: string;
  workDir: string;
  seeds: Record<string, Seed>;
  perOperation: number;
  phases: string;
  seed: number;
}): Promise<FuzzRun> {
  const { name, baseUrl, workDir, seeds, perOperation, phases, seed } = options;
  const packages = await schemathesisPackages();
  await mkdir(workDir, { recursive: true });
  const [seedFile, answerFile] = [join(workDir, `${name}-seeds.json`), join(workDir, `${name}-answers.json`)];
  await writeFile(seedFile, JSON.stringify(seeds));
  await writeFile(answerFile, '{}');
  const args = [
    ...['-c', 'from schemathesis.cli import schemathesis; schemathesis()', 'run'],
    ...[`${baseUrl}/v1/openapi.json`, '--checks', CHECKS.join(','), '--phases', phases],
    ...['--max-examples', String(perOperation), '--seed', String(seed), '--workers', '1', '--no-shrink'],
    ...['--continue-on-failure', '--max-redirects', '0', '--request-timeout', '60', '--warnings', 'off'],
    ...['--suppress-health-check', 'all'],
    ...Object.keys(seeds).flatMap((id) => ['--include-operation-id', id]),
  ];
  const env = {
    PYTHONPATH: packages,
    SCHEMATHESIS_HOOKS: join(folder, 'hooks.py'),
    NIMMIT_SEEDS: seedFile,
    NIMMIT_ANSWERS: answerFile,
    NIMMIT_SEED: String(seed),
    PYTHONDONTWRITEBYTECODE: '1',
    NO_COLOR: '1',
  };
  const { code, said } = await runs('python3', args, env, workDir);
  const answers = JSON.parse(await readFile(answerFile, 'utf8')) as FuzzRun['answers'];
  await writeFile(join(workDir, `${name}.log`), said);
  return { code, said, answers };
}
