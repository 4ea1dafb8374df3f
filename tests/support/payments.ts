import type { ObjectId } from 'mongodb';
import type Stripe from 'stripe';
import type { PaymentDocument } from '@/features/payments';
import type { Context } from '@/platform/context';
import { newId } from '@/shared/ids';
import type { InProcess } from './in-process';
import type { TestClient } from './people';
import { StripeControl, stripeAt } from './stripe';

/** Money between the product in this process and the stand-in for Stripe. */
export interface Till {
  stripe: Stripe;
  control: StripeControl;
  /** Gives a client a saved card, by Stripe's test identifier. @returns its id */
  saveCard(client: TestClient, card?: string, isDefault?: boolean): Promise<string>;
  /** Hands the product every event that it has not had, and runs what is due. */
  deliver(how?: { twice?: boolean; backwards?: boolean; only?: RegExp }): Promise<string[]>;
  /** Has the events that were told since the last time applied again, the last one first. */
  retell(): Promise<void>;
  /** What the client has paid or tried to pay. */
  payments(client: TestClient): Promise<PaymentDocument[]>;
  /** The ledger, replayed: empty when all is well. */
  violations(): Promise<unknown[]>;
  balance(client: TestClient): Promise<{ available: number; held: number; cash: number }>;
  /** Lets Stripe's events go to the server again. */
  close(): Promise<unknown>;
}

/** Opens the till. Events go only where `deliver` takes them. */
export async function openTill(app: InProcess): Promise<Till> {
  const { registerStripeHandlers, storeStripeEvent } = await import('@/features/stripe-inbox');
  const { stripeHandlers } = await import('@/composition/stripe-handlers');
  const { paymentsCollection } = await import('@/features/payments');
  const { customerOf } = await import('@/features/payments/data/customer');
  const { checkLedger } = await import('@/features/credits');
  registerStripeHandlers(stripeHandlers);
  const { STRIPE_API_BASE = '', STRIPE_SECRET_KEY = '' } = process.env;
  const stripe = stripeAt(STRIPE_API_BASE, STRIPE_SECRET_KEY);
  const control = new StripeControl(STRIPE_API_BASE);
  const { webhooks } = await control.get<{ webhooks: { url: string | null } }>('state');
  await control.post('webhooks', { url: null });
  const had = new Set<string>();
  for await (const { id } of stripe.events.list({ limit: 100 })) had.add(id);
  const fresh: string[] = [];
  const { db } = app.system;

  async function news(): Promise<Stripe.Event[]> {
    const events: Stripe.Event[] = [];
    for await (const event of stripe.events.list({ limit: 100 })) if (!had.has(event.id)) events.push(event);
    return events.reverse();
  }

  return {
    stripe,
    control,
    saveCard: async (client, card = 'pm_card_visa', isDefault = false) => {
      const customer = await customerOf(app.system, client.organization.toHexString());
      const { id } = await control.post<{ id: string }>(`customers/${customer}/cards`, { card, isDefault });
      return id;
    },
    deliver: async ({ twice = false, backwards = false, only } = {}) => {
      const told: string[] = [];
      for (;;) {
        const batch = (await news()).filter(({ type }) => !only || only.test(type));
        if (batch.length === 0) return told;
        const order = backwards ? batch.reverse() : batch;
        for (const event of twice ? [...order, ...order] : order) {
          if (!had.has(event.id)) fresh.push(event.id);
          had.add(event.id);
          told.push(event.type);
          await storeStripeEvent(app.system, event);
        }
        await app.runDueTasks();
      }
    },
    retell: async () => {
      const { applyStripeEvent } = await import('@/features/stripe-inbox');
      const inbox = db.collection('stripe-events');
      for (const eventId of fresh.splice(0).reverse()) {
        await inbox.updateOne({ eventId, state: 'applied' }, { $set: { state: 'received' } });
        await applyStripeEvent(app.system, eventId);
      }
    },
    payments: (client) =>
      paymentsCollection(db).find({ organization: client.organization }).sort({ _id: 1 }).toArray(),
    violations: () => checkLedger(db, app.clock.now()),
    close: () => control.post('webhooks', { url: webhooks.url }),
    balance: async ({ organization }) => {
      const found = await db.collection('organization-balances').findOne({ organization });
      return {
        available: found?.credits?.available ?? 0,
        held: found?.credits?.held ?? 0,
        cash: found?.cash ?? 0,
      };
    },
  };
}

/** A colleague of the client. */
export function colleague(client: TestClient, organizationRole: 'member' | 'requester'): TestClient {
  return {
    ...client,
    actor: { ...client.actor, id: newId().toHexString(), organizationRole } as TestClient['actor'],
  };
}

/** Sum of an account over the whole ledger. */
export async function standing(ctx: Context, account: string): Promise<number> {
  const [row] = await ctx.db
    .collection('transactions')
    .aggregate<{ sum: number }>([
      { $unwind: '$postings' },
      { $match: { 'postings.account': account } },
      { $group: { _id: null, sum: { $sum: '$postings.amount' } } },
    ])
    .toArray();
  return row?.sum ?? 0;
}

/** Entries of one organization that are of these types, oldest first. */
export const entriesOf = (ctx: Context, organization: ObjectId, ...types: string[]) =>
  ctx.db
    .collection('transactions')
    .find({ organization, type: { $in: types } })
    .sort({ _id: 1 })
    .toArray();
