import { randomUUID } from 'node:crypto';
import { type Db, type Document, ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Random, randomFrom } from '@/demo/seed/random';
import { until } from '../support/until';
import { copyOf } from './damage';
import { type Intention, insist, lose } from './insist';
import { type Desk, mayBePaid, openDesk } from './money-desk';
import { findMoneyDamage, isQuiet, outside } from './money-oracle';
import { openWorld, type World } from './world';

/** Long by hand: `NIMMIT_LOST_ANSWERS=1000 npm run test:faults -- tests/faults/lost-answers.test.ts`. */
const POSTS = Number(process.env.NIMMIT_LOST_ANSWERS ?? 60);
const SEED = Number(process.env.NIMMIT_LOST_SEED ?? Date.now() % 1_000_000);
const HOUR_MS = 3_600_000;
const SETTLED_MS = 120_000;
/** A cut before the answer comes at any moment of so long. */
const CUT_WITHIN_MS = 150;

let world: World;
let desk: Desk;
/** What there was before, and what each intention should have added once. */
let before: Effects;
const wanted = new Map<keyof Effects, number>();

beforeAll(async () => {
  world = await openWorld({ OUTSIDE_CLAIM_SECONDS: '30' });
  desk = await openDesk(world, 1);
  before = await effects(desk.db);
}, HOUR_MS);
afterAll(() => world?.close());

/** What the intentions leave, counted where they leave it: in the database and in the stand-in's own books. */
interface Effects {
  'packs by card': number;
  'pages for packs': number;
  'payments given up': number;
  'pages for cards': number;
  'refunds at Stripe': number;
  'refunds here': number;
  'credits given by hand': number;
  'payout runs': number;
  'payouts approved': number;
  'payouts sent': number;
  'payouts paid': number;
  'payouts returned': number;
  pauses: number;
}

async function effects(db: Db): Promise<Effects> {
  const { intents, sessions, refunds } = await outside(desk.stripe);
  const audited = (action: string) => db.collection('audit-logs').countDocuments({ action });
  const entries = (key: RegExp) => db.collection('transactions').countDocuments({ idempotencyKey: key });
  return {
    'packs by card': intents.filter(({ status, metadata }) => status === 'succeeded' && metadata.paymentId)
      .length,
    'pages for packs': sessions.filter(({ mode }) => mode === 'payment').length,
    'payments given up': await db.collection('payments').countDocuments({ status: 'cancelled' }),
    'pages for cards': sessions.filter(({ mode }) => mode === 'setup').length,
    'refunds at Stripe': refunds.length,
    'refunds here': await db.collection('refunds').countDocuments({}),
    'credits given by hand': await entries(/^grant:staff:/),
    'payout runs': await db.collection('payout-runs').countDocuments({}),
    'payouts approved': await audited('payout_run.approve'),
    'payouts sent': await audited('payout_run.mark_sent'),
    'payouts paid': await entries(/^payout:[0-9a-f]+:[0-9a-f]+$/),
    'payouts returned': await entries(/^payout:.*:returned$/),
    pauses: await audited('subscription.pause'),
  };
}

type Ask = Omit<Intention, 'kind' | 'key'>;
interface Step {
  kind: string;
  adds: (keyof Effects)[];
  ask: () => Promise<Ask> | Ask;
  done?: (data: { id?: string; paymentId?: string }) => unknown;
}

const byClient = (path: string, json: object = {}): Ask => ({ who: desk.client, path, json });
const byStaff = (path: string, json: object = {}): Ask => ({ who: desk.approver, path, json });

/** Three lanes that go on at once; within one, each step needs the one before. */
function lanes(): Step[][] {
  let page = '';
  const plan = `/v1/subscriptions/${desk.subscription}`;
  const buying: Step[] = [
    {
      kind: 'pack by card',
      adds: ['packs by card'],
      ask: () => byClient('/v1/payments/credits', { pack: 5, paymentMethodId: desk.card }),
      done: ({ paymentId = '' }) => {
        page = paymentId;
      },
    },
    { kind: 'confirm', adds: [], ask: () => byClient('/v1/payments/confirm', { paymentId: page }) },
    {
      kind: 'page for a pack',
      adds: ['pages for packs'],
      ask: () => byClient('/v1/payments/intent', { purpose: 'credits', pack: 20 }),
      done: ({ paymentId = '' }) => {
        page = paymentId;
      },
    },
    { kind: 'give up', adds: ['payments given up'], ask: () => byClient(`/v1/payments/${page}/cancel`) },
    { kind: 'page for a card', adds: ['pages for cards'], ask: () => byClient('/v1/payments/methods') },
  ];
  const staff: Step[] = [
    {
      kind: 'credits by hand',
      adds: ['credits given by hand'],
      ask: () =>
        byStaff(`/v1/admin/organizations/${desk.client.organizationId}/credits`, {
          credits: 1,
          reason: 'For a test.',
        }),
    },
    {
      kind: 'refund',
      adds: ['refunds here', 'refunds at Stripe'],
      ask: async () => {
        await until(async () => (await desk.booked()).length > 0, SETTLED_MS);
        const [paid] = (await desk.booked()).reverse();
        return byStaff(`/v1/admin/transactions/${paid?._id}/refund`, { amount: 10, reason: 'For a test.' });
      },
    },
    { kind: 'pause', adds: ['pauses'], ask: () => byClient(`${plan}/pause`, { months: 1 }) },
    { kind: 'resume', adds: [], ask: () => byClient(`${plan}/resume`) },
  ];
  return [buying, staff, payingOut()];
}

