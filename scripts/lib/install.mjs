import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { duration, heading, node24, Problem, root, run, say } from './terminal.mjs';

const OLDEST_NODE = [20, 19];

/** Throws a Problem when the Node that runs this is too old to install with. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Problem(
    `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or newer (https://nodejs.org), then run this again.`,
  );
}

async function packagesOf(lockfile) {
  try {
    return JSON.parse(await readFile(join(root, lockfile), 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

/** Why the installed packages are not those of the lock file; null when they are. npm keeps its own record of what it installed. */
async function reasonToInstall() {
  const wanted = await packagesOf('package-lock.json');
  if (!wanted) throw new Problem('package-lock.json is missing or damaged: restore it from the repository.');
  const installed = await packagesOf('node_modules/.package-lock.json');
  if (!installed) return 'nothing is installed yet';
  const differs = Object.entries(wanted).some(
    ([path, entry]) =>
      path !== '' && !entry.optional && !entry.devOptional && installed[path]?.version !== entry.version,
  );
  return differs ? 'package-lock.json has changed' : null;
}

/** Installs the packages of package-lock.json where they are not there yet. Throws a Problem when that fails. */
export async function install() {
  const reason = await reasonToInstall();
  if (reason) {
    heading(`Installing packages (${reason}; a few minutes the first time)`);
    const startedAt = Date.now();
    const beat = setInterval(() => say(`… still installing (${duration(Date.now() - startedAt)})`), 15_000);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await run(npm, args).finally(() => clearInterval(beat));
    if (code !== 0) throw new Problem(`npm could not install the packages (exit code ${code}, see above).`);
    say(`Installed in ${duration(Date.now() - startedAt)}`);
  }
  await access(node24).catch(() => {
    throw new Problem('Node 24 was not installed with the packages: remove node_modules and run this again.');
  });
}

/** Fetches the programs of the embedded services, once for the machine. Throws a Problem when one cannot be had. */
export async function fetchPrograms() {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const code = await run(node24, [tsx, 'src/demo/services/prepare.ts']);
  if (code !== 0)
    throw new Problem('A program of the embedded services is missing; the line above says what to do.');
}
