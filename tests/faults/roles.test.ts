import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ObjectId } from 'mongodb';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedServices, startEmbeddedServices } from '@/demo/services';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { freePort } from '../support/free-port';
import { WIDE_LIMITS } from '../support/global-setup';
import { dataOf, Http } from '../support/http';
import { Mailbox } from '../support/mailbox';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { PASSWORD } from '../support/registered';
import { type RunningServer, serverForm, startServer, WITHOUT_PAGES } from '../support/server';
import { until } from '../support/until';
import { findDamage } from './oracle';
import { openSlowMail, type SlowMail } from './slow-mail';

/** Two web and two worker processes on one database, as behind a load balancer. */

const OWNER_EMAIL = 'owner@nimmit.test';
const WINDOW_LIMIT = 200;
/** Agenda looks for waiting tasks every 5 s. */
const LONGER_THAN_A_SCAN_MS = 6_000;
/** A lock of a task that a dead process held lapses after 30 s, then the next look finds it. */
const TAKEN_OVER_MS = 45_000;

interface Worker {
  server: RunningServer;
  mail: SlowMail;
}

let dataDir: string;
let services: EmbeddedServices;
let accounts: Accounts;
let mailbox: Mailbox;
let [webA, webB] = [] as unknown as [RunningServer, RunningServer];
let workers: Worker[] = [];
let client: Account;
let worker: Account;
let owner: Account;
const sockets: Socket[] = [];

async function start(role: 'web' | 'worker', port: number, env: Record<string, string>) {
  return startServer({
    port,
    logFile: join(dataDir, 'logs', `${role}-${port}.log`),
    // Only a build has pages for two processes at once.
    ...(serverForm() === 'built' ? {} : { flags: [WITHOUT_PAGES] }),
    env: {
      ...services.env,
      ...WIDE_LIMITS,
      RATE_LIMIT_SIGN_IN_FAILURES: '5',
      RATE_LIMIT_AUTHENTICATED: String(WINDOW_LIMIT),
      NIMMIT_TRUSTED_PROXIES: '1',
      NIMMIT_DATA_DIR: dataDir,
      NIMMIT_OWNER_EMAIL: OWNER_EMAIL,
      NIMMIT_LOG_LEVEL: 'warn',
      NIMMIT_ROLE: role,
      ...env,
    },
  });
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nimmit-roles-'));
  services = await startEmbeddedServices({ dataDir, only: ['mongo', 's3', 'mail', 'stripe'] });
  const { mongodbUri, mail } = services.addresses;
  mailbox = new Mailbox(String(mail.web));
  const [portA, portB] = [await freePort(), await freePort()];
  const env = { NIMMIT_PUBLIC_URL: `http://localhost:${portA}` };
  [webA, webB] = await Promise.all([start('web', portA, env), start('web', portB, env)]);
  accounts = await openAccounts({ baseUrl: webA.baseUrl, mongodbUri, ownerEmail: OWNER_EMAIL });
}, 180_000);

afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await accounts?.close();
  for (const { mail } of workers) mail.close();
  await Promise.all([webA, webB, ...workers.map(({ server }) => server)].map((process) => process?.stop()));
  await services?.stop();
  if (!process.env.NIMMIT_KEEP_TEST_DATA) await rm(dataDir, { recursive: true, force: true });
});

/** The API of another process, as an account sees it. */
const at = ({ baseUrl }: RunningServer, { http }: Account) => new Http(baseUrl, http.token);
const tasks = () => accounts.db.collection('agenda-tasks');
const jobs = () => accounts.db.collection('jobs');

