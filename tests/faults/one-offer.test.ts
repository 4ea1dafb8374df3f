import { type Document, ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';
import { copyOf } from './damage';
import { findDamage } from './oracle';
import { openWorld, type World } from './world';

/** Long by hand: `NIMMIT_OFFER_RACES=200 npm run test:faults -- tests/faults/one-offer.test.ts`. */
const RACES = Number(process.env.NIMMIT_OFFER_RACES ?? 5);
const WORKERS = 50;
const HOUR_MS = 3_600_000;
const OFFERED_MS = 60_000;

let world: World;
let client: Account;
let workers: Account[];
const jobs: ObjectId[] = [];

beforeAll(async () => {
  world = await openWorld();
  client = await world.accounts.client(5_000);
  workers = [];
  while (workers.length < WORKERS) {
    const some = Array.from({ length: 5 }, () => world.accounts.worker(['bookkeeping']));
    workers.push(...(await Promise.all(some)));
  }
}, HOUR_MS);
afterAll(() => world?.close());

/** A job that is offered to all of them at this moment, on the terms of the one offer that matching made. */
async function offeredToAll(): Promise<ObjectId> {
  const { db } = world.accounts;
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  const { id } = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief));
  const job = new ObjectId(id);
  const offers = db.collection('offers');
  await until(async () => (await offers.countDocuments({ job, state: 'offered' })) === 1, OFFERED_MS);
  const { _id, ...made } = (await offers.findOne({ job, state: 'offered' })) as Document;
  const others = workers.filter((worker) => worker.id !== String(made.worker));
  await offers.insertMany(others.map((worker) => ({ ...made, worker: new ObjectId(worker.id) })));
  jobs.push(job);
  return job;
}

/** Nobody is held back by the jobs that they have won before. */
const freeAll = () =>
  world.accounts.db.collection('worker-cards').updateMany({}, { $set: { 'stats.activeJobs': 0 } });

/** The claim that each race must bear out, read from the database alone. */
async function faultsOf(db: World['accounts']['db']): Promise<string[]> {
  const faults: string[] = [];
  for (const job of jobs) {
    const found = await db.collection('jobs').findOne({ _id: job });
    const accepted = await db.collection('offers').find({ job, state: 'accepted' }).toArray();
    const open = await db
      .collection('offers')
      .countDocuments({ job, state: { $in: ['offered', 'reserved'] } });
    const told = await db
      .collection('audit-logs')
      .countDocuments({ entityId: String(job), action: 'job.accept' });
    if (accepted.length !== 1 || !accepted[0]?.worker.equals(found?.worker))
      faults.push(`${job}: not one winner`);
    if (open > 0) faults.push(`${job}: ${open} offers are still open`);
    if (told !== 1) faults.push(`${job}: accepted ${told} times in the log`);
  }
  return [...faults, ...(await findDamage(db))];
}

it(`${WORKERS} workers accept one offer at once, ${RACES} times: one wins each`, {
  timeout: 3 * HOUR_MS,
}, async () => {
  const refusals = new Map<string, number>();
  const winners = new Set<string>();
  let slowest = 0;
  for (let race = 0; race < RACES; race += 1) {
    const job = await offeredToAll();
    const began = performance.now();
    const inAnyOrder = [...workers].sort(() => Math.random() - 0.5);
    const answers = await Promise.all(
      inAnyOrder.map(async (worker) => ({
        worker,
        answer: await worker.http.post(`/v1/jobs/${job}/accept`),
      })),
    );
    slowest = Math.max(slowest, performance.now() - began);
    const won = answers.filter(({ answer }) => answer.status < 300);
    expect(won).toHaveLength(1);
    for (const { worker } of won) winners.add(worker.id);
    for (const { answer } of answers.filter((one) => !won.includes(one))) {
      const name = `${answer.status} ${answer.body.error?.code}`;
      refusals.set(name, (refusals.get(name) ?? 0) + 1);
    }
    await freeAll();
  }
  process.stdout.write(
    `  ${RACES} races of ${WORKERS}: one winner each (${winners.size} different), refused ${JSON.stringify([...refusals])}; ` +
      `slowest race ${Math.round(slowest)} ms\n`,
  );
  expect([...refusals.keys()].every((name) => name.startsWith('409 '))).toBe(true);
  expect([...refusals.values()].reduce((sum, count) => sum + count, 0)).toBe(RACES * (WORKERS - 1));
  expect(await faultsOf(world.accounts.db)).toEqual([]);
});

const some = () => ({ job: jobs[0] as ObjectId });

it.each<[string, (db: World['accounts']['db']) => Promise<unknown>]>([
  [
    'a second winner',
    (db) =>
      db.collection('offers').updateOne({ ...some(), state: 'withdrawn' }, { $set: { state: 'accepted' } }),
  ],
  [
    'an offer left open',
    (db) =>
      db.collection('offers').updateOne({ ...some(), state: 'withdrawn' }, { $set: { state: 'offered' } }),
  ],
  [
    'the job with another worker than its offer',
    (db) => db.collection('jobs').updateOne({ _id: jobs[0] }, { $set: { worker: new ObjectId() } }),
  ],
])('would have seen: %s', async (_, damage) => {
  const { db } = world.accounts;
  const copy = await copyOf(db, (name) => db.client.db(name));
  try {
    expect(await faultsOf(copy)).toEqual([]);
    // The second winner is what the unique index forbids: a copy has none.
    await damage(copy);
    expect(await faultsOf(copy)).not.toEqual([]);
  } finally {
    await copy.dropDatabase();
  }
});
