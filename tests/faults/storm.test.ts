import { setTimeout as delay } from 'node:timers/promises';
import type { Db, Document } from 'mongodb';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Random, randomFrom } from '@/demo/seed/random';
import { checkLedger } from '@/features/credits';
import { oid } from '@/shared/ids';
import { StripeControl, stripeAt } from '../support/stripe';
import { until } from '../support/until';
import { copyOf } from './damage';
import { makeMarket, type Payer } from './storm-market';
import { openWorld, type World } from './world';

/** Long by hand: `NIMMIT_STORM_EVENTS=5000 npm run test:faults -- tests/faults/storm.test.ts`. */
const EVENTS = Number(process.env.NIMMIT_STORM_EVENTS ?? 200);
const KILLS = Number(process.env.NIMMIT_STORM_KILLS ?? Math.max(2, Math.round(EVENTS / 500)));
const SEED = Number(process.env.NIMMIT_STORM_SEED ?? Date.now() % 1_000_000);
const AT_ONCE = 16;
const HOUR_MS = 3_600_000;

let world: World;
let stripe: Stripe;
let payers: Payer[];
let events: Stripe.Event[];
let secret: string;

beforeAll(async () => {
  world = await openWorld();
  const { apiBase, secretKey, webhookSecret } = world.services.addresses.stripe;
  secret = webhookSecret;
  stripe = stripeAt(apiBase ?? '', secretKey);
  const control = new StripeControl(apiBase ?? '');
  ({ payers, events } = await makeMarket(world, { stripe, control }, randomFrom(SEED), EVENTS));
}, HOUR_MS);
afterAll(() => world?.close());

interface Delivery {
  body: string;
  signature: string;
  genuine: boolean;
}

/** Every event, three of ten twice, and one of twenty that is none of Stripe's; in no order. */
function deliveriesOf(random: Random): Delivery[] {
  const list = events.flatMap((event): Delivery[] => {
    const copies = random.chance(0.3) ? 2 : 1;
    const genuine = Array.from({ length: copies }, () => signed(event, secret));
    return random.chance(0.05) ? [...genuine, forged(event, random)] : genuine;
  });
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.int(0, at);
    [list[at], list[other]] = [list[other] as Delivery, list[at] as Delivery];
  }
  return list;
}

function signed(event: object, by: string): Delivery {
  const payload = JSON.stringify(event);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: by });
  return { body: payload, signature, genuine: true };
}

/** As somebody would who wants credits for nothing. */
function forged(event: Stripe.Event, random: Random): Delivery {
  const own = { ...event, id: `evt_forged_${random.int(0, 1e9)}`, type: 'invoice.paid' };
  const delivery = { ...signed(own, 'whsec_somebody_else'), genuine: false };
  return random.chance(0.5) ? { ...delivery, signature: '' } : delivery;
}

interface Tally {
  answered: number;
  lost: number;
  statuses: Map<string, number>;
}

/** Sends until it is answered, as Stripe does. */
async function deliver({ body, signature, genuine }: Delivery, tally: Tally): Promise<void> {
  for (;;) {
    const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
    const answer = await fetch(`${world.baseUrl}/v1/webhooks/stripe`, {
      method: 'POST',
      headers,
      body,
    }).catch(() => null);
    // A conflict with what a dead process left open is no acknowledgement: Stripe comes again, and so do we.
    if (answer && (answer.ok || answer.status === 400)) {
      tally.answered += 1;
      const key = `${genuine ? 'genuine' : 'forged'} ${answer.status}`;
      tally.statuses.set(key, (tally.statuses.get(key) ?? 0) + 1);
      return;
    }
    tally.lost += 1;
    await delay(50);
    await world.ready();
  }
}

/** All deliveries, some at once, while the process dies now and then right after an answer. */
async function storm(list: readonly Delivery[], random: Random): Promise<Tally> {
  const tally: Tally = { answered: 0, lost: 0, statuses: new Map() };
  const waiting = [...list];
  const sender = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await deliver(next, tally);
  };
  const senders = Promise.all(Array.from({ length: AT_ONCE }, sender));
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const point = Math.floor((list.length * kill) / (KILLS + 1)) - random.int(0, 9);
    await until(async () => tally.answered >= point, HOUR_MS);
    await world.kill();
    await world.restart();
  }
  await senders;
  return tally;
}

const drained = (db: Db) =>
  until(
    async () =>
      (await db.collection('stripe-events').countDocuments({ state: { $in: ['received', 'failed'] } })) === 0,
    HOUR_MS,
  );

/** What there is, without ids and times of ours: the same for the same business whatever the order was. */
async function stateOf(db: Db): Promise<object> {
  const state: Record<string, unknown> = {};
  for (const { organizationId, customerId } of payers) {
    const organization = oid(organizationId);
    const rows = (name: string, pick: (row: Document) => unknown) =>
      db
        .collection(name)
        .find({ organization })
        .toArray()
        .then((all) => all.map((row) => JSON.stringify(pick(row))).sort());
    state[customerId] = {
      balance: (await db.collection('organization-balances').findOne({ organization }))?.credits ?? null,
      lots: await rows('credit-lots', (lot) => [lot.source, lot.granted, lot.available, lot.expiresAt]),
      ledger: await rows('transactions', (one) => [
        one.idempotencyKey,
        one.type,
        one.amount,
        one.fee,
        one.credits,
      ]),
      subscriptions: await rows('subscriptions', (one) => [
        ...[one.stripeSubscriptionId, one.status, one.tier, one.pricing.amount, one.currentPeriodEnd],
        ...[one.cancelledAt, one.credits.monthlyAllocation],
      ]),
      papers: await rows('invoices', (paper) => [paper.kind, paper.total, paper.paymentMethod]),
    };
  }
  return state;
}

