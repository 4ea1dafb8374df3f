import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type EmbeddedServices, startEmbeddedServices } from '@/demo/services';
import { freshSettings } from '../support/own-server';
import { type RunningServer, startServer, WITHOUT_PAGES } from '../support/server';

/** The real limits. Two processes share a database of this test's own, which dies at the end. */
let folder: string;
let services: EmbeddedServices;
const servers: RunningServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nimmit-limits-'));
  services = await startEmbeddedServices({ dataDir: folder, only: ['mongo'] });
  const env = { ...freshSettings('limits'), ...services.env, NIMMIT_ROLE: 'web' };
  const start = (more: Record<string, string> = {}) =>
    startServer({
      logFile: join(inject('dataDir'), 'logs', 'limits-two.log'),
      flags: [WITHOUT_PAGES],
      env: { ...env, ...more },
    });
  servers.push(await start(), await start(), await start({ NIMMIT_TRUSTED_PROXIES: '1' }));
}, 240_000);
afterAll(async () => {
  for (const server of servers) await server.stop();
  await services?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}, 120_000);

const ask = (
  server: RunningServer | undefined,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) => fetch(`${server?.baseUrl}${path}`, { headers, method, redirect: 'manual' });

it('answers an address a hundred times and no more, over two processes and whatever it says of itself', async () => {
  const statuses: number[] = [];
  for (let call = 0; call < 101; call += 1) {
    const spoofed = {
      'x-forwarded-for': `10.9.${call}.1`,
      'x-real-ip': `10.9.${call}.2`,
      forwarded: `for=10.9.${call}.3`,
    };
    statuses.push((await ask(servers[call % 2], '/v1/openapi.json', spoofed)).status);
  }
  expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true);
  expect(statuses[100]).toBe(429);
  const [first, second] = [await ask(servers[0], '/v1/openapi.json'), await ask(servers[1], '/v1/skills')];
  expect([first.status, second.status]).toEqual([429, 429]);
  expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(servers[0], '/v1/healthz')).status).toBe(200);
}, 60_000);

it('counts generated REST and GraphQL as well', async () => {
  for (const [path, method] of [
    ['/api/skills', 'GET'],
    ['/api/graphql', 'POST'],
    ['/api', 'GET'],
  ] as const) {
    const answer = await ask(servers[0], path, { 'content-type': 'application/json' }, method);
    expect([path, answer.status]).toEqual([path, 429]);
    expect(answer.headers.get('content-type')).toContain('json');
  }
});

it('behind a proxy counts who the proxy saw, an IPv6 network as one, and believes no nonsense', async () => {
  const behind = servers[2];
  const from = (address: string) => ask(behind, '/v1/openapi.json', { 'x-forwarded-for': `${address}` });
  for (let call = 0; call < 100; call += 1)
    expect((await from(`1.2.3.${call}, 2001:db8:1:2::${call.toString(16)}`)).status).toBe(200);
  expect((await from('9.9.9.9, 2001:db8:1:2:ffff::1')).status).toBe(429);
  expect((await from('9.9.9.9, 2001:db8:1:3::1')).status).toBe(200);
  // The connection's own address has no calls left.
  for (const nonsense of ['unknown', '', 'evil', '1.2.3.4:80', '1.2.3.4, x'])
    expect([nonsense, (await from(nonsense)).status]).toEqual([nonsense, 429]);
}, 60_000);

it('counts in memory while the database is away', async () => {
  await services.parts.mongo?.kill();
  const statuses: number[] = [];
  for (let call = 0; call < 130; call += 1)
    statuses.push((await ask(servers[2], '/v1/openapi.json', { 'x-forwarded-for': '7.7.7.7' })).status);
  expect(statuses.at(0)).toBe(200);
  expect(statuses.at(-1)).toBe(429);
  const answered = statuses.filter((status) => status === 200).length;
  expect(answered).toBeGreaterThanOrEqual(90);
  expect(answered).toBeLessThanOrEqual(100);
  expect((await ask(servers[2], '/v1/healthz')).status).toBe(200);
}, 120_000);
