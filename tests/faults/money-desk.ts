import { type Db, type Document, ObjectId } from 'mongodb';
import type Stripe from 'stripe';
import { clearPay, earnPay } from '@/features/credits/domain/money-ledger';
import { DAY_MS } from '@/shared/durations';
import type { Account } from '../support/accounts';
import { dataOf } from '../support/http';
import { PASSWORD } from '../support/registered';
import { StripeControl, stripeAt } from '../support/stripe';
import { until } from '../support/until';
import type { World } from './world';

/** One client with a card and a plan, workers with pay to come, and who pays it out. */
export interface Desk {
  world: World;
  db: Db;
  stripe: Stripe;
  control: StripeControl;
  client: Account;
  drafter: Account;
  approver: Account;
  workers: Account[];
  card: string;
  customer: string;
  subscription: string;
  /** Puts cleared pay on a worker's account, as a job would have left it. */
  earn(worker: Account, cents: number): Promise<void>;
  /** The booked payments of the client, the oldest first. */
  booked(): Promise<Document[]>;
}

/** Everything that the faults of money begin with. */
export async function openDesk(world: World, workerCount: number): Promise<Desk> {
  const { accounts } = world;
  const { db } = accounts;
  const { apiBase, secretKey } = world.services.addresses.stripe;
  const control = new StripeControl(apiBase ?? '');
  const stripe = stripeAt(apiBase ?? '', secretKey);
  const [client, drafter, approver] = [
    await accounts.client(1),
    await accounts.staff('finance'),
    await accounts.owner(),
  ];
  dataOf(await client.http.post('/v1/payments/methods', {}));
  const organization = new ObjectId(client.organizationId ?? '');
  const payer = await db.collection('organizations').findOne({ _id: organization });
  const customer = String(payer?.stripeCustomerId);
  const { id: card } = await control.post<{ id: string }>(`customers/${customer}/cards`, { isDefault: true });
  const subscription = await subscribe(client, control);
  const workers = await Promise.all(Array.from({ length: workerCount }, () => payee(world)));
  return {
    ...{ world, db, stripe, control, client, drafter, approver, workers, card, customer, subscription },
    earn: (worker, cents) => earn(db, new ObjectId(worker.id), cents),
    booked: () =>
      db
        .collection('transactions')
        .find({ organization, idempotencyKey: /^payment:pi_/ })
        .sort({ _id: 1 })
        .toArray(),
  };
}

async function subscribe(client: Account, control: StripeControl): Promise<string> {
  const wish = { tier: 'starter', interval: 'month' };
  const { checkoutUrl } = dataOf(await client.http.post<{ checkoutUrl: string }>('/v1/subscriptions', wish));
  await control.post(`checkout/${new URL(checkoutUrl).pathname.split('/').at(-1)}/complete`);
  let id = '';
  await until(async () => {
    type Mine = { subscription: { id: string; status: string } | null };
    const { subscription } = dataOf(await client.http.get<Mine>('/v1/users/me/subscription'));
    id = subscription?.id ?? '';
    return subscription?.status === 'active';
  }, 60_000);
  return id;
}

/** A worker with an account of which the hold is over. */
async function payee({ accounts }: World): Promise<Account> {
  const worker = await accounts.worker(['bookkeeping']);
  const account = { rail: 'aba', holderName: 'SOKHA PRAK', accountNumber: '000998877665' };
  dataOf(await worker.http.post('/v1/users/me/payout-method', { ...account, currentPassword: PASSWORD }));
  await mayBePaid(accounts.db, worker);
  return worker;
}

/** The account takes payouts now: its hold is over, and no payout came back from it. */
export const mayBePaid = (db: Db, worker: Account) =>
  db
    .collection('payout-methods')
    .updateOne(
      { worker: new ObjectId(worker.id), active: true },
      { $set: { heldUntil: new Date(Date.now() - DAY_MS), flaggedAt: null, flagReason: null } },
    );

async function earn(db: Db, worker: ObjectId, amount: number): Promise<void> {
  const job = new ObjectId();
  const at = new Date(Date.now() - DAY_MS);
  const refs = { organization: null, worker, job, subscription: null, paymentMethod: null };
  const stripe = { stripePaymentIntentId: null, stripeInvoiceId: null, stripeChargeId: null };
  const entries = [earnPay({ worker, job, amount }), clearPay({ worker, job, amount })];
  await db
    .collection('transactions')
    .insertMany(entries.map((entry) => ({ ...entry, ...refs, ...stripe, createdAt: at, updatedAt: at })));
}
