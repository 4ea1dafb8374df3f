import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { duration, heading, node24, Problem, root, run, say } from './terminal.mjs';

const FOLDERS = ['src', 'public'];
const FILES = [
  'package-lock.json',
  'payload.config.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
];
const RECORD = '.next/nimmit-build.json';
const OUTPUTS = ['.next/BUILD_ID', 'dist/server.js'];

/** The build reads the configuration but reaches nothing: settings that are not set get a value of the right form. */
const PLACEHOLDERS = {
  NIMMIT_PUBLIC_URL: 'http://localhost:3000',
  NIMMIT_SECRET: 'placeholder-of-the-build-and-never-used',
  MONGODB_URI: 'mongodb://127.0.0.1:9/build',
  S3_ENDPOINT: 'http://127.0.0.1:9',
  S3_BUCKET: 'build',
  S3_ACCESS_KEY_ID: 'build',
  S3_SECRET_ACCESS_KEY: 'build',
  SMTP_HOST: '127.0.0.1',
  STRIPE_SECRET_KEY: 'build',
  STRIPE_WEBHOOK_SECRET: 'build',
};

function buildEnv() {
  const missing = Object.entries(PLACEHOLDERS).filter(([name]) => !process.env[name]);
  const fixed = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  };
  return { ...Object.fromEntries(missing), ...fixed };
}

async function filesUnder(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** One hash over everything that the build reads. */
async function sourceHash() {
  const nested = await Promise.all(FOLDERS.map(filesUnder));
  const files = [...FILES.map((file) => join(root, file)), ...nested.flat()].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file).catch(() => '');
    hash.update(file.slice(root.length)).update('\0').update(content).update('\0');
  }
  return hash.digest('hex');
}

async function reasonToBuild(hash) {
  const present = await Promise.all(
    OUTPUTS.map((path) =>
      access(join(root, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (present.includes(false)) return 'there is none yet';
  const record = await readFile(join(root, RECORD), 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  return record?.sources === hash ? null : 'the sources have changed';
}

/** Builds pages and server, whatever is there. Throws a Problem when either fails. */
export async function build() {
  const hash = await sourceHash();
  const env = buildEnv();
  await rm(join(root, RECORD), { force: true });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  if ((await run(node24, [next, 'build'], env)) !== 0)
    throw new Problem('The build of the pages failed, see above.');
  const server = await run(node24, [join(root, 'scripts', 'build-server.mjs')]);
  if (server !== 0) throw new Problem('The build of the server failed, see above.');
  await mkdir(dirname(join(root, RECORD)), { recursive: true });
  await writeFile(join(root, RECORD), `${JSON.stringify({ sources: hash })}\n`);
}

/** Builds when there is no build of exactly these sources. */
export async function buildIfNeeded() {
  const reason = await reasonToBuild(await sourceHash());
  if (!reason) return say('The build is up to date');
  heading(`Building (${reason}; two or three minutes)`);
  const startedAt = Date.now();
  await build();
  say(`Built in ${duration(Date.now() - startedAt)}`);
}
