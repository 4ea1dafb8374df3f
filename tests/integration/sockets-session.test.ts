import { ObjectId } from 'mongodb';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ACCESS_SECONDS, signAccessToken } from '@/features/accounts/data/access-token';
import type { Account } from '../support/accounts';
import { dataOf } from '../support/http';
import { type OwnServer, openOwnServer } from '../support/own-server';
import { BOOKKEEPING_BRIEF } from '../support/people';

let own: OwnServer;
let client: Account;
let other: Account;
const open: Socket[] = [];

beforeAll(async () => {
  own = await openOwnServer('sockets', {});
  // Tokens of this server's own making, whose end is near.
  Object.assign(process.env, own.env, { NIMMIT_PUBLIC_URL: own.baseUrl });
  client = await own.accounts.client(20);
  other = await own.accounts.client();
}, 180_000);
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(() => own?.close());

function connect(namespace: string, token: unknown, auth: object = {}): Promise<Socket> {
  const options = { transports: ['websocket'], forceNew: true, reconnection: false };
  const socket = io(`${own.baseUrl}${namespace}`, { ...options, auth: { token, ...auth } });
  open.push(socket);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/** A token of somebody's present session that holds for so many seconds. */
async function shortToken({ id }: Account, seconds: number): Promise<string> {
  const session = await own.accounts.db
    .collection('auth-sessions')
    .findOne({ user: new ObjectId(id), revokedAt: null });
  const claims = { userId: id, sessionId: String(session?._id) };
  return (await signAccessToken(claims, new Date(Date.now() + (seconds - ACCESS_SECONDS) * 1000))).token;
}

const gone = (socket: Socket) => new Promise<string>((resolve) => socket.once('disconnect', resolve));
const send = (socket: Socket, name: string, data: unknown) => socket.timeout(5_000).emitWithAck(name, data);

it('ends with its token', async () => {
  const socket = await connect('/jobs', await shortToken(client, 3));
  expect(await gone(socket)).toBe('io server disconnect');
});

it('goes on with a newer token of the same session, and of no other', async () => {
  const socket = await connect('/jobs', await shortToken(client, 4));
  let ended = false;
  void gone(socket).then(() => {
    ended = true;
  });
  expect(await send(socket, 'auth:refresh', { token: other.http.token })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  });
  expect(await send(socket, 'auth:refresh', { token: 'a.b.c' })).toMatchObject({
    error: { code: 'UNAUTHENTICATED' },
  });
  expect(await send(socket, 'auth:refresh', { token: client.http.token })).toMatchObject({ ok: true });
  expect(await send(socket, 'auth:refresh', { token: client.http.token })).toMatchObject({
    error: { code: 'RATE_LIMITED' },
  });
  await new Promise((done) => setTimeout(done, 5_000));
  expect(ended).toBe(false);
});

it('gives nobody what was said while they were away before it has looked at who comes back', async () => {
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  const { id: jobId } = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief));
  const first = await connect('/messages', client.http.token);
  expect(await send(first, 'job:subscribe', { jobId })).toMatchObject({ ok: true });
  const { _pid: pid, _lastOffset: lastOffset } = first as unknown as { _pid?: string; _lastOffset?: string };
  expect(pid).toBeUndefined();
  first.io.engine.close();
  dataOf(await client.http.post(`/v1/jobs/${jobId}/messages`, { body: 'said meanwhile' }));
  const heard: unknown[] = [];
  const back = await connect('/messages', other.http.token, { pid: pid ?? 'x', offset: lastOffset ?? '0' });
  back.onAny((...args) => heard.push(args));
  await new Promise((done) => setTimeout(done, 1_000));
  expect(heard).toEqual([]);
});

it('answers what does not exist and what is not well formed, and cuts off who floods it', async () => {
  const socket = await connect('/jobs', client.http.token);
  expect(await send(socket, 'job:destroy', {})).toMatchObject({ error: { code: 'NOT_FOUND' } });
  for (const data of [
    null,
    'x',
    [],
    {},
    { jobId: 'x' },
    { jobId: { $ne: 1 } },
    { jobId: '0'.repeat(24), more: 1 },
  ])
    expect(await send(socket, 'job:subscribe', data)).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
  const ended = gone(socket);
  for (let count = 0; count < 400; count += 1) socket.emit('job:subscribe', { jobId: '0'.repeat(24) });
  expect(await ended).toBe('io server disconnect');
});

it('limits how many sockets one account may hold', async () => {
  const all = await Promise.allSettled(Array.from({ length: 60 }, () => connect('/jobs', other.http.token)));
  const refused = all.filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThanOrEqual(10);
  expect(refused.length).toBeLessThan(30);
  await connect('/jobs', client.http.token);
});
