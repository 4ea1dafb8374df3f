import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type EmbeddedServices, startEmbeddedServices } from '@/demo/services';
import { type Accounts, openAccounts } from '../support/accounts';
import { freePort } from '../support/free-port';
import { WIDE_LIMITS } from '../support/global-setup';
import { type RunningServer, startServer, WITHOUT_PAGES } from '../support/server';

/** Services and one server of a fault test's own, to be killed and started again at will. */
export interface World {
  accounts: Accounts;
  services: EmbeddedServices;
  dataDir: string;
  baseUrl: string;
  /** Ends the server as a crash would, and resolves when it has ended. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  restart(): Promise<void>;
  /** Resolves when a server answers. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const OWNER_EMAIL = 'owner@nimmit.test';

/** Starts services and server; `more` are settings of the server. */
export async function openWorld(more: Record<string, string> = {}): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nimmit-faults-'));
  const services = await startEmbeddedServices({ dataDir, only: ['mongo', 's3', 'mail', 'stripe'] });
  const port = await freePort();
  const env = {
    ...services.env,
    ...WIDE_LIMITS,
    NIMMIT_DATA_DIR: dataDir,
    NIMMIT_OWNER_EMAIL: OWNER_EMAIL,
    NIMMIT_LOG_LEVEL: 'warn',
    ...more,
  };
  // Without pages: what is killed here starts again soonest.
  const flags = [WITHOUT_PAGES];
  const start = () => startServer({ env, port, flags, logFile: join(dataDir, 'logs', 'server.log') });
  let server: RunningServer | null = await start();
  const { baseUrl } = server;
  const { mongodbUri } = services.addresses;
  const accounts = await openAccounts({ baseUrl, mongodbUri, ownerEmail: OWNER_EMAIL, staysSignedIn: true });
  return {
    accounts,
    services,
    dataDir,
    baseUrl,
    kill: async () => {
      const dying = server;
      server = null;
      await dying?.kill();
    },
    restart: async () => {
      server = await start();
    },
    ready: async () => {
      while (!server) await delay(50);
    },
    close: async () => {
      await accounts.close();
      await server?.stop();
      await services.stop();
      if (!process.env.NIMMIT_KEEP_TEST_DATA) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
