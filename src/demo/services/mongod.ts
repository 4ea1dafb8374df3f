import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Db, MongoClient, type MongoServerError } from 'mongodb';
import { locateMongod } from './binaries';
import { startGuarded, waitUntilReady } from './guarded-process';
import type { EmbeddedService, ServiceOptions } from './service';

const REPLICA_SET = 'nimmit';
const DATABASE = 'nimmit';
/** What a killed process had open stays locked until the server gives it up; by its own default after a minute. */
const TRANSACTION_SECONDS = 10;

interface ReplicaSetConfig {
  version: number;
  term?: number;
  members: { _id: number; host: string }[];
}

/** One connection a question: a client whose first connection was refused stays closed. */
async function withAdmin(host: string, ask: (admin: Db) => Promise<void>): Promise<void> {
  const uri = `mongodb://${host}/?directConnection=true`;
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 500 });
  try {
    await client.connect();
    await ask(client.db('admin'));
  } finally {
    await client.close();
  }
}

async function replicaSetConfig(admin: Db): Promise<ReplicaSetConfig | null> {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config as ReplicaSetConfig;
  } catch (error) {
    if ((error as MongoServerError).codeName === 'NotYetInitialized') return null;
    throw error;
  }
}

/** Makes the node a replica set of one, which transactions and change streams need; or gives it its new port. */
async function formReplicaSet(admin: Db, host: string): Promise<void> {
  const config = await replicaSetConfig(admin);
  if (!config) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    return;
  }
  if (config.members[0]?.host === host) return;
  const { term: _dropped, ...kept } = config;
  const moved = { ...kept, version: config.version + 1, members: [{ ...config.members[0], _id: 0, host }] };
  await admin.command({ replSetReconfig: moved, force: true });
}

async function expectWritable(admin: Db): Promise<void> {
  const hello = await admin.command({ hello: 1 });
  if (!hello.isWritablePrimary) throw new Error('not primary yet');
}

/**
 * Starts a mongod on 127.0.0.1 with its data in `<data dir>/mongo`, as a replica set of one, and resolves when it
 * takes writes. A directory that an earlier mongod left without stopping is recovered from its journal.
 */
export async function startMongod({ dataDir, ports, progress }: ServiceOptions): Promise<EmbeddedService> {
  const binary = await locateMongod(progress);
  const dbPath = join(dataDir, 'mongo');
  await mkdir(dbPath, { recursive: true });
  const host = `127.0.0.1:${ports.mongod}`;
  const guarded = startGuarded(dataDir, {
    name: 'mongod',
    command: binary,
    patienceSeconds: 10,
    args: [
      ...['--dbpath', dbPath, '--port', String(ports.mongod), '--bind_ip', '127.0.0.1', '--nounixsocket'],
      ...['--replSet', REPLICA_SET, '--oplogSize', '512', '--wiredTigerCacheSizeGB', '0.5', '--quiet'],
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
      ...['--setParameter', `transactionLifetimeLimitSeconds=${TRANSACTION_SECONDS}`],
    ],
  });
  try {
    await waitUntilReady(guarded, 'MongoDB', () => withAdmin(host, (admin) => formReplicaSet(admin, host)));
    await waitUntilReady(guarded, 'MongoDB', () => withAdmin(host, expectWritable));
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  const env = { MONGODB_URI: `mongodb://${host}/${DATABASE}?replicaSet=${REPLICA_SET}` };
  return { env, stop: guarded.stop, kill: guarded.kill, exited: guarded.exited };
}
