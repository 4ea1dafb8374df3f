import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClamav } from '@/demo/services/clamav';
import { claimPorts } from '@/demo/services/ports';
import { localSecrets } from '@/demo/services/secrets';
import type { EmbeddedService } from '@/demo/services/service';
import type { Account } from '../support/accounts';
import { dataOf } from '../support/http';
import { honestFiles, lyingFiles, OWN_SIGNATURE, pictures } from '../support/lying-files';
import { type OwnServer, openOwnServer } from '../support/own-server';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { s3ClientFrom } from '../support/s3-client';
import { until } from '../support/until';
import { decided, jobUploads, putFile, sendToJob } from '../support/uploads';

let folder: string;
let scanner: EmbeddedService;
let own: OwnServer;
let client: Account;
let stranger: Account;
let owner: Account;
let jobId: string;

async function startScanner(): Promise<EmbeddedService> {
  const options = { dataDir: folder, ports: await claimPorts(folder), secrets: await localSecrets(folder) };
  return startClamav({ ...options, progress: () => undefined } as never);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nimmit-clamav-'));
  scanner = await startScanner();
  own = await openOwnServer('checks', scanner.env);
  client = await own.accounts.client(40);
  stranger = await own.accounts.client();
  owner = await own.accounts.owner();
  await own.accounts.staff('operations');
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: false,
  };
  jobId = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief)).id;
}, 180_000);
afterAll(async () => {
  await own?.close();
  await scanner?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const files = () => own.accounts.db.collection('files');
const note = (text: string) => ({ filename: 'note.txt', mimeType: 'text/plain', bytes: Buffer.from(text) });
const usedBytes = async () =>
  dataOf(await client.http.get<{ used: number; limit: number; files: number }>('/v1/storage'));

it('serves none of the files that lie', async () => {
  const served: string[] = [];
  for (const [name, file] of Object.entries(await lyingFiles())) {
    const { status, state } = await sendToJob(client.http, jobId, file);
    if (state !== 'refused' && state !== 'gone') served.push(`${name}: ${status} ${state}`);
  }
  expect(served).toEqual([]);
}, 180_000);

it('serves their honest twins, as downloads with the bytes that were sent', async () => {
  const refused: string[] = [];
  for (const [name, file] of Object.entries(await honestFiles())) {
    const { fileId, status, state } = await sendToJob(client.http, jobId, file);
    if (state !== 'clean') refused.push(`${name}: ${status} ${state}`);
    else {
      const answer = await client.http.request(`/v1/jobs/${jobId}/files/${fileId}`);
      const got = await fetch(String(answer.headers.get('location')));
      expect(got.headers.get('content-disposition'), name).toMatch(
        /^attachment; filename="[\w. -]+"; filename\*=UTF-8''/,
      );
      expect(Buffer.from(await got.arrayBuffer()).equals(file.bytes), name).toBe(true);
    }
  }
  expect(refused).toEqual([]);
}, 120_000);

it('tells uploader and operations of an infected file, removes it, and keeps it on record', async () => {
  const ending = await sendToJob(client.http, jobId, { ...note(''), bytes: OWN_SIGNATURE });
  expect(ending.state).toBe('gone');
  const { db } = own.accounts;
  const file = await files().findOne({ _id: new ObjectId(String(ending.fileId)) });
  expect(file).toMatchObject({ state: 'infected', scanned: true, chargedTo: null });
  expect(file?.signature).toMatch(/^Nimmit-Test-Signature/);
  const told = await db
    .collection('notifications')
    .find({ dedupeKey: /^file-infected/ })
    .toArray();
  const types = told.filter(({ dedupeKey }) => dedupeKey.endsWith(ending.fileId)).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(['file-infected', 'file-infected-upload']));
  expect(await db.collection('audit-logs').countDocuments({ action: 'file.infected' })).toBeGreaterThan(0);
  const link = `/v1/jobs/${jobId}/files/${ending.fileId}`;
  for (const variant of ['', '?json=1', '?variant=thumbnail'])
    for (const { http } of [client, owner]) expect((await http.request(link + variant)).status).toBe(404);
  const s3 = s3ClientFrom(own.env);
  await until(
    async () =>
      (await s3
        .send(new HeadObjectCommand({ Bucket: own.env.S3_BUCKET, Key: file?.key }))
        .catch(() => null)) === null,
  );
});

it('does not serve what was changed in the store after its check', async () => {
  const { fileId, state } = await sendToJob(client.http, jobId, note('as it was checked'));
  expect(state).toBe('clean');
  const file = await files().findOne({ _id: new ObjectId(String(fileId)) });
  const Body = Buffer.from('something else now'.slice(0, 17));
  await s3ClientFrom(own.env).send(
    new PutObjectCommand({ Bucket: own.env.S3_BUCKET, Key: file?.key, Body, ContentType: 'text/plain' }),
  );
  expect(await decided(client.http, jobId, String(fileId), 0)).toBe('gone');
  expect(await files().findOne({ _id: file?._id })).toMatchObject({ state: 'rejected' });
});

it('lets nobody complete somebody else’s upload, and takes no other number of bytes than was signed', async () => {
  const file = note('twelve bytes');
  const paths = jobUploads(jobId);
  const fileId = await putFile(client.http, paths.ticket, file);
  expect((await stranger.http.post(paths.complete, { fileId })).status).toBe(404);
  expect((await owner.http.post(paths.complete, { fileId })).status).toBe(404);
  expect((await client.http.post(paths.complete, { fileId })).status).toBe(201);
  const wanted = { filename: 'a.txt', mimeType: 'text/plain', size: 10 };
  const ticket = dataOf(
    await client.http.post<{ url: string; headers: Record<string, string> }>(paths.ticket, wanted),
  );
  const put = (body: string) => fetch(ticket.url, { method: 'PUT', body, headers: ticket.headers });
  expect((await put('x'.repeat(5_000))).status).toBe(403);
  expect((await put('x'.repeat(10))).status).toBe(200);
});

it('counts storage with the reservation, refuses what is too much naming limit and use, and gives it back', async () => {
  const { db } = own.accounts;
  const before = await usedBytes();
  const gb = (await db.collection('globals').findOne({ globalType: 'settings' }))?.storageGb;
  expect(before.limit).toBe(gb.payAsYouGo * 1e9);
  const paths = jobUploads(jobId);
  const size = 400_000_000;
  const wanted = { filename: 'film.mp4', mimeType: 'video/mp4', size };
  const room = Math.floor((before.limit - before.used) / size);
  const asked = await Promise.all(
    Array.from({ length: room + 6 }, () => client.http.post<{ fileId: string }>(paths.ticket, wanted)),
  );
  expect(asked.filter(({ status }) => status === 201)).toHaveLength(room);
  const refused = asked.filter(({ status }) => status !== 201);
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 413));
  expect(refused[0]?.body.error).toMatchObject({
    code: 'PAYLOAD_TOO_LARGE',
    message: expect.stringMatching(
      /storage is full: [\d.]+ GB of 10 GB are in use, and this file has 400 MB/,
    ),
    details: { limit: before.limit, size },
  });
  expect((await usedBytes()).used).toBe(before.used + room * size);
  for (const { status, body } of asked)
    if (status === 201)
      dataOf(await client.http.delete(`/v1/jobs/${jobId}/files/${body.data.fileId}/upload`));
  expect((await usedBytes()).used).toBe(before.used);
  const { fileId } = await sendToJob(client.http, jobId, note('to be removed'));
  expect((await usedBytes()).used).toBe(before.used + 13);
  dataOf(await client.http.delete(`/v1/jobs/${jobId}/files/${fileId}`));
  expect(await usedBytes()).toMatchObject({ used: before.used, files: before.files });
}, 90_000);

