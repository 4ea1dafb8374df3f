import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitOfWork } from '@/platform/unit-of-work';
import { HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import {
  BOOKKEEPING_BRIEF,
  makeClient,
  makeWorker,
  type TestWorker,
  type WorkerTraits,
} from '../support/people';

/** Monday, 09:00 in Phnom Penh. */
const MORNING = new Date('2026-03-02T02:00:00Z');

let app: InProcess;
let jobs: typeof import('@/features/jobs');
let matching: typeof import('@/features/matching');
let workers: typeof import('@/features/workers');

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  jobs = await import('@/features/jobs');
  matching = await import('@/features/matching');
  workers = await import('@/features/workers');
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['worker-cards', 'worker-profiles', 'jobs', 'offers', 'agenda-tasks', 'auth-sessions'])
    await app.system.db.collection(name).deleteMany({});
});

const worker = (traits: Partial<WorkerTraits> = {}) =>
  makeWorker(app, { skills: ['bookkeeping'], ...traits });
/** The best first. */
const ranked = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      worker({ stats: { averageRating: 5 - index / 2, ratingCount: 9 } }),
    ),
  );

async function post() {
  const { actor } = await makeClient(app, 50);
  const job = await jobs.createJob(app.as(actor), {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  await app.runDueTasks();
  return { id: job._id, jobId: job._id.toHexString() };
}
const offersOf = (job: ObjectId) =>
  matching.offersCollection(app.system.db).find({ job }).sort({ _id: 1 }).toArray();
const accept = (who: TestWorker | undefined, jobId: string) => {
  if (!who) throw new Error('nobody');
  return matching.acceptOffer(app.as(who.actor), { jobId });
};
const readJob = (id: ObjectId) => jobs.jobsCollection(app.system.db).findOne({ _id: id });
const statsOf = async (who: TestWorker) =>
  (await workers.workerCardsCollection(app.system.db).findOne({ worker: who.id }))?.stats;
const pass = async (ms: number) => {
  app.clock.advance(ms);
  await app.runDueTasks();
};
const seen = (who: TestWorker, at: Date) =>
  app.system.db
    .collection('auth-sessions')
    .insertOne({ user: who.id, refreshHash: String(newId()), lastUsedAt: at });
const counted = async () =>
  expect(await workers.rebuildWorkerCards(app.system, { repair: false })).toEqual([]);

describe('an offer that lapses', () => {
  it('counts as an hour where the worker was available, or was here', async () => {
    const [ready] = [await worker()];
    await post();
    await pass(15 * MINUTE_MS);
    expect((await statsOf(ready as TestWorker))?.responseTime).toBe(60);
    const here = await worker({ availability: 'busy' });
    const second = await post();
    await seen(here, app.clock.now());
    await pass(15 * MINUTE_MS);
    expect((await offersOf(second.id)).find((offer) => offer.worker.equals(here.id))).toMatchObject({
      state: 'expired',
      missedWithoutFault: null,
    });
    expect((await statsOf(here))?.responseTime).toBe(60);
    await counted();
  });

  it('counts for nothing where they were away and had not said that they were available', async () => {
    const away = await worker({ availability: 'busy' });
    await seen(away, new Date(+MORNING - HOUR_MS));
    const { id } = await post();
    await pass(15 * MINUTE_MS);
    expect(await offersOf(id)).toMatchObject([{ state: 'expired', missedWithoutFault: 'offline' }]);
    expect(await statsOf(away)).toMatchObject({ responseTime: null, completionRate: 100 });
    await counted();
  });

  it('counts once where two lapse together, and not beside one that was answered', async () => {
    const only = await worker();
    const [first, second] = [await post(), await post()];
    await pass(15 * MINUTE_MS);
    const faults = [...(await offersOf(first.id)), ...(await offersOf(second.id))];
    expect(faults.map(({ missedWithoutFault }) => missedWithoutFault).sort()).toEqual(['duplicate', null]);
    expect((await statsOf(only))?.responseTime).toBe(60);
    const [third, fourth] = [await post(), await post()];
    app.clock.advance(4 * MINUTE_MS);
    await accept(only, third.jobId);
    await pass(15 * MINUTE_MS);
    expect(await offersOf(fourth.id)).toMatchObject([{ missedWithoutFault: 'duplicate' }]);
    // The median of an hour and four minutes.
    expect((await statsOf(only))?.responseTime).toBe(32);
    await counted();
  });

  it('goes to the next when it was reserved for somebody who no longer works', async () => {
    const [gone, stays] = await ranked(2);
    app.clock.set(new Date('2026-03-02T14:00:00Z'));
    const { id } = await post();
    expect(await offersOf(id)).toMatchObject([{ worker: gone?.id, state: 'reserved' }]);
    await workers
      .workerProfilesCollection(app.system.db)
      .updateOne({ worker: gone?.id }, { $set: { 'availability.shifts': [] } });
    app.clock.set(new Date('2026-03-03T01:00:00Z'));
    await app.runDueTasks();
    expect(await offersOf(id)).toMatchObject([
      { worker: gone?.id, state: 'withdrawn' },
      { worker: stays?.id, state: 'offered' },
    ]);
  });

  it('was late to be sent: it is sent, not ended', async () => {
    const [only] = await ranked(1);
    app.clock.set(new Date('2026-03-02T14:00:00Z'));
    const { id } = await post();
    await app.system.db.collection('agenda-tasks').deleteMany({ name: 'dispatch-offer' });
    app.clock.set(new Date('2026-03-03T01:20:00Z'));
    await app.runDueTasks();
    expect(await offersOf(id)).toMatchObject([
      { worker: only?.id, state: 'offered', expiresAt: new Date('2026-03-03T01:35:00Z') },
    ]);
  });
});

describe('when the worker falls out', () => {
  const staff = () => personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['operations'] });
  const WAYS: Record<string, (who: TestWorker, jobId: string) => Promise<unknown>> = {
    'staff reassign the job': (_, jobId) => jobs.reassignJob(app.as(staff()), { jobId, reason: 'Fell ill.' }),
    'they hand it back': (who, jobId) => jobs.handBackJob(app.as(who.actor), { jobId, reason: 'I am ill.' }),
    'they fall silent': async () => {
      app.clock.advance(119 * MINUTE_MS);
      await matching.releaseSilentJobsTask.run(app.system, {});
      app.clock.advance(MINUTE_MS);
      await matching.releaseSilentJobsTask.run(app.system, {});
    },
    'they are suspended': async (who) => {
      const { usersCollection } = await import('@/features/accounts');
      await unitOfWork(app.system, async (tx) => {
        const suspended = { $set: { status: 'suspended' as const } };
        await usersCollection(tx.db).updateOne({ _id: who.id }, suspended, { session: tx.session });
        await tx.emit({ type: 'account.suspended', rooms: [], data: { userId: who.actor.id } });
      });
    },
  };

  it.each(Object.keys(WAYS))('and %s, the backup is asked first, and then the others', async (way) => {
    const [first, second, third] = await ranked(3);
    const { id, jobId } = await post();
    await accept(first, jobId);
    expect((await readJob(id))?.backup?.worker).toEqual(second?.id);
    expect(await offersOf(id)).toHaveLength(1);
    const told = app.system.db.collection('notifications');
    expect(await told.countDocuments({ user: second?.id, job: id })).toBe(0);
    // Somebody better has come meanwhile: the backup goes first all the same.
    await worker({ stats: { averageRating: 5, ratingCount: 50, responseTime: 1 } });
    await WAYS[way]?.(first as TestWorker, jobId);
    await app.runDueTasks();
    expect(await offersOf(id)).toMatchObject([
      { worker: first?.id, state: 'withdrawn', declineReason: 'reassigned' },
      { worker: second?.id, state: 'offered', rank: 1 },
    ]);
    expect(await readJob(id)).toMatchObject({ status: 'matching', backup: null });
    expect((await statsOf(first as TestWorker))?.completionRate).toBe(0);
    await matching.declineOffer(app.as((second as TestWorker).actor), { jobId, reason: 'too-busy' });
    await app.runDueTasks();
    expect((await offersOf(id)).at(-1)).toMatchObject({ worker: third?.id, state: 'offered' });
  });

  it('a backup who cannot be asked any more is passed over', async () => {
    const [first, second, third] = await ranked(3);
    const { id, jobId } = await post();
    await accept(first, jobId);
    await workers
      .workerCardsCollection(app.system.db)
      .updateOne({ worker: second?.id }, { $set: { 'stats.activeJobs': 5 } });
    await jobs.handBackJob(app.as((first as TestWorker).actor), { jobId, reason: 'I am ill.' });
    await app.runDueTasks();
    expect((await offersOf(id)).at(-1)).toMatchObject({ worker: third?.id, state: 'offered' });
  });

  it('somebody who was seen, or has begun, is not silent', async () => {
    const [first] = await ranked(2);
    const { id, jobId } = await post();
    await accept(first, jobId);
    app.clock.advance(60 * MINUTE_MS);
    await seen(first as TestWorker, app.clock.now());
    app.clock.advance(100 * MINUTE_MS);
    await matching.releaseSilentJobsTask.run(app.system, {});
    expect((await readJob(id))?.status).toBe('assigned');
    await jobs.startJob(app.as((first as TestWorker).actor), { jobId });
    app.clock.advance(3 * HOUR_MS);
    await matching.releaseSilentJobsTask.run(app.system, {});
    expect((await readJob(id))?.status).toBe('in_progress');
  });

  it('only who has the job can hand it back', async () => {
    const [first, second] = await ranked(2);
    const { jobId } = await post();
    await accept(first, jobId);
    const handBack = jobs.handBackJob(app.as((second as TestWorker).actor), { jobId, reason: 'Not mine.' });
    await expect(handBack).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
