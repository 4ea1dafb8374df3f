import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitOfWork } from '@/platform/unit-of-work';
import { MINUTE_MS } from '@/shared/durations';
import { bootInProcess, type InProcess } from '../support/in-process';
import { BOOKKEEPING_BRIEF, makeClient, makeWorker, type TestWorker } from '../support/people';

/** Monday, 09:00 in Phnom Penh. */
const MORNING = new Date('2026-03-02T02:00:00Z');

let app: InProcess;
let messages: typeof import('@/features/messages');
let tasks: typeof import('@/features/notifications');
let worker: TestWorker;
let client: Awaited<ReturnType<typeof makeClient>>;
let jobId: string;

const count = (name: string, filter: object) => app.system.db.collection(name).countDocuments(filter);
const told = (change: object = {}) =>
  count('notifications', { user: worker.id, type: 'message-new', ...change });
const mails = () => count('email-outbox', { key: /^notification:/ });

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  messages = await import('@/features/messages');
  tasks = await import('@/features/notifications');
  const jobs = await import('@/features/jobs');
  const matching = await import('@/features/matching');
  worker = await makeWorker(app, { skills: ['bookkeeping'] });
  client = await makeClient(app, 50);
  const job = await jobs.createJob(app.as(client.actor), {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  jobId = job._id.toHexString();
  await app.runDueTasks();
  await matching.acceptOffer(app.as(worker.actor), { jobId });
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['messages', 'notifications', 'events', 'agenda-tasks', 'email-outbox'])
    await app.system.db.collection(name).deleteMany({});
});

const say = (clientId?: string) =>
  messages.postMessage(app.as(client.actor), { jobId, body: 'Is the second account in it?', clientId });

describe('the same message sent twice', () => {
  it('is one, told once, one after the other or at once', async () => {
    const [first, ...rest] = [randomUUID(), randomUUID()];
    const one = await say(first);
    expect((await say(first)).message._id).toEqual(one.message._id);
    const crowd = await Promise.all(Array.from({ length: 8 }, () => say(rest[0])));
    expect(new Set(crowd.map(({ message }) => String(message._id))).size).toBe(1);
    expect(await count('messages', {})).toBe(2);
    expect(await told()).toBe(2);
    expect(await count('events', { type: 'message.created' })).toBe(2);
    expect(await count('events', { type: 'notification.created' })).toBe(2);
  });
  it('is one inside another transaction too, which goes on', async () => {
    const id = randomUUID();
    await say(id);
    const again = await unitOfWork(app.as(client.actor), async (tx) => {
      const { message } = await messages.postMessage(tx, { jobId, body: 'Again', clientId: id });
      await tx.emit({ type: 'job.updated', rooms: [`job:${jobId}`], data: { jobId } });
      return message.body;
    });
    expect(again).toBe('Is the second account in it?');
    expect(await count('messages', {})).toBe(1);
    expect(await count('events', { type: 'job.updated' })).toBe(1);
  });
  it('is two of different senders, and two without a name', async () => {
    const id = randomUUID();
    await say(id);
    await messages.postMessage(app.as(worker.actor), { jobId, body: 'Yes', clientId: id });
    await say();
    await say();
    expect(await count('messages', {})).toBe(4);
  });
});

describe('events', () => {
  it('of a transaction that fails are not stored', async () => {
    const failing = unitOfWork(app.as(client.actor), async (tx) => {
      await messages.postMessage(tx, { jobId, body: 'Never said' });
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    for (const name of ['messages', 'notifications', 'events']) expect(await count(name, {})).toBe(0);
  });
});

describe('the mail of a message', () => {
  const mailDue = () => tasks.mailDueNotificationsTask.run(app.system, {});
  it('waits five minutes and goes out once', async () => {
    await say();
    await mailDue();
    app.clock.set(new Date(+MORNING + 4 * MINUTE_MS));
    await mailDue();
    expect(await mails()).toBe(0);
    app.clock.set(new Date(+MORNING + 6 * MINUTE_MS));
    await mailDue();
    await mailDue();
    expect(await mails()).toBe(1);
    expect(await told({ emailSent: true, mailAt: null })).toBe(1);
  });
  it('does not go out when it was read meanwhile', async () => {
    await say();
    await app.system.db.collection('notifications').updateMany({ user: worker.id }, { $set: { read: true } });
    app.clock.set(new Date(+MORNING + 6 * MINUTE_MS));
    await mailDue();
    expect(await mails()).toBe(0);
    expect(await told({ emailSent: false, mailAt: null })).toBe(1);
  });
});
