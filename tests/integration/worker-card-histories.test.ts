import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { randomFrom } from '@/demo/seed/random';
import { type History, openHistory } from '../support/card-history';
import { bootInProcess, type InProcess } from '../support/in-process';

/** Long by hand: `NIMMIT_CARD_HISTORIES=200 npm run test:integration -- tests/integration/worker-card-histories.test.ts`. */
const HISTORIES = Number(process.env.NIMMIT_CARD_HISTORIES ?? 2);
const STEPS = 90;
/** Cards are compared with the record after so many steps, so that a difference is found near its cause. */
const LOOK_EVERY = 15;
const SEED = Number(process.env.NIMMIT_CARD_SEED ?? Date.now() % 1_000_000);
const MORNING = new Date('2026-03-02T02:00:00Z');

let app: InProcess;
let rebuildWorkerCards: typeof import('@/features/workers').rebuildWorkerCards;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  ({ rebuildWorkerCards } = await import('@/features/workers'));
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['worker-cards', 'worker-profiles', 'jobs', 'offers', 'agenda-tasks', 'auth-sessions'])
    await app.system.db.collection(name).deleteMany({});
});

const differences = () => rebuildWorkerCards(app.system, { repair: false });
/** What was done and what became of offers, in all of them. */
const met = new Set<string>();
const doneOf = ({ granted }: History) => [...granted].map(([name, count]) => `${name} ${count}`).join(', ');

it.each(Array.from({ length: HISTORIES }, (_, index) => SEED + index))(
  'history %i: every card is what the record says',
  async (seed) => {
    const history = await openHistory(app, randomFrom(seed));
    for (let step = 1; step <= STEPS; step += 1) {
      await history.step();
      if (step % LOOK_EVERY === 0)
        expect(await differences(), `step ${step}: ${doneOf(history)}`).toEqual([]);
    }
    for (const state of await app.system.db.collection('offers').distinct('state')) met.add(state);
    for (const name of history.granted.keys()) met.add(name);
  },
  120_000 + HISTORIES * 1_000,
);

it('the histories had everything in them', () => {
  expect([...met]).toEqual(expect.arrayContaining(['accepted', 'declined', 'expired', 'withdrawn']));
  expect([...met]).toEqual(expect.arrayContaining(['start', 'submit', 'approve', 'rate', 'suspend']));
  expect(met.size).toBeGreaterThan(20);
});

it('a single count that is off is named', async () => {
  await openHistory(app, randomFrom(SEED));
  expect(await differences()).toEqual([]);
  await app.system.db.collection('worker-cards').updateOne({}, { $inc: { 'stats.activeJobs': 1 } });
  expect(await differences()).toMatchObject([{ field: 'stats.activeJobs', stored: 1, rebuilt: 0 }]);
});
