import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMail } from '@/demo/services/mail';
import type { Ports } from '@/demo/services/ports';
import { startS3 } from '@/demo/services/s3';
import { localSecrets } from '@/demo/services/secrets';
import type { Account } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';
import { findDamage } from './oracle';
import { openWorld, type World } from './world';

let world: World;
let client: Account;
let worker: Account;
let owner: Account;
let ports: Ports;
const restarted: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  world = await openWorld();
  ports = JSON.parse(await readFile(join(world.dataDir, 'ports.json'), 'utf8')) as Ports;
  owner = await world.accounts.owner();
  client = await world.accounts.client(50);
  worker = await world.accounts.worker(['bookkeeping']);
});
afterAll(async () => {
  await Promise.all(restarted.map((part) => part.stop()));
  await world?.close();
});

interface Readiness {
  error: { message: string; details: { parts: { name: string; ready: boolean }[] } };
}
const missing = async () => {
  const { status, body } = await new Http(world.baseUrl).request<Readiness>('/v1/readyz');
  return status === 200 ? [] : body.error.details.parts.filter(({ ready }) => !ready).map(({ name }) => name);
};

/** The part again, with the data, ports and keys of before. */
async function restart(part: typeof startMail | typeof startS3): Promise<void> {
  const { dataDir } = world;
  const options = {
    dataDir,
    progress: () => undefined,
    secrets: await localSecrets(dataDir),
    ports,
  };
  restarted.push(await part(options as never));
}

async function postedJob(): Promise<string> {
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  const { id } = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief));
  const assignment = { workerId: worker.id, reason: 'For a test.' };
  dataOf(await owner.http.patch(`/v1/admin/jobs/${id}/assign`, assignment));
  return id;
}

it('without the mail server the job goes on, and every mail arrives once it is back', async () => {
  const outbox = world.accounts.db.collection('email-outbox');
  await until(async () => (await outbox.countDocuments({ state: 'queued' })) === 0, 30_000);
  await world.services.parts.mail?.kill();
  const before = await outbox.countDocuments({});
  expect(await missing()).toEqual(['mail']);
  const id = await postedJob();
  dataOf(await worker.http.post(`/v1/jobs/${id}/start`));
  dataOf(await owner.http.post('/v1/auth/forgot-password', { email: client.email }));
  await until(
    async () => (await outbox.countDocuments({ state: 'queued', attempts: { $gte: 1 } })) > 0,
    30_000,
  );
  expect(await outbox.countDocuments({})).toBeGreaterThan(before);
  await restart(startMail);
  await until(async () => (await outbox.countDocuments({ state: { $ne: 'sent' } })) === 0, 90_000);
  expect(await missing()).toEqual([]);
  expect(await findDamage(world.accounts.db)).toEqual([]);
});

it('without the store uploads are refused in words, the rest goes on, and an upload works once it is back', async () => {
  const id = await postedJob();
  const file = { filename: 'ledger.pdf', mimeType: 'application/pdf', size: 20 };
  const path = `/v1/jobs/${id}/files`;
  const ticket = dataOf(
    await client.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
      `${path}/upload-url`,
      file,
    ),
  );
  await world.services.parts.s3?.kill();
  expect(await missing()).toEqual(['storage']);
  const large = { ...file, size: 40 * 1024 * 1024 };
  for (const answer of [
    await client.http.post(path, { fileId: ticket.fileId }),
    await client.http.post(`${path}/upload-url`, large),
    await client.http.post(path, { fileId: ticket.fileId }, { headers: { 'Idempotency-Key': 'while-away' } }),
  ]) {
    expect(answer.status).toBe(503);
    expect(answer.body.error).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'File storage is not available right now. Try again in a moment.',
    });
  }
  dataOf(await worker.http.post(`/v1/jobs/${id}/start`));
  dataOf(await client.http.post(`/v1/jobs/${id}/messages`, { body: 'The file follows.' }));
  await restart(startS3);
  await until(async () => (await missing()).length === 0, 60_000);
  const body = Buffer.from('%PDF-1.4\n%123\n%%EOF\n');
  const put = await fetch(ticket.url, { method: 'PUT', body, headers: ticket.headers });
  expect(put.status).toBe(200);
  dataOf(
    await client.http.post(path, { fileId: ticket.fileId }, { headers: { 'Idempotency-Key': 'while-away' } }),
  );
});

it('without the database it says so in words, soon, and goes on when it is back', async () => {
  await world.services.parts.mongo?.kill();
  expect(await missing()).toContain('mongodb');
  const answer = await client.http.get('/v1/users/me');
  expect([answer.status, answer.body.error?.code]).toEqual([503, 'UPSTREAM_UNAVAILABLE']);
  const { startMongod } = await import('@/demo/services/mongod');
  await restart(startMongod as never);
  await until(async () => (await missing()).length === 0, 60_000);
  expect((await client.http.get('/v1/users/me')).status).toBe(200);
});