it('waits while the scanner is away, serves nothing meanwhile, tells staff, and goes on by itself', async () => {
  const { db } = own.accounts;
  await scanner.kill();
  const ready = await client.http.get<{ parts: { name: string; ready: boolean }[] }>('/v1/readyz');
  expect(ready.status).toBe(200);
  expect(ready.body.data.parts.find(({ name }) => name === 'scanner')).toMatchObject({ ready: false });
  const waiting = await sendToJob(client.http, jobId, note('an honest file'), 8_000);
  const bad = await sendToJob(client.http, jobId, { ...note(''), bytes: OWN_SIGNATURE }, 1_000);
  expect([waiting.state, bad.state]).toEqual(['waiting (409)', 'waiting (409)']);
  expect((await owner.http.get(`/v1/jobs/${jobId}/files/${waiting.fileId}?json=1`)).status).toBe(409);
  const avatar = await avatarOf(client);
  expect(avatar).toBe(503);
  const anHourAgo = new Date(Date.now() - 3_600_000);
  await db.collection('watched-parts').updateOne({}, { $set: { downSince: anHourAgo } });
  await until(
    async () => (await db.collection('notifications').countDocuments({ type: 'scanner-down' })) > 0,
    45_000,
  );
  scanner = await startScanner();
  expect(await decided(client.http, jobId, String(waiting.fileId), 90_000)).toBe('clean');
  expect(await decided(client.http, jobId, String(bad.fileId), 90_000)).toBe('gone');
  expect(await avatarOf(client)).toBe(200);
}, 240_000);

async function avatarOf({ http }: Account): Promise<number> {
  const { png } = await pictures();
  const fileId = await putFile(http, '/v1/users/me/avatar/upload-url', {
    filename: 'me.png',
    mimeType: 'image/png',
    bytes: Buffer.from(png),
  });
  return (await http.post('/v1/users/me/avatar', { fileId })).status;
}
