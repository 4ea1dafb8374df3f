import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Db, ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedServices, startEmbeddedServices } from '@/demo/services';
import { dispatchOfferTask } from '@/features/matching';
import { agendaQueue, queued } from '@/platform/tasks';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { freePort } from '../support/free-port';
import { WIDE_LIMITS } from '../support/global-setup';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { type RunningServer, startServer, WITHOUT_PAGES } from '../support/server';
import { until } from '../support/until';
import { copyOf } from './damage';
import { findDamage } from './oracle';

/** Long by hand: `NIMMIT_OFFER_KILLS=40 npm run test:faults -- tests/faults/offer-clock.test.ts`. */
const KILLS = Number(process.env.NIMMIT_OFFER_KILLS ?? 2);
const JOBS = 40;
const WORKERS = 24;
const OWNER_EMAIL = 'owner@nimmit.test';
/** What fell due is done so long after a process has died: its locks lapse after 30 s, and others look every 5 s. */
const STUCK_MS = 60_000;
const MINUTE_MS = 60_000;

let dataDir: string;
let services: EmbeddedServices;
let accounts: Accounts;
let db: Db;
let clients: Account[];
/** Serves requests and works off tasks; the other one works off tasks alone, and dies. */
let stays: RunningServer;
let dies: RunningServer;
/** Everything that was made due, and by when it had to be done. */
const dispatched = new Set<string>();
const expired = new Set<string>();

const start = async (role: 'all' | 'worker', port: number) =>
  startServer({
    port,
    flags: [WITHOUT_PAGES],
    logFile: join(dataDir, 'logs', `${role}.log`),
    env: {
      ...services.env,
      ...WIDE_LIMITS,
      NIMMIT_DATA_DIR: dataDir,
      NIMMIT_OWNER_EMAIL: OWNER_EMAIL,
      NIMMIT_LOG_LEVEL: 'warn',
      NIMMIT_ROLE: role,
    },
  });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nimmit-offers-'));
  services = await startEmbeddedServices({ dataDir, only: ['mongo', 's3', 'mail', 'stripe'] });
  stays = await start('all', await freePort());
  const { mongodbUri } = services.addresses;
  accounts = await openAccounts({ baseUrl: stays.baseUrl, mongodbUri, ownerEmail: OWNER_EMAIL });
  db = accounts.db;
  clients = [await accounts.client(2_000), await accounts.client(2_000)];
  for (let made = 0; made < WORKERS; made += 4)
    await Promise.all([1, 2, 3, 4].map(() => accounts.worker(['bookkeeping'])));
}, 600_000);
afterAll(async () => {
  await accounts?.close();
  await Promise.all([stays?.stop(), dies?.stop()]);
  await services?.stop();
  if (!process.env.NIMMIT_KEEP_TEST_DATA) await rm(dataDir, { recursive: true, force: true });
});

const offers = () => db.collection('offers');
const tasks = () => db.collection('agenda-tasks');
const open = { state: { $in: ['offered', 'reserved'] } };

/** Posts until so many jobs are being asked about. */
async function post(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const brief = {
      title: 'Reconcile February',
      description: 'About 120 transactions of two accounts.',
      category: 'bookkeeping',
      brief: BOOKKEEPING_BRIEF,
      publish: true,
    };
    dataOf(await (clients[index % clients.length] as Account).http.post('/v1/jobs', brief));
  }
  await until(async () => (await offers().countDocuments(open)) >= count, 5 * MINUTE_MS);
}

/** Makes every open offer due in a moment: half of the new ones to be sent out at the start of a shift, the others to lapse. */
async function makeDue(): Promise<{ send: string[]; lapse: string[] }> {
  const found = await offers().find(open).sort({ _id: 1 }).toArray();
  const at = new Date(Date.now() + 1_500);
  const ids = found.map(({ _id }) => _id.toHexString());
  const send = ids.filter((id) => !dispatched.has(id)).filter((_, index) => index % 2 === 0);
  const lapse = ids.filter((id) => !send.includes(id));
  const oids = (list: string[]) => ({ _id: { $in: list.map((id) => new ObjectId(id)) } });
  const later = new Date(at.getTime() + 15 * MINUTE_MS);
  await offers().updateMany(oids(send), {
    $set: { state: 'reserved', offeredAt: null, reservedUntil: at, expiresAt: later },
  });
  await offers().updateMany(oids(lapse), { $set: { expiresAt: at } });
  for (const offerId of send)
    await agendaQueue(db).enqueue(undefined, [
      queued(dispatchOfferTask, { offerId }, { runAt: at, key: offerId }),
    ]);
  await tasks().updateMany({ name: 'expire-offer', key: { $in: lapse } }, { $set: { nextRunAt: at } });
  return { send, lapse };
}