function payingOut(): Step[] {
  let run = '';
  let payout = '';
  const [worker] = desk.workers as [Desk['workers'][number]];
  const path = (verb: string) => `/v1/admin/payout-runs/${run}/${verb}`;
  return [
    {
      kind: 'draft',
      adds: ['payout runs'],
      ask: async () => {
        await mayBePaid(desk.db, worker);
        await desk.earn(worker, 5_000);
        return { who: desk.drafter, path: '/v1/admin/payout-runs', json: {} };
      },
      done: ({ id = '' }) => {
        run = id;
      },
    },
    { kind: 'approve', adds: ['payouts approved'], ask: () => byStaff(path('approve')) },
    { kind: 'mark-sent', adds: ['payouts sent'], ask: () => byStaff(path('mark-sent')) },
    {
      kind: 'mark-paid',
      adds: ['payouts paid'],
      ask: () => byStaff(path('mark-paid'), { reference: 'BANK' }),
      done: async () => {
        const made = await desk.db.collection('payouts').findOne({ run: new ObjectId(run) });
        payout = String(made?._id);
      },
    },
    {
      kind: 'returned',
      adds: ['payouts returned'],
      ask: () => byStaff(`/v1/admin/payouts/${payout}/mark-returned`, { reason: 'Closed.' }),
    },
  ];
}

interface Tally {
  posts: number;
  answered: number;
  underWay: number;
  replayed: number;
  kinds: Map<string, number>;
}

async function postAndLose(step: Step, random: Random, tally: Tally): Promise<void> {
  const intention = { ...(await step.ask()), kind: step.kind, key: randomUUID() };
  tally.posts += 1;
  tally.kinds.set(step.kind, (tally.kinds.get(step.kind) ?? 0) + 1);
  for (const effect of step.adds) wanted.set(effect, (wanted.get(effect) ?? 0) + 1);
  const cut = random.chance(0.4) ? random.int(0, CUT_WITHIN_MS) : null;
  const lost = await lose(world.baseUrl, intention, cut);
  tally[lost === 'answered' ? 'answered' : 'underWay'] += 1;
  const out = await insist(world, intention);
  if (out.status >= 300) throw new Error(`${step.kind}: ${out.status} ${out.body}`);
  // Its first answer was given already: what comes now must be that one.
  if (lost === 'answered' && !out.replayed) throw new Error(`${step.kind} was done again`);
  tally.replayed += Number(out.replayed);
  const again = await insist(world, intention);
  if (!again.replayed || again.body !== out.body) throw new Error(`${step.kind}: another answer than before`);
  await step.done?.(JSON.parse(out.body).data);
}

it(`${POSTS} POSTs whose answer was lost have one effect each, and one answer (seed ${SEED})`, {
  timeout: 3 * HOUR_MS,
}, async () => {
  const tally: Tally = { posts: 0, answered: 0, underWay: 0, replayed: 0, kinds: new Map() };
  const random = randomFrom(SEED);
  let left = POSTS;
  await Promise.all(
    lanes().map(async (lane) => {
      for (let at = 0; left > 0; at = (at + 1) % lane.length) {
        left -= 1;
        await postAndLose(lane[at] as Step, random, tally);
      }
    }),
  );
  await until(() => isQuiet(desk.db), SETTLED_MS);
  process.stdout.write(
    `  ${tally.posts} POSTs: ${tally.answered} answers lost as they came, ${tally.underWay} requests cut while under way; ` +
      `${tally.replayed} first repetitions got the stored answer; ${JSON.stringify([...tally.kinds])}\n`,
  );
  expect(await findMoneyDamage(desk.db, desk.stripe)).toEqual([]);
  expect(await effects(desk.db)).toEqual(expected());
  expect(tally.answered).toBeGreaterThan(POSTS / 4);
  expect(tally.underWay).toBeGreaterThan(0);
  expect(tally.replayed).toBeGreaterThanOrEqual(tally.answered);
  expect(tally.kinds.size).toBe(14);
});

const expected = (): Effects =>
  Object.fromEntries(
    Object.entries(before).map(([name, count]) => [name, count + (wanted.get(name as keyof Effects) ?? 0)]),
  ) as unknown as Effects;

/** As if the key had not been known when the request came again. */
it.each<[string, (db: Db) => Promise<unknown>]>([
  ['credits given twice', (db) => again(db, 'transactions', { idempotencyKey: /^grant:staff:/ })],
  ['a refund decided twice', (db) => again(db, 'refunds', {})],
  ['a payout paid twice', (db) => again(db, 'transactions', { type: 'worker_payout', amount: { $gt: 0 } })],
  ['a run drafted twice', (db) => again(db, 'payout-runs', {})],
  ['a run approved twice', (db) => again(db, 'audit-logs', { action: 'payout_run.approve' })],
  ['a payment given up twice', (db) => again(db, 'payments', { status: 'cancelled' })],
])('would have seen: %s', async (_, damage) => {
  const copy = await copyOf(desk.db, (name) => desk.db.client.db(name));
  try {
    expect(await effects(copy)).toEqual(expected());
    await damage(copy);
    expect(await effects(copy)).not.toEqual(expected());
  } finally {
    await copy.dropDatabase();
  }
});

async function again(db: Db, name: string, filter: object): Promise<unknown> {
  const found = await db.collection(name).findOne(filter);
  const { _id, ...twin } = (found ?? {}) as Document;
  const key = twin.idempotencyKey ? { idempotencyKey: alike(String(twin.idempotencyKey)) } : {};
  return db.collection(name).insertOne({ ...twin, ...key });
}

/** Another key of the same kind, as a second effect would have. */
const alike = (key: string) => key.replace(/[0-9a-f]{24}/, () => new ObjectId().toHexString());
