import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';

let accounts: Accounts;
let client: Account;
let worker: Account;
let owner: Account;
let jobId: string;
const open: Socket[] = [];

beforeAll(async () => {
  accounts = await openAccounts();
  owner = await accounts.owner();
  client = await accounts.client(20);
  worker = await accounts.worker(['bookkeeping']);
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  jobId = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief)).id;
  await assign(worker);
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(() => accounts?.close());

const assign = async (who: Account) =>
  dataOf(
    await owner.http.patch(`/v1/admin/jobs/${jobId}/assign`, { workerId: who.id, reason: 'For a test.' }),
  );

function connect(namespace: string, options: { token?: unknown; origin?: string } = {}): Promise<Socket> {
  const socket = io(`${inject('baseUrl')}${namespace}`, {
    auth: { token: options.token },
    extraHeaders: options.origin ? { origin: options.origin } : undefined,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  open.push(socket);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

it('lets nobody in without a good token, from another site, or to the staff’s namespace', async () => {
  const { token } = client.http;
  for (const bad of [undefined, '', 'x', { $gt: '' }, `${token}x`])
    await expect(connect('/jobs', { token: bad })).rejects.toThrow('UNAUTHENTICATED');
  await expect(connect('/jobs', { token, origin: 'https://evil.example' })).rejects.toThrow();
  await expect(connect('/admin', { token })).rejects.toThrow('FORBIDDEN');
});

it('ends a connection that sends a frame over 16 kB, and answers nonsense in words', async () => {
  const socket = await connect('/messages', { token: client.http.token });
  const gone = new Promise((resolve) => socket.once('disconnect', resolve));
  socket.emit('job:message', { jobId, body: 'x'.repeat(40_000) });
  await gone;
  const again = await connect('/messages', { token: client.http.token });
  for (const data of [null, 7, [], { jobId: { $ne: null } }, { jobId, body: { $gt: '' } }, '__proto__'])
    expect(await again.timeout(5_000).emitWithAck('job:message', data)).toMatchObject({ ok: false });
});

it('tells a worker nothing more of a job that was taken from them', async () => {
  const socket = await connect('/messages', { token: worker.http.token });
  const answer = await socket.timeout(5_000).emitWithAck('job:subscribe', { jobId });
  expect(answer).toMatchObject({ ok: true });
  const heard: unknown[] = [];
  socket.on('job:new_message', (message) => heard.push(message));
  const say = async (body: string) => dataOf(await client.http.post(`/v1/jobs/${jobId}/messages`, { body }));
  await say('still yours');
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1);
  const reason = 'For a test.';
  dataOf(await owner.http.post(`/v1/admin/jobs/${jobId}/reassign`, { reason }));
  const other = await accounts.worker(['bookkeeping']);
  await assign(other);
  const theirs = await connect('/messages', { token: other.http.token });
  const arrived = new Promise((resolve) => theirs.once('job:new_message', resolve));
  await say('no longer yours');
  await arrived;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(heard).toHaveLength(1);
});
