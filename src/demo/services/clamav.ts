import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { delimiter, join } from 'node:path';
import { startGuarded, waitUntilReady } from './guarded-process';
import { SetupError } from './progress';
import type { EmbeddedService, ServiceOptions } from './service';

/** Places of clamd that are not on everybody's PATH. */
const BESIDE_PATH = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'];

/** The antivirus industry's harmless test file, in hexadecimal so that no scanner takes offence at these sources. */
const EICAR =
  '58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a';
/** And one of our own, for tests of what only this database knows: `nimmit-test-signature:` and sixteen digits. */
const OURS = Buffer.from('nimmit-test-signature:1234567890123456').toString('hex');
const SIGNATURES = `Eicar-Test-Signature:0:*:${EICAR}\nNimmit-Test-Signature:0:*:${OURS}\n`;

/** Path of clamd: NIMMIT_CLAMD, PATH, or where packages put it; null when this machine has none. */
export async function locateClamd(): Promise<string | null> {
  const named = process.env.NIMMIT_CLAMD;
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...BESIDE_PATH];
  for (const path of named ? [named] : folders.map((folder) => join(folder, 'clamd'))) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return null;
}

/** Its own settings: one port of 127.0.0.1, a database of its own, sizes as large as the product's files. */
const settings = (folder: string, port: number) =>
  [
    'Foreground yes',
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${join(folder, 'signatures')}`,
    `TemporaryDirectory ${join(folder, 'tmp')}`,
    'SelfCheck 0',
    'MaxThreads 4',
    'StreamMaxLength 2000M',
    'MaxFileSize 2000M',
    'MaxScanSize 4000M',
    'MaxScanTime 0',
    'AlertExceedsMax no',
    'ReadTimeout 120',
    'CommandReadTimeout 30',
    '',
  ].join('\n');

/** Resolves when the scanner answers on the port. */
function expectPong(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 2000 });
    const finish = (error?: Error) => {
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    socket.once('error', finish);
    socket.once('timeout', () => finish(new Error('no answer')));
    socket.once('connect', () => socket.write('zPING\0'));
    socket.once('data', (data) =>
      finish(data.toString().startsWith('PONG') ? undefined : new Error('no answer')),
    );
  });
}

/** Starts clamd on 127.0.0.1 with a small database of its own; no signatures are fetched from anywhere. */
export async function startClamav({ dataDir, ports }: ServiceOptions): Promise<EmbeddedService> {
  const program = await locateClamd();
  if (!program) {
    throw new SetupError(
      'The virus scanner is not installed: install clamd (on Debian: apt install clamav-daemon), or name one in NIMMIT_CLAMD.',
    );
  }
  const folder = join(dataDir, 'clamav');
  await mkdir(join(folder, 'signatures'), { recursive: true });
  await mkdir(join(folder, 'tmp'), { recursive: true });
  await writeFile(join(folder, 'signatures', 'local.ndb'), SIGNATURES);
  await writeFile(join(folder, 'clamd.conf'), settings(folder, ports.clamav));
  const guarded = startGuarded(dataDir, {
    name: 'clamav',
    command: program,
    patienceSeconds: 5,
    args: ['--config-file', join(folder, 'clamd.conf')],
  });
  try {
    await waitUntilReady(guarded, 'The virus scanner', () => expectPong(ports.clamav));
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  const env = { CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(ports.clamav) };
  return { env, stop: guarded.stop, kill: guarded.kill, exited: guarded.exited };
}