/** Compares what is written here with what Stripe has, by the stand-in's own books. */
async function faultsOf(db: Db): Promise<string[]> {
  const faults: string[] = [];
  for (const { invariant, message } of await checkLedger(db)) faults.push(`ledger ${invariant}: ${message}`);
  const stored = await db.collection('stripe-events').find().toArray();
  const ids = stored.map(({ eventId }) => String(eventId));
  if (new Set(ids).size !== ids.length) faults.push('an event is stored twice');
  if (ids.some((id) => id.startsWith('evt_forged'))) faults.push('a forged event was accepted');
  for (const { id } of events) if (!ids.includes(id)) faults.push(`${id} was answered and is not there`);
  const told = new Set(
    events
      .filter(({ type }) => type === 'invoice.paid')
      .map(({ data }) => (data.object as Stripe.Invoice).id),
  );
  for await (const invoice of stripe.invoices.list({ limit: 100, status: 'paid' })) {
    if (!invoice.id || !told.has(invoice.id) || invoice.amount_paid === 0) continue;
    const paid = await db
      .collection('transactions')
      .find({ idempotencyKey: `payment:${invoice.id}` })
      .toArray();
    if (paid.length !== 1 || paid[0]?.amount !== invoice.amount_paid)
      faults.push(`${invoice.id}: not booked once`);
    const grants = await db
      .collection('transactions')
      .countDocuments({ idempotencyKey: `grant:invoice:${invoice.id}` });
    if (invoice.billing_reason !== 'subscription_update' && grants !== 1)
      faults.push(`${invoice.id}: ${grants} grants`);
  }
  const papers = await db.collection('invoices').find({ kind: 'invoice' }).sort({ number: 1 }).toArray();
  const payments = await db.collection('transactions').countDocuments({ idempotencyKey: /^payment:/ });
  if (papers.length !== payments) faults.push(`${papers.length} invoices for ${payments} payments`);
  const numbers = papers.map(({ number }) => Number(String(number).split('-').at(-1)));
  if (numbers.some((number, index) => number !== index + 1)) faults.push('invoice numbers have a hole');
  return faults;
}

const OURS = [
  'stripe-events',
  'subscriptions',
  'transactions',
  'credit-lots',
  'organization-balances',
  'invoices',
];

it(`${EVENTS} events of Stripe and more, shuffled, repeated, forged, over ${KILLS} deaths (seed ${SEED})`, {
  timeout: 3 * HOUR_MS,
}, async () => {
  const { db } = world.accounts;
  const random = randomFrom(SEED);
  const list = deliveriesOf(random);
  const began = performance.now();
  const tally = await storm(list, random);
  const sent = performance.now();
  await drained(db);
  const settled = performance.now();
  process.stdout.write(
    `  ${list.length} deliveries of ${events.length} events in ${Math.round((sent - began) / 1000)} s, applied ` +
      `${Math.round((settled - sent) / 1000)} s later; ${tally.lost} answers lost; ${JSON.stringify([...tally.statuses])}\n`,
  );
  expect([...tally.statuses.keys()].sort()).toEqual(['forged 400', 'genuine 200']);
  expect(tally.lost).toBeGreaterThan(0);
  expect(await faultsOf(db)).toEqual([]);
  const after = await stateOf(db);

  // The same events one after the other, in Stripe's order, to a product that has seen none of them.
  await db.collection('counters').deleteMany({ _id: /invoice/i as never });
  for (const name of OURS) await db.collection(name).deleteMany({});
  for (const event of events) await deliver(signed(event, secret), tally);
  await drained(db);
  expect(await stateOf(db)).toEqual(after);
  expect(await faultsOf(db)).toEqual([]);
});

it.each<[string, (db: Db) => Promise<unknown>]>([
  [
    'an invoice booked twice',
    async (db) => {
      const one = await db.collection('transactions').findOne({ type: 'subscription_payment' });
      const { _id, ...twin } = one as Document;
      return db
        .collection('transactions')
        .insertOne({ ...twin, idempotencyKey: `${twin.idempotencyKey}:again` });
    },
  ],
  [
    'credits granted twice',
    async (db) => {
      const one = await db.collection('transactions').findOne({ type: 'credit_allocation' });
      const { _id, ...twin } = one as Document;
      return db
        .collection('transactions')
        .insertOne({ ...twin, idempotencyKey: `${twin.idempotencyKey}:again` });
    },
  ],
  [
    'a paid invoice that was lost',
    (db) => db.collection('transactions').deleteOne({ idempotencyKey: /^payment:/ }),
  ],
  ['an event that was lost', (db) => db.collection('stripe-events').deleteOne({})],
  [
    'a forged event',
    (db) => db.collection('stripe-events').insertOne({ eventId: 'evt_forged_1', state: 'applied' }),
  ],
])('would have seen: %s', async (_, damage) => {
  const { db } = world.accounts;
  const copy = await copyOf(db, (name) => db.client.db(name));
  try {
    expect(await faultsOf(copy)).toEqual([]);
    await damage(copy);
    expect(await faultsOf(copy)).not.toEqual([]);
  } finally {
    await copy.dropDatabase();
  }
});
