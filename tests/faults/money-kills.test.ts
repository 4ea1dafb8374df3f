import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomFrom } from '@/demo/seed/random';
import { until } from '../support/until';
import { copyOf } from './damage';
import { type Intention, insist, type Outcome } from './insist';
import { type Desk, mayBePaid, openDesk } from './money-desk';
import { findMoneyDamage, isQuiet, MONEY_DAMAGES, outside } from './money-oracle';
import { openWorld, type World } from './world';

/** Long by hand: `NIMMIT_MONEY_KILLS=200 npm run test:faults -- tests/faults/money-kills.test.ts`. */
const KILLS = Number(process.env.NIMMIT_MONEY_KILLS ?? 7);
const SEED = Number(process.env.NIMMIT_MONEY_SEED ?? Date.now() % 1_000_000);
const HOUR_MS = 3_600_000;
/** A killed process's claim on an Idempotency-Key and its locks of tasks lapse meanwhile. */
const SETTLED_MS = 120_000;
/** As long as Stripe is made to hold its answer back: the process is dead by then. */
const HELD_BACK_MS = 15_000;

let world: World;
let desk: Desk;
const random = randomFrom(SEED);

beforeAll(async () => {
  world = await openWorld({ OUTSIDE_CLAIM_SECONDS: '3' });
  desk = await openDesk(world, 1);
}, HOUR_MS);
afterAll(() => world?.close());

/** A call of Stripe's that the process dies in, and the request that makes it. */
interface StripeVerb {
  kind: string;
  match: string;
  ask: () => Promise<Omit<Intention, 'kind' | 'key'>>;
}

const byClient = (path: string, json: object = {}) => ({ who: desk.client, path, json });
const plan = (verb: string, json: object = {}) =>
  byClient(`/v1/subscriptions/${desk.subscription}/${verb}`, json);
const onPlan = 'POST /v1/subscriptions/';

/** In this order each is possible after the one before. */
const STRIPE_VERBS: readonly StripeVerb[] = [
  {
    kind: 'pack by card',
    match: 'POST /v1/payment_intents',
    ask: async () => byClient('/v1/payments/credits', { pack: 5, paymentMethodId: desk.card }),
  },
  { kind: 'pause', match: onPlan, ask: async () => plan('pause', { months: 1 }) },
  {
    kind: 'refund',
    match: 'POST /v1/refunds',
    ask: async () => {
      const [paid] = (await desk.booked()).reverse();
      const path = `/v1/admin/transactions/${paid?._id}/refund`;
      return { who: desk.approver, path, json: { amount: 100, reason: 'For a test.' } };
    },
  },
  { kind: 'resume', match: onPlan, ask: async () => plan('resume') },
  {
    kind: 'pack on Stripe’s page',
    match: 'POST /v1/checkout/sessions',
    ask: async () => byClient('/v1/payments/intent', { purpose: 'credits', pack: 20 }),
  },
  { kind: 'cancel', match: onPlan, ask: async () => plan('cancel', { reason: 'For a test.' }) },
  { kind: 'reactivate', match: onPlan, ask: async () => plan('reactivate') },
];

/** The steps of a payout, one after the other on the run that the first made. */
function payoutSteps() {
  let run = '';
  let payout = '';
  const [worker] = desk.workers as [Desk['workers'][number]];
  const by = (who: Desk['drafter'], path: string, json: object = {}) => ({ who, path, json });
  return [
    {
      kind: 'draft',
      ask: async () => {
        await mayBePaid(desk.db, worker);
        await desk.earn(worker, 5_000);
        return by(desk.drafter, '/v1/admin/payout-runs');
      },
      done: ({ body }: Outcome) => {
        run = JSON.parse(body).data.id;
      },
    },
    { kind: 'approve', ask: async () => by(desk.approver, `/v1/admin/payout-runs/${run}/approve`) },
    { kind: 'mark-sent', ask: async () => by(desk.drafter, `/v1/admin/payout-runs/${run}/mark-sent`) },
    {
      kind: 'mark-paid',
      ask: async () => by(desk.drafter, `/v1/admin/payout-runs/${run}/mark-paid`, { reference: 'BANK' }),
      done: async () => {
        const made = await desk.db.collection('payouts').findOne({}, { sort: { _id: -1 } });
        payout = String(made?._id);
      },
    },
    {
      kind: 'returned',
      ask: async () => by(desk.drafter, `/v1/admin/payouts/${payout}/mark-returned`, { reason: 'Closed.' }),
    },
  ] as {
    kind: string;
    ask: () => Promise<Omit<Intention, 'kind' | 'key'>>;
    done?: (out: Outcome) => unknown;
  }[];
}

/** Where in the call the process dies: when Stripe has done it and not answered, or before Stripe has done anything. */
const POINTS = ['slow', 'timeout'] as const;
const seen = async (since: number, match: string) => {
  const [, path = ''] = match.split(' ');
  const { calls } = await desk.control.get<{ calls: { at: number; fault: string | null }[] }>(
    `calls?method=POST&path=${encodeURIComponent(path)}`,
  );
  return calls.some(({ at, fault }) => at >= since && fault !== null);
};

