import type { Db, Document } from 'mongodb';
import type Stripe from 'stripe';
import { checkLedger } from '@/features/credits';

/** What the other side has, read from the stand-in itself. */
interface Outside {
  intents: Stripe.PaymentIntent[];
  refunds: Stripe.Refund[];
  sessions: Stripe.Checkout.Session[];
  subscriptions: Stripe.Subscription[];
  invoices: Stripe.Invoice[];
  customers: Stripe.Customer[];
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of list) rows.push(row);
  return rows;
}

/** Reads the stand-in's books. */
export async function outside(stripe: Stripe): Promise<Outside> {
  return {
    intents: await all(stripe.paymentIntents.list({ limit: 100 })),
    refunds: await all(stripe.refunds.list({ limit: 100 })),
    sessions: await all(stripe.checkout.sessions.list({ limit: 100 })),
    subscriptions: await all(stripe.subscriptions.list({ limit: 100, status: 'all' })),
    invoices: await all(stripe.invoices.list({ limit: 100, status: 'paid' })),
    customers: await all(stripe.customers.list({ limit: 100 })),
  };
}

const when = (holds: boolean, what: string): string[] => (holds ? [what] : []);
const rows = (db: Db, name: string, filter: Document = {}) => db.collection(name).find(filter).toArray();
const twice = (names: readonly (string | null | undefined)[]) => {
  const known = names.filter((name) => name);
  return [...new Set(known.filter((name, index) => known.indexOf(name) !== index))];
};

/** Compares what is written here with what Stripe has and with itself, by rules of its own. Empty when nothing is half done. */
export async function findMoneyDamage(db: Db, stripe: Stripe): Promise<string[]> {
  const there = await outside(stripe);
  return [
    ...(await checkLedger(db)).map(({ invariant, message }) => `ledger ${invariant}: ${message}`),
    ...(await ofPayments(db, there)),
    ...(await ofRefunds(db, there)),
    ...(await ofSubscriptions(db, there)),
    ...(await ofPayouts(db)),
    ...(await ofAnswers(db)),
  ];
}

async function ofPayments(db: Db, { intents, sessions, invoices, customers }: Outside): Promise<string[]> {
  const booked = await rows(db, 'transactions', { idempotencyKey: /^payment:/ });
  const payments = await rows(db, 'payments');
  const names = [...intents, ...invoices].filter(({ status }) => status === 'succeeded' || status === 'paid');
  const told = names.filter((one) => 'amount_received' in one || (one as Stripe.Invoice).amount_paid > 0);
  const faults = told.flatMap((one) => {
    const amount = 'amount_received' in one ? one.amount_received : (one as Stripe.Invoice).amount_paid;
    const ours = booked.filter(({ idempotencyKey }) => idempotencyKey === `payment:${one.id}`);
    // The intent of a subscription's invoice is booked as the invoice.
    if ('amount_received' in one && !one.metadata.paymentId) return [];
    return when(
      ours.length !== 1 || ours[0]?.amount !== amount,
      `${one.id} of ${amount} is booked ${ours.length} times`,
    );
  });
  const known = new Set(told.map(({ id }) => `payment:${id}`));
  const succeeded = payments.filter(({ status }) => status === 'succeeded');
  const grants = await rows(db, 'transactions', { idempotencyKey: /^grant:pi_/ });
  return [
    ...faults,
    ...booked
      .filter(({ idempotencyKey }) => !known.has(idempotencyKey))
      .map(({ idempotencyKey }) => `${idempotencyKey} is booked and Stripe does not know it`),
    ...twice(intents.map(({ metadata }) => metadata.paymentId)).map((id) => `payment ${id} has two intents`),
    ...twice(sessions.map(({ metadata }) => metadata?.paymentId)).map((id) => `payment ${id} has two pages`),
    ...twice(customers.map(({ metadata }) => metadata.organizationId)).map((id) => `${id} is two customers`),
    ...succeeded
      .filter(
        ({ stripePaymentIntentId: intent }) => !booked.some((one) => one.stripePaymentIntentId === intent),
      )
      .map(({ _id }) => `payment ${_id} succeeded and is not booked`),
    ...succeeded
      .filter(({ purpose }) => purpose === 'credits')
      .filter(({ stripePaymentIntentId: intent, credits }) => {
        const granted = grants.filter(({ idempotencyKey }) => idempotencyKey === `grant:${intent}`);
        return granted.length !== 1 || granted[0]?.credits !== credits;
      })
      .map(({ _id }) => `payment ${_id} did not bring its credits once`),
  ];
}