async function connect({ baseUrl }: RunningServer, who: Account, namespace: string): Promise<Socket> {
  const auth = { token: who.http.token };
  const socket = io(`${baseUrl}${namespace}`, {
    auth,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}
const next = (socket: Socket, event: string, patienceMs = 20_000) =>
  new Promise<Record<string, unknown>>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} came`)), patienceMs);
    socket.once(event, (data) => {
      clearTimeout(timer);
      resolve(data);
    });
  });

async function postJob(server: RunningServer): Promise<string> {
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  return dataOf(await at(server, client).post<{ id: string }>('/v1/jobs', brief)).id;
}

let firstJob: string;
let heardOffer: Promise<Record<string, unknown>>;

it('two web processes that start at once on an empty database set it up once', async () => {
  const { db } = accounts;
  for (const [collection, key] of [
    ['users', '$email'],
    ['skills', '$slug'],
    ['plans', '$tier'],
    ['job-templates', '$name'],
    ['globals', '$globalType'],
    ['holidays', { $concat: ['$country', { $toString: '$date' }] }],
  ] as const) {
    const grouped = db.collection(collection).aggregate([{ $group: { _id: key, count: { $sum: 1 } } }]);
    const counts = (await grouped.toArray()).map(({ count }) => count as number);
    expect([collection, counts.length > 0, Math.max(...counts)]).toEqual([collection, true, 1]);
  }
  expect(await db.collection('email-outbox').countDocuments({ to: OWNER_EMAIL })).toBe(1);
});

it('web processes leave tasks to worker processes', async () => {
  owner = await accounts.owner();
  client = await accounts.client(60);
  worker = await accounts.worker(['bookkeeping']);
  const feed = await connect(webB, worker, '/jobs');
  heardOffer = next(feed, 'offer:new', 90_000);
  firstJob = await postJob(webA);
  const waiting = await tasks().countDocuments({});
  expect(waiting).toBeGreaterThan(2);
  await delay(LONGER_THAN_A_SCAN_MS);
  expect(await tasks().countDocuments({ lockedAt: null, lastRunAt: null })).toBe(waiting);
  expect(await tasks().countDocuments({ type: 'single' })).toBe(0);
  expect((await jobs().findOne({ _id: new ObjectId(firstJob) }))?.status).toBe('matching');
});

it('two worker processes that start at once work them off, and the offer reaches a socket of the other web process', async () => {
  const { smtp } = services.addresses.mail;
  workers = await Promise.all(
    [0, 1].map(async () => {
      const mail = await openSlowMail(smtp);
      const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port) };
      return { mail, server: await start('worker', await freePort(), env) };
    }),
  );
  expect(await heardOffer).toMatchObject({ jobId: firstJob });
  await mailbox.waitFor({ to: OWNER_EMAIL });
});

it('a worker process answers how it is, and nothing else', async () => {
  for (const { server } of workers) {
    const http = new Http(server.baseUrl);
    const ready = await http.request<{ data: { ready: boolean; role: string } }>('/v1/readyz');
    expect([ready.status, ready.body.data]).toMatchObject([200, { ready: true, role: 'worker' }]);
    expect((await http.get('/v1/healthz')).status).toBe(200);
    const doors = [
      '/',
      '/admin',
      '/api/users',
      '/v1/jobs',
      '/v1/openapi.json',
      '/socket.io/?EIO=4&transport=polling',
    ];
    for (const path of doors) expect([path, (await at(server, owner).get(path)).status]).toEqual([path, 404]);
    expect((await http.post('/v1/auth/login', { email: OWNER_EMAIL, password: PASSWORD })).status).toBe(404);
  }
});

it('accepting on one web process is heard on the other, and so are messages', async () => {
  const [mine, thread] = [await connect(webA, client, '/jobs'), await connect(webB, worker, '/messages')];
  const taken = next(mine, 'worker:assigned');
  dataOf(await at(webB, worker).post(`/v1/jobs/${firstJob}/accept`));
  expect(await taken).toMatchObject({ jobId: firstJob });
  const times: number[] = [];
  for (const body of ['Hello', 'Two receipts are missing', 'Found them']) {
    const heard = next(thread, 'job:new_message');
    dataOf(await at(webA, client).post(`/v1/jobs/${firstJob}/messages`, { body }));
    const answeredAt = performance.now();
    expect(await heard).toMatchObject({ jobId: firstJob, preview: body });
    times.push(performance.now() - answeredAt);
  }
  expect(Math.min(...times)).toBeLessThan(1_000);
  const same = dataOf(await at(webB, client).get<{ body: string }[]>(`/v1/jobs/${firstJob}/messages`));
  expect(same).toHaveLength(3);
});

it('a recurring task is there once, and runs once when its time has come', async () => {
  const recurring = await tasks().find({ type: 'single' }).toArray();
  const names = recurring.map(({ name }) => name as string);
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
  const runs: string[] = [];
  const stream = tasks().watch(
    [{ $match: { 'updateDescription.updatedFields.lastRunAt': { $type: 'date' } } }],
    {
      fullDocument: 'updateLookup',
    },
  );
  const ranAt = new Set<string>();
  stream.on('change', (change) => {
    if (change.operationType !== 'update' || change.fullDocument?.type !== 'single') return;
    const key = `${change.fullDocument.name} ${change.updateDescription.updatedFields?.lastRunAt}`;
    if (!ranAt.has(key)) runs.push(change.fullDocument.name);
    ranAt.add(key);
  });
  await delay(200);
  await tasks().updateMany({ type: 'single' }, { $set: { nextRunAt: new Date() } });
  const ran = async () => (await tasks().countDocuments({ type: 'single', lastFinishedAt: null })) === 0;
  await until(ran, 20_000);
  await delay(500);
  await stream.close();
  expect(runs.sort()).toEqual(names.sort());
}, 40_000);

let dead: Worker;
let survivor: Worker;
let killedAt: number;
let interrupted: string;

it('a worker process dies in the middle of a task', async () => {
  for (const { mail } of workers) mail.hold();
  interrupted = client.email;
  const before = (await mailbox.mailsTo(interrupted)).length;
  dataOf(await at(webB, client).post('/v1/auth/forgot-password', { email: interrupted }));
  await until(async () => workers.some(({ mail }) => mail.waiting() > 0));
  const [first, second] = workers as [Worker, Worker];
  [dead, survivor] = first.mail.waiting() > 0 ? [first, second] : [second, first];
  await dead.server.kill();
  killedAt = Date.now();
  for (const { mail } of workers) mail.release();
  expect(await mailbox.mailsTo(interrupted)).toHaveLength(before);
  expect(await tasks().countDocuments({ name: 'send-email', lockedAt: { $ne: null } })).toBe(1);
});

it('the one that is left goes on matching at once', async () => {
  const feed = await connect(webA, worker, '/jobs');
  const offer = next(feed, 'offer:new');
  const id = await postJob(webB);
  expect(await offer).toMatchObject({ jobId: id });
});

it('limits hold over both web processes', async () => {
  const someone = await accounts.client();
  const guesses = Array.from({ length: 12 }, (_, index) =>
    new Http([webA, webB][index % 2]?.baseUrl ?? '').post(
      '/v1/auth/login',
      { email: someone.email, password: 'Wrong-1234' },
      { headers: { 'x-forwarded-for': `10.9.0.${index}` } },
    ),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(7);
  const other = await accounts.client();
  let answered = 0;
  let refused = 0;
  await Promise.all(
    [webA, webB].map(async (server) => {
      for (let call = 0; call < WINDOW_LIMIT; call += 1) {
        const { status } = await at(server, other).get('/v1/users/me');
        if (status === 200) answered += 1;
        else if (status === 429) refused += 1;
      }
    }),
  );
  expect(answered).toBeLessThanOrEqual(WINDOW_LIMIT);
  expect(answered).toBeGreaterThan(WINDOW_LIMIT * 0.7);
  expect(answered + refused).toBe(2 * WINDOW_LIMIT);
});

it('a suspended account is out of both web processes within a second, its sockets within five', async () => {
  const someone = await accounts.client();
  const open = [await connect(webA, someone, '/jobs'), await connect(webB, someone, '/messages')];
  const both = [webA, webB].map((server) => at(server, someone));
  for (const http of both) expect((await http.get('/v1/users/me')).status).toBe(200);
  const closed = open.map(
    (socket) => new Promise<number>((done) => socket.once('disconnect', () => done(performance.now()))),
  );
  const body = { status: 'suspended', reason: 'Shared the login.' };
  dataOf(await at(webA, owner).patch(`/v1/admin/users/${someone.id}`, body));
  const suspendedAt = performance.now();
  await delay(1_000);
  for (const http of both) expect([401, 403]).toContain((await http.get('/v1/users/me')).status);
  const took = (await Promise.all(closed)).map((when) => when - suspendedAt);
  expect(Math.max(...took)).toBeLessThan(5_000);
});

it('the dead process’s task is done by the other, and its mail comes once', async () => {
  const resets = async () =>
    (await mailbox.mailsTo(interrupted)).filter(({ subject }) => /password/i.test(subject));
  await until(async () => (await resets()).length > 0, killedAt + TAKEN_OVER_MS - Date.now());
  await delay(300);
  expect(await resets()).toHaveLength(1);
  await until(async () => (await tasks().countDocuments({ name: 'send-email' })) === 0);
}, 60_000);

it('a worker process that is asked to stop finishes what it does and leaves the rest', async () => {
  survivor.mail.hold();
  dataOf(await at(webA, client).post('/v1/auth/forgot-password', { email: worker.email }));
  await until(async () => survivor.mail.waiting() > 0);
  const stopped = survivor.server.stop();
  await delay(300);
  const left = await postJob(webB);
  survivor.mail.release();
  const askedAt = performance.now();
  expect(await stopped).toBe(0);
  expect(performance.now() - askedAt).toBeLessThan(5_000);
  await mailbox.waitFor({ to: worker.email, subject: /password/i });
  const locked = await tasks()
    .find({ lockedAt: { $ne: null } })
    .toArray();
  expect(locked.map(({ name }) => name)).toEqual([]);
  expect((await jobs().findOne({ _id: new ObjectId(left) }))?.status).toBe('matching');
}, 40_000);

it('a web process that is asked to stop lets its people go to the other', async () => {
  const socket = await connect(webA, client, '/jobs');
  const gone = new Promise((done) => socket.once('disconnect', done));
  const stopped = webA.stop();
  await gone;
  expect(await stopped).toBe(0);
  expect((await at(webB, client).get('/v1/users/me')).status).toBe(200);
  await connect(webB, client, '/jobs');
  expect(await findDamage(accounts.db)).toEqual([]);
}, 40_000);
