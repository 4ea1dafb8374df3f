import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClamav } from '@/demo/services/clamav';
import { claimPorts } from '@/demo/services/ports';
import { localSecrets } from '@/demo/services/secrets';
import type { EmbeddedService } from '@/demo/services/service';
import type { Account } from '../support/accounts';
import { dataOf } from '../support/http';
import { OWN_SIGNATURE } from '../support/lying-files';
import { type OwnServer, openOwnServer } from '../support/own-server';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { decided } from '../support/uploads';

const MB = 1024 * 1024;
const PIECE = (process.env.NIMMIT_LONG_TESTS ? 512 : 32) * MB;
/** The largest deliverable is 2 GB; in short the same with less. */
const SIZE = process.env.NIMMIT_LONG_TESTS ? 2048 * MB : 100 * MB + 12_345;
const MOST_MORE_MEMORY = 150 * MB;

let folder: string;
let scanner: EmbeddedService;
let own: OwnServer;
let worker: Account;
let jobId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nimmit-large-'));
  const options = { dataDir: folder, ports: await claimPorts(folder), secrets: await localSecrets(folder) };
  scanner = await startClamav({ ...options, progress: () => undefined } as never);
  own = await openOwnServer('large', { ...scanner.env, CLAMAV_STREAM_MAX_MB: String(PIECE / MB) });
  const client = await own.accounts.client(40);
  worker = await own.accounts.worker(['bookkeeping']);
  const owner = await own.accounts.owner();
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  jobId = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief)).id;
  const assignment = { workerId: worker.id, reason: 'For a test.' };
  dataOf(await owner.http.patch(`/v1/admin/jobs/${jobId}/assign`, assignment));
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/start`));
}, 180_000);
afterAll(async () => {
  await own?.close();
  await scanner?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Memory that the server's process holds, in bytes. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${own.server.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

/** Bytes of a film, the same every time, made part by part; `at` writes something into it. */
function part(from: number, length: number, at: number | null): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  for (let index = 0; index < length; index += 4_096) bytes.writeUInt32LE((from + index) >>> 0, index);
  if (from === 0) Buffer.from('0000001c667479706d70343200000000', 'hex').copy(bytes);
  if (at !== null)
    for (const [index, byte] of OWN_SIGNATURE.entries()) {
      const place = at + index - from;
      if (place >= 0 && place < length) bytes[place] = byte;
    }
  return bytes;
}

interface Ticket {
  fileId: string;
  partSize: number;
  partCount: number;
}

/** Sends a film in parts, loses the connection half-way, and goes on where it stopped. @returns its id and fingerprint */
async function sendFilm(at: number | null): Promise<{ fileId: string; sha256: string }> {
  const wanted = { filename: 'film.mp4', mimeType: 'video/mp4', size: SIZE };
  const { fileId, partSize, partCount } = dataOf(
    await worker.http.post<Ticket>(`/v1/jobs/${jobId}/deliverables/upload-url`, wanted),
  );
  const parts = `/v1/jobs/${jobId}/files/${fileId}/parts`;
  const hash = createHash('sha256');
  const bytesOf = (number: number) => {
    const from = (number - 1) * partSize;
    return part(from, Math.min(partSize, SIZE - from), at);
  };
  const put = async (number: number, body: Buffer<ArrayBuffer>) => {
    const signed = dataOf(
      await worker.http.post<{ parts: { url: string }[] }>(parts, { partNumbers: [number] }),
    );
    return fetch(String(signed.parts[0]?.url), { method: 'PUT', body });
  };
  const half = Math.ceil(partCount / 2);
  for (let number = 1; number <= half; number += 1)
    expect((await put(number, bytesOf(number))).status).toBe(200);
  expect((await put(half + 1, Buffer.alloc(1_000))).status).toBe(403);
  const arrived = dataOf(await worker.http.get<{ partNumber: number }[]>(parts)).map(
    ({ partNumber }) => partNumber,
  );
  expect(arrived).toHaveLength(half);
  for (let number = 1; number <= partCount; number += 1) {
    const bytes = bytesOf(number);
    hash.update(bytes);
    if (!arrived.includes(number)) expect((await put(number, bytes)).status).toBe(200);
  }
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/deliverables`, { fileId }));
  return { fileId, sha256: hash.digest('hex') };
}

it('takes a film in parts, resumed half-way, and scans it with little memory', async () => {
  const before = await memory();
  let most = before;
  const looking = setInterval(() => void memory().then((now) => (most = Math.max(most, now))), 100);
  const { fileId, sha256 } = await sendFilm(null);
  expect(await decided(worker.http, jobId, fileId, 500_000)).toBe('clean');
  clearInterval(looking);
  const file = await own.accounts.db.collection('files').findOne({ _id: new ObjectId(fileId) });
  expect(file).toMatchObject({ scanned: true, sha256, size: SIZE });
  expect(Math.round((most - before) / MB)).toBeLessThan(MOST_MORE_MEMORY / MB);
}, 900_000);

it('finds what lies across the border of two pieces', async () => {
  const { fileId } = await sendFilm(PIECE - 10);
  expect(await decided(worker.http, jobId, fileId, 500_000)).toBe('gone');
}, 900_000);
