import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../support/free-port';

const root = resolve(import.meta.dirname, '../..');

const GOOD = {
  NIMMIT_PUBLIC_URL: 'https://app.example.com',
  NIMMIT_SECRET: 'x'.repeat(32),
  MONGODB_URI: 'mongodb://127.0.0.1:9/nimmit',
  S3_ENDPOINT: 'http://127.0.0.1:9',
  S3_BUCKET: 'nimmit',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
  SMTP_HOST: '127.0.0.1',
  STRIPE_SECRET_KEY: 'sk_test_none',
  STRIPE_WEBHOOK_SECRET: 'whsec_none',
};

/** Starts the server as production does, with these settings alone. @returns how it ended and what it said */
async function start(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--import', 'tsx', 'src/entrypoints/server.ts'],
    {
      cwd: root,
      env: { PATH, HOME, NODE_ENV: 'production', PORT: String(await freePort()), ...settings } as never,
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  }
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  return { code, said };
}

it('production does not start without its settings, and names every one at once', async () => {
  const { code, said } = await start({});
  expect(code).toBe(1);
  for (const name of Object.keys(GOOD)) expect(said).toContain(`${name} is missing: expected `);
  expect(said).toContain('See .env.example.');
  expect(said).not.toMatch(/\n\s+at /);
});

it('production does not start with wrong settings, names each and repeats no secret', async () => {
  const wrong = {
    ...GOOD,
    NIMMIT_SECRET: 'too-short-a-secret',
    NIMMIT_PUBLIC_URL: 'app.example.com',
    MONGODB_URI: 'http://db',
    S3_ENDPOINT: 's3.example.com',
    PORT: 'http',
    NIMMIT_ROLE: 'boss',
    SMTP_SECURE: 'yes',
    RATE_LIMIT_ANONYMOUS: '-1',
  };
  const { code, said } = await start(wrong);
  expect(code).toBe(1);
  const named = [...said.matchAll(/^\s+(\w+) is wrong: expected /gm)].map(([, name]) => name).sort();
  const changed = Object.keys(wrong).filter(
    (name) => (GOOD as Record<string, string>)[name] !== (wrong as Record<string, string>)[name],
  );
  expect(named).toEqual(changed.sort());
  expect(said).not.toContain('too-short-a-secret');
});
