import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '@/shared/durations';
import { bootInProcess, type InProcess } from '../support/in-process';
import { BOOKKEEPING_BRIEF, makeClient, makeWorker, type TestClient } from '../support/people';

/** Monday, 09:00 in Phnom Penh; and Sunday 20:00, when nobody works. */
const MORNING = new Date('2026-03-02T02:00:00Z');
const NIGHT = new Date('2026-03-01T13:00:00Z');

let app: InProcess;
let jobs: typeof import('@/features/jobs');
let queue: typeof import('@/features/jobs/use-cases/reorder-queue');
let matching: typeof import('@/features/matching');
let client: TestClient;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  jobs = await import('@/features/jobs');
  queue = await import('@/features/jobs/use-cases/reorder-queue');
  matching = await import('@/features/matching');
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['worker-cards', 'jobs', 'offers', 'agenda-tasks'])
    await app.system.db.collection(name).deleteMany({});
  client = await makeClient(app, 100);
});

async function post(owner = client) {
  app.clock.advance(1_000);
  const job = await jobs.createJob(app.as(owner.actor), {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  return job._id.toHexString();
}
const move = (jobId: string, beforeId: string | null, owner = client) =>
  queue.moveQueuedJob(app.as(owner.actor), { jobId, beforeId });
const order = async () =>
  (await queue.listQueue(app.as(client.actor), {})).jobs.map(({ _id }) => _id.toHexString());
const openOffers = async () =>
  (
    await matching
      .offersCollection(app.system.db)
      .find({ state: { $in: ['offered', 'reserved'] } })
      .sort({ _id: 1 })
      .toArray()
  ).map(({ job, worker, state }) => ({ job: job.toHexString(), worker: worker.toHexString(), state }));
/** A worker with room for one more job. */
const lastRoom = () => makeWorker(app, { skills: ['bookkeeping'], stats: { activeJobs: 4 } });

describe('the queue of an organization', () => {
  it('is what came first until the client orders it; whoever comes free is asked in that order', async () => {
    const [a, b, c] = [await post(), await post(), await post()];
    await app.runDueTasks();
    expect(await order()).toEqual([a, b, c]);
    await move(c, a);
    expect(await order()).toEqual([c, a, b]);
    await move(a, null);
    expect(await order()).toEqual([c, b, a]);

    const worker = await lastRoom();
    app.clock.advance(6 * MINUTE_MS);
    await matching.sweepMatchingTask.run(app.system, {});
    expect(await openOffers()).toEqual([{ job: c, worker: worker.id.toHexString(), state: 'offered' }]);
  });

  it('a job that passes another takes the place that was only reserved for it', async () => {
    app.clock.set(NIGHT);
    const worker = await lastRoom();
    const [a, b] = [await post(), await post()];
    await app.runDueTasks();
    expect(await openOffers()).toEqual([{ job: a, worker: worker.id.toHexString(), state: 'reserved' }]);
    await move(b, a);
    await app.runDueTasks();
    expect(await openOffers()).toEqual([{ job: b, worker: worker.id.toHexString(), state: 'reserved' }]);
  });

  it('of another organization is not delayed by it', async () => {
    const first = await post();
    const stranger = await makeClient(app, 20);
    const theirs = await post(stranger);
    await app.runDueTasks();
    await lastRoom();
    await lastRoom();
    app.clock.advance(6 * MINUTE_MS);
    await matching.sweepMatchingTask.run(app.system, {});
    expect((await openOffers()).map(({ job }) => job).sort()).toEqual([first, theirs].sort());
  });

  it('two colleagues who move different jobs at once both have their way', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 6; index += 1) ids.push(await post());
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = ids;
    await Promise.all([move(f, a), move(a, null), move(d, c)]);
    const after = await order();
    expect([...after].sort()).toEqual([...ids].sort());
    const at = (id: string) => after.indexOf(id);
    expect(at(d)).toBeLessThan(at(c));
    expect(at(b)).toBeLessThan(at(e));
    const stored = await jobs.jobsCollection(app.system.db).find({}).toArray();
    expect(stored.map(({ queuePosition }) => queuePosition).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is the organization’s own, and only of jobs that still wait', async () => {
    const a = await post();
    const stranger = await makeClient(app, 20);
    const theirs = await post(stranger);
    await expect(move(theirs, a)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(move(a, theirs)).rejects.toMatchObject({ code: 'CONFLICT' });
    const requester = { ...client, actor: { ...client.actor, organizationRole: 'requester' as const } };
    await expect(move(a, null, requester)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await jobs.cancelJob(app.as(client.actor), { jobId: a, reason: 'no' });
    await expect(move(a, null)).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
  });
});
