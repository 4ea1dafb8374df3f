import { ObjectId } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { env } from '@/platform/env';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { bootInProcess, type InProcess } from '../support/in-process';
import { makeClient } from '../support/people';
import { openReceiver, type Receiver } from '../support/receiver';

const START = new Date('2026-03-02T02:00:00Z');

let app: InProcess;
let receiver: Receiver;
let client: Awaited<ReturnType<typeof makeClient>>;
let endpointId: string;
let secret: string;

const deliveries = () => app.system.db.collection('webhook-deliveries');
const endpoint = () =>
  app.system.db.collection('webhook-endpoints').findOne({ _id: new ObjectId(endpointId) });
const last = () => deliveries().findOne({}, { sort: { _id: -1 } });
/** As an owner's settings page would say whether events may go to this machine. */
const allowInside = (allowed: boolean) => Object.assign(env(), { NIMMIT_WEBHOOKS_PRIVATE: allowed });
const pass = async (ms: number) => {
  app.clock.set(new Date(app.clock.now().getTime() + ms));
  await app.runDueTasks();
};
const mailed = (template: string) => app.system.db.collection('email-outbox').countDocuments({ template });

async function draft(): Promise<void> {
  const { createJob } = await import('@/features/jobs');
  await createJob(app.as(client.actor), {
    title: 'Reconcile February',
    description: 'Bookkeeping for a cafe: about 120 transactions of two accounts.',
    category: 'bookkeeping',
  });
}

beforeAll(async () => {
  app = await bootInProcess(START);
  client = await makeClient(app, 50);
  client.actor.organizationRole = 'owner';
});
afterAll(() => app?.stop());
beforeEach(async () => {
  allowInside(true);
  app.clock.set(START);
  receiver = await openReceiver();
  const { createEndpoint } = await import('@/features/webhooks/use-cases/create-endpoint');
  const made = await createEndpoint(app.as(client.actor), { url: receiver.url, events: ['job.created'] });
  endpointId = made.id;
  secret = made.secret;
});
afterEach(async () => {
  await receiver.close();
  for (const name of ['webhook-endpoints', 'webhook-deliveries', 'agenda-tasks', 'email-outbox'])
    await app.system.db.collection(name).deleteMany({});
});

describe('an event', () => {
  it('is not written down when what happened is undone', async () => {
    const organizationId = String(client.actor.organizationId);
    const { updateEndpoint } = await import('@/features/webhooks/use-cases/change-endpoint');
    await updateEndpoint(app.as(client.actor), { id: endpointId, events: ['credits.low'] });
    const happen = (isUndone: boolean) =>
      unitOfWork(app.as(client.actor), async (tx) => {
        const data = { organizationId, available: 2, inside: 'not for clients' };
        await tx.emit({ type: 'credits.low', rooms: [], data });
        expect(await tx.db.collection('webhook-deliveries').countDocuments({}, { session: tx.session })).toBe(
          1,
        );
        if (isUndone) throw new Error('undone');
      });
    await expect(happen(true)).rejects.toThrow('undone');
    await app.runDueTasks();
    expect([await deliveries().countDocuments(), receiver.received.length]).toEqual([0, 0]);
    await happen(false);
    await app.runDueTasks();
    const [{ body = '' } = {}] = receiver.received;
    expect(JSON.parse(body)).toMatchObject({ type: 'credits.low', data: { available: 2 } });
    expect(body).not.toContain('inside');
  });
});

describe('an event that is not taken', () => {
  it('is tried ten times over three days, and then given up', async () => {
    receiver.answer(503);
    await draft();
    await app.runDueTasks();
    expect(receiver.received).toHaveLength(1);
    for (let hours = 0; hours < 24 * 5 && (await last())?.state === 'pending'; hours += 1)
      await pass(HOUR_MS);
    const given = await last();
    expect(given).toMatchObject({ state: 'failed', tries: 10, nextAttemptAt: null });
    expect(receiver.received).toHaveLength(10);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const days = (app.clock.now().getTime() - START.getTime()) / DAY_MS;
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThan(4.5);
  });

  it('is sent once when ten processes try at the same moment', async () => {
    await draft();
    const { deliver } = await import('@/features/webhooks/use-cases/deliver');
    const id = String((await last())?._id);
    await Promise.all(Array.from({ length: 10 }, () => deliver(app.system, id)));
    expect(receiver.received).toHaveLength(1);
  });

  it('is sent by another process when the one that held it has died', async () => {
    await draft();
    const now = app.clock.now().getTime();
    await deliveries().updateMany({}, { $set: { claimedUntil: new Date(now + 25_000) } });
    await app.runDueTasks();
    expect(receiver.received).toHaveLength(0);
    await pass(30_000);
    expect(receiver.received).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'delivered' });
  });

  it('is found again when its task was lost', async () => {
    await draft();
    await app.system.db.collection('agenda-tasks').deleteMany({});
    const { tidyWebhooksTask } = await import('@/features/webhooks');
    app.clock.set(new Date(START.getTime() + 11 * MINUTE_MS));
    await tidyWebhooksTask.run(app.system, {});
    await app.runDueTasks();
    expect(receiver.received).toHaveLength(1);
  });
});

