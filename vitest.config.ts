import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const resolve = {
  alias: [
    { find: /^@\//, replacement: `${fromRoot('./src')}/` },
    { find: /^@tests\//, replacement: `${fromRoot('./tests')}/` },
    { find: /^@payload-config$/, replacement: fromRoot('./payload.config.ts') },
  ],
};

/** Real servers answer these, so they take their time, and files run one after the other on one server. */
const slow = { testTimeout: 30_000, hookTimeout: 60_000, fileParallelism: false };
const serverSetup = ['tests/support/global-setup.ts'];

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        resolve,
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...slow, testTimeout: 60_000 },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: serverSetup,
          ...slow,
        },
      },
      {
        resolve,
        test: {
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          globalSetup: ['tests/security/support/setup.ts'],
          ...slow,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...slow,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: serverSetup,
          ...slow,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