const undone = (send: string[], lapse: string[]) =>
  offers().countDocuments({
    $or: [
      { _id: { $in: send.map((id) => new ObjectId(id)) }, state: 'reserved' },
      { _id: { $in: lapse.map((id) => new ObjectId(id)) }, state: { $in: ['offered', 'reserved'] } },
    ],
  });

/** Kills the process while it holds a task of the offers' clock. @returns how many such tasks died with it */
async function killInTheMidst(): Promise<number> {
  const held = {
    name: { $in: ['dispatch-offer', 'expire-offer'] },
    lockedAt: { $ne: null },
    lastModifiedBy: new RegExp(`^${dies.process.pid}-`),
  };
  await until(async () => (await tasks().countDocuments(held)) > 0, MINUTE_MS);
  await delay(Math.random() * 60);
  await dies.kill();
  return tasks().countDocuments(held);
}

/** What may not be, read from the database alone. */
async function faultsOf(from: Db): Promise<string[]> {
  const told = async (type: string) => {
    const rows = from
      .collection('events')
      .aggregate<{ _id: string; count: number }>([
        { $match: { type } },
        { $group: { _id: '$data.offerId', count: { $sum: 1 } } },
      ]);
    return new Map((await rows.toArray()).map(({ _id, count }) => [_id, count]));
  };
  const [sent, ended] = [await told('offer.created'), await told('offer.expired')];
  const crowded = await from
    .collection('offers')
    .aggregate([
      { $match: open },
      { $group: { _id: '$job', count: { $sum: 1 } } },
      { $match: { count: { $gt: 1 } } },
    ])
    .toArray();
  return [
    // Once when it was made, once more each time it was sent out again.
    ...[...dispatched].filter((id) => sent.get(id) !== 2).map((id) => `${id} was sent ${sent.get(id)} times`),
    ...[...expired].filter((id) => ended.get(id) !== 1).map((id) => `${id} lapsed ${ended.get(id)} times`),
    ...crowded.map(({ _id, count }) => `${_id} has ${count} open offers`),
    ...(await findDamage(from)),
  ];
}

it(`${KILLS} kills while offers are sent out and lapse: each is once, and none waits over a minute`, {
  timeout: 900_000 + KILLS * 180_000,
}, async () => {
  let died = 0;
  let slowest = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const short = JOBS - (await offers().countDocuments(open));
    if (short > 0) await post(short);
    dies = await start('worker', await freePort());
    const { send, lapse } = await makeDue();
    died += await killInTheMidst();
    const killedAt = Date.now();
    await until(async () => (await undone(send, lapse)) === 0, 2 * STUCK_MS);
    slowest = Math.max(slowest, Date.now() - killedAt);
    for (const id of lapse) expired.add(id);
    for (const id of send) dispatched.add(id);
    await until(async () => (await tasks().countDocuments({ name: 'match-job' })) === 0, 2 * MINUTE_MS);
  }
  process.stdout.write(
    `  ${KILLS} kills, ${died} tasks died with the process; ${dispatched.size} offers sent out, ${expired.size} lapsed, ` +
      `the last of each round ${(slowest / 1000).toFixed(1)} s after the kill\n`,
  );
  expect(died).toBeGreaterThanOrEqual(KILLS);
  expect(await faultsOf(db)).toEqual([]);
  expect(slowest).toBeLessThanOrEqual(STUCK_MS);
});

it.each([
  ['an offer sent twice', 'offer.created', () => [...dispatched][0]],
  ['an offer that lapsed twice', 'offer.expired', () => [...expired][0]],
] as const)('would have seen: %s', async (_, type, which) => {
  const copy = await copyOf(db, (name) => db.client.db(name));
  try {
    expect(await faultsOf(copy)).toEqual([]);
    const { _id, ...event } =
      (await copy.collection('events').findOne({ type, 'data.offerId': which() })) ?? {};
    await copy.collection('events').insertOne({ ...event });
    expect(await faultsOf(copy)).not.toEqual([]);
  } finally {
    await copy.dropDatabase();
  }
});
