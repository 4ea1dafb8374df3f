import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';
import { openTill, type Till } from '../support/payments';

interface StoredPlan {
  _id: { toHexString(): string };
  name: string;
  stripeID: string;
  prices: { interval: string; amount: number; stripePriceId: string | null }[];
}

let app: InProcess;
let till: Till;
const mode = process.env.NODE_ENV;

beforeAll(async () => {
  app = await bootInProcess(new Date());
  till = await openTill(app);
  await app.runDueTasks();
  // The plugin does nothing at all where it thinks that it is tested.
  Object.assign(process.env, { NODE_ENV: 'production' });
});
afterAll(async () => {
  Object.assign(process.env, { NODE_ENV: mode });
  await app?.stop();
});

/** Runs the tasks that the saves have asked for. */
async function catchUp(): Promise<void> {
  app.clock.set(new Date());
  await app.runDueTasks();
}

async function planOf(tier: string): Promise<StoredPlan> {
  const plan = await app.system.db.collection<StoredPlan>('plans').findOne({ tier } as never);
  if (!plan) throw new Error(`there is a plan ${tier}`);
  return plan;
}

/** Saves a plan as staff do in the panel. */
async function save(tier: string, data: object, staffRoles = ['finance']): Promise<void> {
  const user = {
    id: newId().toHexString(),
    collection: 'users',
    role: 'admin',
    staffRoles,
    status: 'active',
  };
  const id = (await planOf(tier))._id.toHexString();
  await app.payload.update({ collection: 'plans', id, data, user: user as never, overrideAccess: false });
}

const priceOf = ({ prices }: StoredPlan, interval: string) =>
  prices.find((price) => price.interval === interval);

describe('plans and products at Stripe', () => {
  it('are in step from the first start on', async () => {
    const { name, stripeID, prices } = await planOf('starter');
    expect(await till.stripe.products.retrieve(stripeID)).toMatchObject({ name, active: true });
    for (const { stripePriceId, amount, interval } of prices) {
      const price = await till.stripe.prices.retrieve(stripePriceId ?? '');
      expect(price).toMatchObject({ unit_amount: amount, product: stripeID, recurring: { interval } });
      expect(price.metadata).toMatchObject({ tier: 'starter', interval, monthlyCredits: '10' });
    }
  });

  it('change with a save in the panel', async () => {
    const { stripeID } = await planOf('starter');
    await save('starter', { name: 'Starter Plus' });
    expect((await till.stripe.products.retrieve(stripeID)).name).toBe('Starter Plus');
    expect((await planOf('starter')).stripeID).toBe(stripeID);
    const { data } = await till.stripe.products.list({ limit: 100 });
    expect(data.filter(({ name }) => name === 'Starter Plus')).toHaveLength(1);
  });

  it('are saved also when Stripe is away, and follow when it is back', async () => {
    const { stripeID } = await planOf('growth');
    await till.control.post('fail', { match: '/v1/products', count: 3 });
    await save('growth', { name: 'Growth Plus' });
    await till.control.post('fail', { count: 0 });
    expect((await planOf('growth')).name).toBe('Growth Plus');
    expect((await till.stripe.products.retrieve(stripeID)).name).toBe('Growth');
    await catchUp();
    expect((await till.stripe.products.retrieve(stripeID)).name).toBe('Growth Plus');
  });

  it('get another price with another amount, or with other credits', async () => {
    const before = await planOf('scale');
    const prices = before.prices.map(({ interval, amount }) => ({
      interval,
      amount: interval === 'month' ? amount + 1_000 : amount,
      currency: 'USD',
    }));
    await save('scale', { prices });
    await catchUp();
    const after = await planOf('scale');
    expect(priceOf(after, 'month')?.stripePriceId).toMatch(/^price_/);
    expect(priceOf(after, 'year')?.stripePriceId).toBe(priceOf(before, 'year')?.stripePriceId);
    expect(priceOf(after, 'month')?.stripePriceId).not.toBe(priceOf(before, 'month')?.stripePriceId);
    await save('scale', { credits: 70 });
    await catchUp();
    expect(priceOf(await planOf('scale'), 'year')?.stripePriceId).not.toBe(
      priceOf(before, 'year')?.stripePriceId,
    );
  });

  it('keep their ids whoever writes them, and are for finance alone to save', async () => {
    const { stripeID, prices } = await planOf('starter');
    const forged = prices.map((price) => ({ ...price, currency: 'USD', stripePriceId: 'price_forged' }));
    await save('starter', { stripeID: 'prod_forged', skipSync: true, prices: forged }, ['owner']);
    const after = await planOf('starter');
    expect(after.stripeID).toBe(stripeID);
    expect(after.prices.map(({ stripePriceId }) => stripePriceId)).toEqual(
      prices.map(({ stripePriceId }) => stripePriceId),
    );
    await expect(save('starter', { name: 'Mine' }, ['support'])).rejects.toThrow();
  });

  it('have neither the plugin’s webhook route nor its proxy', () => {
    const paths = app.payload.config.endpoints.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/stripe'))).toEqual([]);
  });
});
