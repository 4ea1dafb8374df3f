import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Cast, runChain, TARGETS } from './chain';
import { copyOf, DAMAGES } from './damage';
import { type Attempt, Journal } from './journal';
import { compareWithJournal, findDamage } from './oracle';
import { openWorld, type World } from './world';

/** The short form is for every change; NIMMIT_FAULT_KILLS asks for more. */
const KILLS = Number(process.env.NIMMIT_FAULT_KILLS ?? 4);
const CHAINS = 8;

let world: World;
let cast: Cast;
let journal: Journal;

beforeAll(async () => {
  world = await openWorld();
  journal = new Journal(world);
  const { accounts } = world;
  const owner = await accounts.owner();
  const clients = await Promise.all([accounts.client(5_000), accounts.client(5_000)]);
  const workers = await Promise.all(Array.from({ length: 4 }, () => accounts.worker(['bookkeeping'])));
  cast = { accounts, owner, clients, workers: new Map(workers.map((worker) => [worker.id, worker])) };
});
afterAll(() => world?.close());

/** Kills the server while at least one request of `verb` is on its way. @returns the requests that it took along */
async function killIn(verb: string): Promise<Attempt[]> {
  for (;;) {
    if (journal.inFlight([verb]).length === 0) {
      await delay(2);
      continue;
    }
    await delay(Math.random() * journal.usual(verb));
    const caught = journal.inFlight(TARGETS);
    if (!caught.some((attempt) => attempt.verb === verb)) continue;
    await world.kill();
    return caught.filter(({ state }) => state !== 'acknowledged');
  }
}

it(`${KILLS} kills in publish, accept, submit and approve leave nothing half done`, {
  timeout: 600_000 + KILLS * 10_000,
}, async () => {
  let running = true;
  const chains = Array.from({ length: CHAINS }, async (_, index) => {
    const client = cast.clients[index % cast.clients.length] as (typeof cast.clients)[number];
    while (running) await runChain(cast, journal, client);
  });
  const lives = Promise.all(chains);
  const taken: Attempt[] = [];
  const kills = async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      taken.push(...(await killIn(TARGETS[kill % TARGETS.length] as string)));
      await delay(200);
      expect(await findDamage(cast.accounts.db)).toEqual([]);
      await world.restart();
    }
  };
  await Promise.race([kills(), lives]);
  running = false;
  await lives;

  expect(await findDamage(cast.accounts.db)).toEqual([]);
  expect(await compareWithJournal(cast.accounts.db, journal.attempts)).toEqual([]);
  const lost = taken.filter(({ state }) => state === 'lost');
  const landed = await cast.accounts.db
    .collection('audit-logs')
    .distinct('requestId', { requestId: { $in: lost.map(({ requestId }) => requestId) } });
  const completed = await cast.accounts.db.collection('jobs').countDocuments({ status: 'completed' });
  process.stdout.write(
    `  ${KILLS} kills, ${journal.attempts.length} requests (${journal.count('acknowledged')} acknowledged, ` +
      `${journal.count('lost')} lost), ${lost.length} of the four verbs lost with the process, ` +
      `${landed.length} of them after their commit; ${completed} jobs from draft to approval\n`,
  );
  expect(lost.length).toBeGreaterThanOrEqual(KILLS);
  expect(new Set(lost.map(({ verb }) => verb)).size).toBe(Math.min(KILLS, TARGETS.length));
  expect(completed).toBeGreaterThanOrEqual(CHAINS);
});

it.each(Object.keys(DAMAGES))('would have seen: %s', async (name) => {
  const { db } = cast.accounts;
  await world.kill();
  const copy = await copyOf(db, (other) => db.client.db(other));
  try {
    expect(await findDamage(copy)).toEqual([]);
    await DAMAGES[name]?.(copy);
    expect(await findDamage(copy)).not.toEqual([]);
  } finally {
    await copy.dropDatabase();
  }
});