async function ofRefunds(db: Db, { refunds }: Outside): Promise<string[]> {
  const ours = await rows(db, 'refunds');
  return [
    ...twice(refunds.map(({ metadata }) => metadata?.refundId)).map((id) => `refund ${id} was made twice`),
    ...ours.flatMap(({ _id, state, amount }) => {
      const made = refunds.filter(({ metadata }) => metadata?.refundId === String(_id));
      return [
        ...when(state !== 'succeeded', `refund ${_id} is ${state}`),
        ...when(made[0]?.amount !== amount, `refund ${_id} of ${amount} is ${made[0]?.amount} at Stripe`),
      ];
    }),
    ...refunds
      .filter(({ metadata }) => !ours.some(({ _id }) => String(_id) === metadata?.refundId))
      .map(({ id }) => `${id} is of no refund here`),
  ];
}

async function ofSubscriptions(db: Db, { subscriptions }: Outside): Promise<string[]> {
  const ours = await rows(db, 'subscriptions');
  const live = subscriptions.filter(({ status }) => status !== 'canceled' && status !== 'incomplete_expired');
  return [
    ...twice(live.map(({ customer }) => String(customer))).map((one) => `${one} pays for two plans`),
    ...live.flatMap((one) => {
      const here = ours.find(({ stripeSubscriptionId }) => stripeSubscriptionId === one.id);
      const price = one.items.data[0]?.price.id;
      return [
        ...when(!here, `${one.id} is not known here`),
        ...when(here?.stripePriceId !== price, `${one.id} has another price`),
        ...when(here?.cancelAtPeriodEnd !== one.cancel_at_period_end, `${one.id}: the end is not known`),
        ...when(
          (here?.status === 'paused') !== (one.pause_collection !== null),
          `${one.id}: the pause is not known`,
        ),
      ];
    }),
  ];
}

/** Audit actions and entries that each state of a payout must have behind it, once. */
async function ofPayouts(db: Db): Promise<string[]> {
  const payouts = await rows(db, 'payouts');
  const runs = await rows(db, 'payout-runs');
  const entries = await rows(db, 'transactions', { type: 'worker_payout' });
  const audit = await rows(db, 'audit-logs', { entity: { $in: ['payouts', 'payout-runs'] } });
  const count = (of: string, action: string) =>
    audit.filter(({ entityId, action: done }) => entityId === of && done === action).length;
  const holding = payouts.filter(({ holds }) => holds).flatMap(({ earnings }) => earnings as Document[]);
  return [
    ...twice(holding.map(({ entry }) => String(entry))).map((entry) => `earning ${entry} is in two payouts`),
    ...payouts.flatMap(({ _id, state, worker, amount, run }) => {
      const paid = entries.filter(({ idempotencyKey }) => idempotencyKey === `payout:${_id}:${worker}`);
      const back = entries.filter(
        ({ idempotencyKey }) => idempotencyKey === `payout:${_id}:${worker}:returned`,
      );
      const arrived = state === 'paid' || state === 'returned';
      return [
        ...when(paid.length !== Number(arrived), `payout ${_id} is ${state}, paid ${paid.length} times`),
        ...when(arrived && paid[0]?.amount !== amount, `payout ${_id} paid another amount`),
        ...when(back.length !== Number(state === 'returned'), `payout ${_id} came back ${back.length} times`),
        ...when(!runs.some(({ _id: id }) => id.equals(run)), `payout ${_id} is of no run`),
        ...when(count(String(_id), 'payout.mark_returned') > 1, `payout ${_id} was returned twice`),
      ];
    }),
    ...runs.flatMap(({ _id, state, number, totals }) => {
      const mine = payouts.filter(({ run }) => run.equals(_id));
      const held = mine.filter(({ holds }) => holds).reduce((sum, { amount }) => sum + amount, 0);
      const left = state !== 'draft';
      return [
        ...when(mine.length === 0, `run ${number} has no payouts`),
        ...when(totals.amount !== held, `run ${number} says ${totals.amount}, its payouts ${held}`),
        ...when(count(String(_id), 'payout_run.draft') !== 1, `run ${number} was not drafted once`),
        ...when(
          left && count(String(_id), 'payout_run.approve') !== 1,
          `run ${number} was not approved once`,
        ),
        ...when(count(String(_id), 'payout_run.mark_sent') > 1, `run ${number} was sent twice`),
        ...when(count(String(_id), 'payout_run.mark_paid') > 1, `run ${number} was paid twice`),
      ];
    }),
  ];
}