it(`${KILLS} deaths inside calls of Stripe and steps of payouts leave nothing half done (seed ${SEED})`, {
  timeout: 3 * HOUR_MS,
}, async () => {
  const tally = { inStripe: 0, inPayout: 0, held: 0, busy: 0, replayed: 0, taken: new Map<string, number>() };
  const note = (kind: string) => tally.taken.set(kind, (tally.taken.get(kind) ?? 0) + 1);
  let steps = payoutSteps();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const verb = STRIPE_VERBS[kill % STRIPE_VERBS.length] as StripeVerb;
    const step = steps.shift() as (typeof steps)[number];
    if (steps.length === 0) steps = payoutSteps();
    const point = POINTS[(kill + Math.floor(kill / STRIPE_VERBS.length)) % 2] as (typeof POINTS)[number];
    const fault = { kind: point, delayMs: HELD_BACK_MS, match: verb.match };
    const [first, second] = [await verb.ask(), await step.ask()];
    const since = Math.floor(Date.now() / 1000);
    await desk.control.post('fail', fault);
    const asked = insist(world, { ...first, kind: verb.kind, key: randomUUID() });
    const early = asked.then(({ status, body }) => {
      if (!isSuccess(status)) throw new Error(`${verb.kind}: ${status} ${body}`);
    });
    await Promise.race([until(() => seen(since, verb.match), 60_000), early.then(() => delay(60_000))]);
    const key = randomUUID();
    let stepLost = true;
    const stepped = insist(world, { ...second, kind: step.kind, key });
    void stepped.then(() => {
      stepLost = false;
    });
    await delay(random.int(0, 60));
    const wasUnderWay = stepLost;
    await world.kill();
    tally.held += await heldClaims();
    await desk.control.post('fail', { count: 0 });
    await world.restart();
    const [out, next] = await Promise.all([asked, stepped]);
    expect([verb.kind, out.status, out.body]).toEqual([
      verb.kind,
      expect.toSatisfy(isSuccess),
      expect.anything(),
    ]);
    expect([step.kind, next.status, next.body]).toEqual([
      step.kind,
      expect.toSatisfy(isSuccess),
      expect.anything(),
    ]);
    await step.done?.(next);
    if (out.tries > 1 || verb.kind === 'refund') tally.inStripe += 1;
    if (wasUnderWay && next.tries > 1) tally.inPayout += 1;
    tally.busy += out.busy;
    tally.replayed += Number(next.replayed);
    note(verb.kind);
    note(step.kind);
    const again = await insist(world, { ...second, kind: step.kind, key });
    expect([again.replayed, again.body]).toEqual([true, next.body]);
  }
  await until(() => isQuiet(desk.db), SETTLED_MS);
  expect(await findMoneyDamage(desk.db, desk.stripe)).toEqual([]);
  process.stdout.write(
    `  ${KILLS} kills: ${tally.inStripe} inside a call of Stripe, ${tally.inPayout} with a payout step under way ` +
      `(${tally.replayed} of them after its commit); ${tally.held} claims of the dead process were taken over (met ${tally.busy} times before); ` +
      `${JSON.stringify([...tally.taken])}\n`,
  );
  expect(await effects()).toEqual(wanted(tally.taken));
  expect(tally.inStripe).toBe(KILLS);
  expect(tally.inPayout).toBeGreaterThan(0);
  expect(tally.held).toBeGreaterThan(0);
});

/** What each intention leaves once, counted at the stand-in and in the database. */
async function effects() {
  const { intents, sessions, refunds } = await outside(desk.stripe);
  return {
    packs: intents.filter(({ status, metadata }) => status === 'succeeded' && metadata.paymentId).length,
    pages: sessions.filter(({ mode }) => mode === 'payment').length,
    refunds: refunds.length,
    runs: await desk.db.collection('payout-runs').countDocuments({}),
    returns: await desk.db.collection('payouts').countDocuments({ state: 'returned' }),
  };
}

const wanted = (taken: ReadonlyMap<string, number>) => ({
  packs: taken.get('pack by card') ?? 0,
  pages: taken.get('pack on Stripe’s page') ?? 0,
  refunds: taken.get('refund') ?? 0,
  runs: taken.get('draft') ?? 0,
  returns: taken.get('returned') ?? 0,
});

/** Idempotency-Keys that a process holds which calls Stripe. */
const heldClaims = () =>
  desk.db.collection('idempotency-keys').countDocuments({ status: 0, lockedUntil: { $exists: true } });

const isSuccess = (status: number) => status >= 200 && status < 300;

it.each(Object.keys(MONEY_DAMAGES))('would have seen: %s', async (name) => {
  await world.kill();
  const copy = await copyOf(desk.db, (other) => desk.db.client.db(other));
  try {
    expect(await findMoneyDamage(copy, desk.stripe)).toEqual([]);
    await MONEY_DAMAGES[name]?.(copy);
    expect(await findMoneyDamage(copy, desk.stripe)).not.toEqual([]);
  } finally {
    await copy.dropDatabase();
  }
});
