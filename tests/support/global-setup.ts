import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type ServiceAddresses, startEmbeddedServices } from '@/demo/services';
import { serverForm, startServer } from './server';

/** E-mail address that the server makes the first owner at boot. */
const OWNER_EMAIL = 'owner@nimmit.test';

/** What every test may ask for by `inject`. */
declare module 'vitest' {
  export interface ProvidedContext {
    baseUrl: string;
    services: ServiceAddresses;
    dataDir: string;
    ownerEmail: string;
  }
}

/** Limits that a test suite from one address would meet within seconds; their own tests start a server with the real ones. */
export const WIDE_LIMITS = {
  RATE_LIMIT_ACCOUNT_CALLS: '100000',
  RATE_LIMIT_SIGN_IN_FAILURES: '100000',
  RATE_LIMIT_ANONYMOUS: '1000000',
  RATE_LIMIT_AUTHENTICATED: '1000000',
};

/** Starts the embedded services and one server for all tests of the project; returns what stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nimmit-tests-'));
  const services = await startEmbeddedServices({ dataDir, only: ['mongo', 's3', 'mail', 'stripe'] });
  const logFile = join(dataDir, 'logs', 'server.log');
  const env = {
    ...services.env,
    ...WIDE_LIMITS,
    NIMMIT_WEBHOOKS_PRIVATE: '1',
    // In development the server keeps a directory of its own, for the parts that it would start itself.
    NIMMIT_DATA_DIR: serverForm() === 'source' ? join(dataDir, 'server') : dataDir,
    NIMMIT_OWNER_EMAIL: OWNER_EMAIL,
  };
  const server = await startServer({ env, logFile }).catch(async (error) => {
    await services.stop();
    throw error;
  });
  project.provide('baseUrl', server.baseUrl);
  project.provide('services', services.addresses);
  project.provide('dataDir', dataDir);
  project.provide('ownerEmail', OWNER_EMAIL);
  return async () => {
    await server.stop();
    await services.stop();
    if (!process.env.NIMMIT_KEEP_TEST_DATA) await rm(dataDir, { recursive: true, force: true });
  };
}