async function ofAnswers(db: Db): Promise<string[]> {
  const open = await rows(db, 'idempotency-keys', { $or: [{ status: { $lt: 200 } }, { body: '' }] });
  return open.map(({ _id }) => `an answer never came to its end: ${_id}`);
}

/** Nothing is under way any more: no event waits, no refund, no task whose time has come. */
export async function isQuiet(db: Db): Promise<boolean> {
  const open = { state: { $in: ['received', 'failed'] } };
  const due = { nextRunAt: { $ne: null, $lte: new Date() }, repeatInterval: null };
  const counts = await Promise.all([
    db.collection('stripe-events').countDocuments(open),
    db.collection('refunds').countDocuments({ state: { $in: ['requested', 'sent'] } }),
    db.collection('agenda-tasks').countDocuments(due),
  ]);
  return counts.every((count) => count === 0);
}

async function twin(db: Db, name: string, filter: Document, changes: Document): Promise<unknown> {
  const found = await db.collection(name).findOne(filter);
  if (!found) throw new Error(`there is no ${JSON.stringify(filter)} to damage`);
  const { _id, ...rest } = found;
  return db.collection(name).insertOne({ ...rest, ...changes });
}

/** What would be left if a step were done twice, by halves, or not at all. */
export const MONEY_DAMAGES: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  'a payment booked twice': (db) =>
    twin(db, 'transactions', { idempotencyKey: /^payment:pi_/ }, { idempotencyKey: 'payment:pi_again' }),
  'a payment that was taken and not booked': (db) =>
    db.collection('transactions').deleteOne({ idempotencyKey: /^payment:pi_/ }),
  'a pack without its credits': (db) =>
    db.collection('transactions').deleteOne({ idempotencyKey: /^grant:pi_/ }),
  'a refund that Stripe never made': (db) => twin(db, 'refunds', {}, {}),
  'a refund that is owed for ever': (db) =>
    db.collection('refunds').updateOne({}, { $set: { state: 'requested' } }),
  'a plan that is paused only at Stripe or only here': async (db) => {
    const one = await db.collection('subscriptions').findOne({});
    const status = one?.status === 'paused' ? 'active' : 'paused';
    return db.collection('subscriptions').updateOne({ _id: one?._id }, { $set: { status } });
  },
  'a payout paid twice': (db) =>
    twin(db, 'transactions', { type: 'worker_payout' }, { idempotencyKey: 'payout:again' }),
  'a payout marked as paid without an entry': (db) =>
    db.collection('transactions').deleteOne({ type: 'worker_payout', amount: { $gt: 0 } }),
  'a run approved without its payouts': (db) => db.collection('payouts').deleteOne({}),
  'a step without its entry in the log': (db) =>
    db.collection('audit-logs').deleteOne({ action: 'payout_run.approve' }),
  'a claim that nobody ended': (db) =>
    db.collection('idempotency-keys').updateOne({}, { $set: { status: 0, body: '' } }),
};
