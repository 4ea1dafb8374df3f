import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file';

/** Range below the ephemeral ports of Linux (32768) and macOS (49152), so that no outgoing connection takes one. */
const LOWEST = 20_000;
const HIGHEST = 29_999;

const PORT_NAMES = [
  ...(['mongod', 'smtp', 'mailbox', 's3', 's3Grpc', 'stripe', 'clamav'] as const),
  ...([
    'weedMaster',
    'weedMasterGrpc',
    'weedVolume',
    'weedVolumeGrpc',
    'weedFiler',
    'weedFilerGrpc',
  ] as const),
] as const;

/** A port of 127.0.0.1 for every listener of the embedded services. */
export type Ports = Record<(typeof PORT_NAMES)[number], number>;

/** Whether nobody listens on the port of 127.0.0.1. */
function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

async function freePort(taken: Set<number>): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`no free port between ${LOWEST} and ${HIGHEST}`);
}

/**
 * A port for every listener, the same as last time where they are still free, else new ones.
 * Kept in `<data dir>/ports.json`, so that addresses stay the same over restarts.
 */
export async function claimPorts(dataDir: string): Promise<Ports> {
  const file = join(dataDir, 'ports.json');
  const known = (await readJson<Record<string, number>>(file)) ?? {};
  const taken = new Set(Object.values(known));
  for (const name of PORT_NAMES) {
    const before = known[name];
    if (before !== undefined && (await isPortFree(before))) continue;
    const port = await freePort(taken);
    taken.add(port);
    known[name] = port;
  }
  await writeJson(file, known);
  return known as Ports;
}
