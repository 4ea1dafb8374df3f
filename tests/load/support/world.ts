import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { startEmbeddedServices } from '@/demo/services';
import { freePort } from '../../support/free-port';
import { type RunningServer, startServer } from '../../support/server';

/** Nothing of this is measured by refusing it. */
const NO_LIMITS = {
  RATE_LIMIT_ACCOUNT_CALLS: '1000000000',
  RATE_LIMIT_SIGN_IN_FAILURES: '1000000000',
  RATE_LIMIT_ANONYMOUS: '1000000000',
  RATE_LIMIT_AUTHENTICATED: '1000000000',
};

export const OWNER_EMAIL = 'owner@bench.test';

/** The product's server and its services, with a data directory of their own. */
export interface World {
  server: RunningServer;
  db: Db;
  mongo: MongoClient;
  /** Settings that the peers share with the product: its database and its secret. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** Starts MongoDB, S3, mail and the API from the sources. The caller stops it. */
export async function openWorld(): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nimmit-bench-'));
  const services = await startEmbeddedServices({ dataDir, only: ['mongo', 's3', 'mail', 'stripe'] });
  const clear = async () => {
    await services.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const env = {
      ...services.env,
      ...NO_LIMITS,
      NIMMIT_DATA_DIR: dataDir,
      NIMMIT_LOG_LEVEL: 'warn',
      NIMMIT_OWNER_EMAIL: OWNER_EMAIL,
    };
    // This process signs tokens as the server does.
    Object.assign(process.env, env, {
      NIMMIT_PUBLIC_URL: `http://localhost:${port}`,
      NIMMIT_TEST_SERVER: 'api',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    });
    const server = await startServer({ env, port, logFile: join(dataDir, 'logs', 'bench.log') });
    const mongo = await MongoClient.connect(services.addresses.mongodbUri);
    return {
      server,
      mongo,
      db: mongo.db(),
      env,
      stop: async () => {
        await mongo.close();
        await server.stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
