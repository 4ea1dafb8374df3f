import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import webpush from 'web-push';
import type { UserDocument } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { openPushService, type PushService } from '../support/push-service';

const NOON = new Date('2026-03-02T17:00:00.000Z');
const KEYS = webpush.generateVAPIDKeys();

let app: InProcess;
let push: typeof import('@/features/notifications/use-cases/push-subscriptions');
let notifications: typeof import('@/features/notifications');
let service: PushService;
let user: UserDocument;
let me: Context;

beforeAll(async () => {
  app = await bootInProcess(NOON, {
    NIMMIT_VAPID_PUBLIC_KEY: KEYS.publicKey,
    NIMMIT_VAPID_PRIVATE_KEY: KEYS.privateKey,
    NIMMIT_WEBHOOKS_PRIVATE: '1',
  });
  push = await import('@/features/notifications/use-cases/push-subscriptions');
  notifications = await import('@/features/notifications');
  service = await openPushService();
});
afterAll(async () => {
  await service?.close();
  await app?.stop();
});
beforeEach(async () => {
  app.clock.set(NOON);
  service.received.splice(0);
  service.answer(201);
  await browsers().deleteMany({});
  user = await person();
  me = app.as(personActor(user));
});

const browsers = () => app.system.db.collection('push-subscriptions');

async function person(): Promise<UserDocument> {
  const { createAccount } = await import('@/features/accounts');
  const { unitOfWork } = await import('@/platform/unit-of-work');
  const names = { firstName: 'Dana', lastName: 'Reyes', timezone: 'America/New_York' };
  const email = `${new ObjectId()}@push.test`;
  return unitOfWork(app.system, (tx) =>
    createAccount(tx, { ...names, email, role: 'client', passwordHash: null } as never),
  );
}
async function tell(key: string): Promise<void> {
  const { unitOfWork } = await import('@/platform/unit-of-work');
  await unitOfWork(app.system, (tx) =>
    notifications.notify(tx, {
      userId: user._id.toHexString(),
      type: 'job-cancelled',
      values: { number: 'NIM-2001', title: 'Books of March', reason: 'The client left.' },
      key,
    }),
  );
}

describe('a push message', () => {
  it('reaches the browser encrypted for it and signed, in the person’s words', async () => {
    await push.subscribeBrowser(me, service.subscription);
    await tell('one');
    await app.runDueTasks();
    expect(service.received).toHaveLength(1);
    const [message] = service.received;
    expect(JSON.parse(message?.text ?? '')).toMatchObject({
      title: 'Cancelled: Books of March',
      body: 'The job NIM-2001 was cancelled.',
      url: expect.stringMatching(/^http:\/\/localhost:3000\//),
    });
    expect(message?.senderKey).toBe(KEYS.publicKey);
    expect(message?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
  });

  it('waits for the end of quiet hours, and is not sent when it was read by then', async () => {
    const quietHours = { enabled: true, start: '11:00', end: '13:00' };
    const change = { $set: { 'notificationPreferences.quietHours': quietHours } };
    await app.system.db.collection('users').updateOne({ _id: user._id }, change);
    await push.subscribeBrowser(me, service.subscription);
    await tell('quiet');
    await tell('read');
    await app.runDueTasks();
    expect(service.received).toHaveLength(0);
    await app.system.db
      .collection('notifications')
      .updateOne({ user: user._id, dedupeKey: /read$/ }, { $set: { read: true } });
    app.clock.set(new Date('2026-03-02T18:00:00.000Z'));
    await app.runDueTasks();
    expect(service.received).toHaveLength(1);
  });

  it('is not sent when the person does not want it', async () => {
    const change = { $set: { 'notificationPreferences.push.jobUpdates': false } };
    await app.system.db.collection('users').updateOne({ _id: user._id }, change);
    await push.subscribeBrowser(me, service.subscription);
    await tell('unwanted');
    await app.runDueTasks();
    expect(service.received).toHaveLength(0);
  });

  it.each([404, 410])('that is answered %i ends the browser’s subscription', async (status) => {
    await push.subscribeBrowser(me, service.subscription);
    service.answer(status);
    await tell(`gone-${status}`);
    await app.runDueTasks();
    expect(await browsers().countDocuments()).toBe(0);
  });

  it('that the service cannot take now is tried again, and the browser stays', async () => {
    await push.subscribeBrowser(me, service.subscription);
    service.answer(503);
    await tell('later');
    await expect(app.runDueTasks()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(await browsers().countDocuments()).toBe(1);
  });
});

describe('a browser', () => {
  it('is the person’s who used it last, once, and ended by them alone', async () => {
    await push.subscribeBrowser(me, service.subscription);
    const other = app.as(personActor(await person()));
    await push.unsubscribeBrowser(other, { endpoint: service.subscription.endpoint });
    expect(await browsers().countDocuments()).toBe(1);
    await push.subscribeBrowser(other, service.subscription);
    expect(await browsers().countDocuments()).toBe(1);
    expect(await push.readPush(me, {})).toEqual({ publicKey: KEYS.publicKey, browsers: 0 });
    await tell('not mine any more');
    await app.runDueTasks();
    expect(service.received).toHaveLength(0);
  });

  it('behind an address inside our network is refused, at the door and when sending', async () => {
    const { targetProblem } = await import('@/platform/outgoing/target-url');
    for (const endpoint of ['http://127.0.0.1:9/x', 'https://169.254.169.254/latest', 'https://localhost/']) {
      expect(targetProblem(endpoint, false), endpoint).toEqual(expect.any(String));
    }
    const bad = { ...service.subscription, endpoint: 'ftp://push.example.com/x' };
    await expect(push.subscribeBrowser(me, bad)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('is refused with the reason where the server has no keys', async () => {
    const { env } = await import('@/platform/env');
    const present = env();
    const without = present as { NIMMIT_VAPID_PRIVATE_KEY?: string };
    const kept = without.NIMMIT_VAPID_PRIVATE_KEY;
    without.NIMMIT_VAPID_PRIVATE_KEY = undefined;
    try {
      const refused = push.subscribeBrowser(me, service.subscription);
      await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'push-off' } });
    } finally {
      without.NIMMIT_VAPID_PRIVATE_KEY = kept;
    }
  });
});