describe('an endpoint that fails', () => {
  it('is left alone for minutes after five failures in a row, and is well after one success', async () => {
    receiver.answer(500);
    for (let count = 0; count < 8; count += 1) await draft();
    await app.runDueTasks();
    expect(receiver.received.length).toBe(5);
    expect((await endpoint())?.pausedUntil).toBeInstanceOf(Date);
    receiver.answer(200);
    for (let minutes = 0; minutes < 20; minutes += 1) await pass(MINUTE_MS);
    expect(await deliveries().countDocuments({ state: 'delivered' })).toBe(8);
    expect(await endpoint()).toMatchObject({ failuresInRow: 0, failingSince: null, pausedUntil: null });
  });

  it('is switched off after five days, its owner is mailed once, and what came since can be replayed', async () => {
    receiver.answer(500);
    for (let day = 0; day < 6; day += 1) {
      await draft();
      await pass(DAY_MS);
    }
    expect(await endpoint()).toMatchObject({ enabled: false, disabledReason: 'failing' });
    expect(await mailed('webhook-disabled')).toBe(1);
    await draft();
    expect(await last()).toMatchObject({ state: 'failed', attempts: [] });
    receiver.answer(200);
    const { updateEndpoint } = await import('@/features/webhooks/use-cases/change-endpoint');
    const { replayFailed } = await import('@/features/webhooks/use-cases/send-again');
    const owner = app.as(client.actor);
    const since = START.toISOString();
    await expect(replayFailed(owner, { id: endpointId, since })).rejects.toThrow('Switch the endpoint on');
    await updateEndpoint(owner, { id: endpointId, enabled: true });
    const { replayed } = await replayFailed(owner, { id: endpointId, since });
    expect(replayed).toBeGreaterThanOrEqual(2);
    await app.runDueTasks();
    for (let hours = 0; hours < 72; hours += 1) await pass(HOUR_MS);
    expect(await deliveries().countDocuments({ state: { $ne: 'delivered' } })).toBe(0);
  });
});

describe('where events may go', () => {
  it('is the open internet alone, also when the address was changed behind our back', async () => {
    allowInside(false);
    const { createEndpoint } = await import('@/features/webhooks/use-cases/create-endpoint');
    const make = (url: string) => createEndpoint(app.as(client.actor), { url, events: ['job.*'] });
    for (const url of [
      receiver.url,
      'https://127.0.0.1/',
      'https://localhost/',
      'https://[::ffff:10.0.0.1]/',
    ])
      await expect(make(url)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await draft();
    await app.runDueTasks();
    expect(receiver.received).toEqual([]);
    const [attempt] = (await last())?.attempts ?? [];
    expect(attempt).toMatchObject({ status: null, error: 'Must begin with https://.', response: null });
  });
});

describe('secrets', () => {
  it('are sealed for their endpoint alone, and come under the present key by themselves', async () => {
    const { openSecret } = await import('@/features/webhooks/data/signing-secrets');
    const stored = await endpoint();
    expect(openSecret(new ObjectId(endpointId), stored?.secret)).toBe(secret);
    expect(() => openSecret(new ObjectId(), stored?.secret)).toThrow();
    const { NIMMIT_SECRET, NIMMIT_SECRET_ID } = env();
    Object.assign(env(), {
      NIMMIT_SECRET: 'the next secret, which is long enough too',
      NIMMIT_SECRET_ID: 'next',
      NIMMIT_PREVIOUS_SECRETS: `${NIMMIT_SECRET_ID}:${NIMMIT_SECRET}`,
    });
    const { tidyWebhooksTask } = await import('@/features/webhooks');
    await tidyWebhooksTask.run(app.system, {});
    const after = await endpoint();
    expect(after?.secret.kid).toBe('next');
    expect(openSecret(new ObjectId(endpointId), after?.secret)).toBe(secret);
    Object.assign(env(), { NIMMIT_SECRET, NIMMIT_SECRET_ID, NIMMIT_PREVIOUS_SECRETS: '' });
  });
});
