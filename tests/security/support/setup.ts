import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import startShared from '../../support/global-setup';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's own secret: tests sign in whom they like, and forge as an attacker could not. */
    secret: string;
  }
}

/** The server that all tests of the project share, with a secret that they know. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const secret = randomBytes(32).toString('hex');
  process.env.NIMMIT_SECRET = secret;
  const stop = await startShared(project);
  project.provide('secret', secret);
  return stop;
}
