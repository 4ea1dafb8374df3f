import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';

interface Acknowledgement {
  ok: boolean;
  data?: Record<string, unknown>;
  error?: { code: string };
}

let accounts: Accounts;
let client: Account;
let worker: Account;
let stranger: Account;
let jobId: string;
const open: Socket[] = [];

beforeAll(async () => {
  accounts = await openAccounts();
  const owner = await accounts.owner();
  client = await accounts.client(20);
  stranger = await accounts.client();
  worker = await accounts.worker(['bookkeeping']);
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
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(() => accounts?.close());

async function connect(who: Account, namespace: string): Promise<Socket> {
  const auth = { token: who.http.token };
  const socket = io(`${inject('baseUrl')}${namespace}`, { auth, transports: ['websocket'], forceNew: true });
  open.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}
const send = (socket: Socket, event: string, data: unknown): Promise<Acknowledgement> =>
  socket.timeout(5_000).emitWithAck(event, data);
const next = (socket: Socket, event: string) =>
  new Promise<Record<string, unknown>>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} came`)), 5_000);
    socket.once(event, (data) => {
      clearTimeout(timer);
      resolve(data);
    });
  });

it('tells the other side of a message at once, and keeps it', async () => {
  const [mine, theirs] = [await connect(client, '/messages'), await connect(worker, '/messages')];
  const heard = next(theirs, 'job:new_message');
  const sent = await send(mine, 'job:message', { jobId, body: 'Hello **there**' });
  expect(sent).toMatchObject({ ok: true, data: { message: { body: 'Hello **there**', mine: true } } });
  expect(await heard).toMatchObject({ jobId, preview: 'Hello there', senderRole: 'client' });
  const thread = dataOf(await worker.http.get<{ body: string }[]>(`/v1/jobs/${jobId}/messages`));
  expect(thread[0]?.body).toBe('Hello **there**');
});

it('tells a room who is typing, and keeps strangers out of it', async () => {
  const [mine, theirs] = [await connect(client, '/messages'), await connect(worker, '/messages')];
  expect(await send(theirs, 'job:subscribe', { jobId })).toMatchObject({
    ok: true,
    data: { status: 'assigned' },
  });
  const heard = next(theirs, 'job:typing');
  expect(await send(mine, 'job:typing', { jobId })).toMatchObject({ ok: true });
  expect(await heard).toMatchObject({ jobId, userId: client.id, typing: true });
  const outside = await connect(stranger, '/messages');
  for (const [event, data] of [
    ['job:subscribe', { jobId }],
    ['job:typing', { jobId }],
    ['job:message', { jobId, body: 'Hello' }],
  ] as const) {
    expect(await send(outside, event, data)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  }
});

it('tells both sides of a status, and refuses what is not a message', async () => {
  const mine = await connect(client, '/jobs');
  const heard = next(mine, 'job:status_changed');
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/start`));
  expect(await heard).toMatchObject({ jobId, from: 'assigned', to: 'in_progress' });
  const thread = await connect(client, '/messages');
  for (const data of [null, 'text', {}, { jobId }, { jobId: { $gt: '' }, body: 'x' }, { jobId, body: 7 }]) {
    const answer = await send(thread, 'job:message', data);
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
  }
});

it('takes a worker’s switch', async () => {
  const socket = await connect(worker, '/jobs');
  expect(await send(socket, 'worker:status', { status: 'busy' })).toMatchObject({ ok: true });
  expect(await send(socket, 'worker:status', { status: 'asleep' })).toMatchObject({ ok: false });
  const asClient = await connect(client, '/jobs');
  expect(await send(asClient, 'worker:status', { status: 'busy' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  });
});
