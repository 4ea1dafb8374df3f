import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobDocument } from '@/features/jobs';
import { HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';
import {
  BOOKKEEPING_BRIEF,
  makeClient,
  makeWorker,
  type TestClient,
  type TestWorker,
} from '../support/people';

/** Wednesday 1 July 2026, 09:00 in Phnom Penh. Friday the third is a US holiday. */
const MORNING = new Date('2026-07-01T02:00:00Z');

let app: InProcess;
let jobs: typeof import('@/features/jobs');
let matching: typeof import('@/features/matching');
let client: TestClient;
let worker: TestWorker;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  jobs = await import('@/features/jobs');
  matching = await import('@/features/matching');
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['worker-cards', 'jobs', 'offers', 'agenda-tasks'])
    await app.system.db.collection(name).deleteMany({});
  client = await makeClient(app, 100);
  worker = await makeWorker(app, { skills: ['bookkeeping'], hours: { start: '00:00', end: '23:59' } });
});

const idOf = (job: JobDocument) => job._id.toHexString();
const asClient = () => app.as(client.actor);
const asWorker = () => app.as(worker.actor);
const read = async (job: JobDocument) => {
  const found = await jobs.jobsCollection(app.system.db).findOne({ _id: job._id });
  if (!found) throw new Error('the job is there');
  return found;
};
async function started(more: { deadline?: string } = {}): Promise<JobDocument> {
  const job = await jobs.createJob(asClient(), {
    title: 'Reconcile June in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
    ...more,
  });
  await app.runDueTasks();
  await matching.acceptOffer(asWorker(), { jobId: idOf(job) });
  return jobs.startJob(asWorker(), { jobId: idOf(job) });
}
async function submitted(job: JobDocument, needsQa = false): Promise<JobDocument> {
  const { unitOfWork } = await import('@/platform/unit-of-work');
  const current = await read(job);
  return unitOfWork(asWorker(), (tx) =>
    jobs.transitionJob(tx, current, { name: 'submit', cleanFiles: 1, needsQa }, { event: { version: 1 } }),
  );
}
const available = async () => {
  const found = await app.system.db
    .collection('organization-balances')
    .findOne({ organization: client.organization });
  return Number((found?.credits as { available: number } | undefined)?.available);
};

describe('the deadline', () => {
  it('is the promise; a wish for sooner does not move it, a wish for later does', async () => {
    const plain = await started();
    expect(plain.deliveryTime.promisedAt).toBeInstanceOf(Date);
    expect(plain.deliveryTime.deadline).toEqual(plain.deliveryTime.promisedAt);
    const soon = new Date(MORNING.getTime() + HOUR_MS).toISOString();
    const pressed = await started({ deadline: soon });
    expect(pressed.deliveryTime.deadline).toEqual(pressed.deliveryTime.promisedAt);
    const late = '2026-07-20T12:00:00.000Z';
    expect((await started({ deadline: late })).deliveryTime.deadline?.toISOString()).toBe(late);
  });

  it('moves by the time in which everybody waited for the client, and by no other', async () => {
    const job = await started();
    const deadline = job.deliveryTime.deadline?.getTime() ?? 0;
    app.clock.advance(2 * HOUR_MS);
    await submitted(job, true);
    app.clock.advance(HOUR_MS);
    const { unitOfWork } = await import('@/platform/unit-of-work');
    const checked = await read(job);
    await unitOfWork(app.system, (tx) =>
      jobs.transitionJob(tx, checked, { name: 'pass-qa' }, { as: ['quality'] }),
    );
    expect((await read(job)).deliveryTime.deadline?.getTime()).toBe(deadline);
    app.clock.advance(20 * HOUR_MS);
    const again = await jobs.requestRevision(asClient(), {
      jobId: idOf(job),
      kind: 'fix',
      feedback: 'One account is missing.',
    });
    expect(again.deliveryTime.deadline?.getTime()).toBe(deadline + 20 * HOUR_MS);
    expect(again.clock.map(({ turn }) => turn)).toEqual([
      'platform',
      'worker',
      'platform',
      'client',
      'worker',
    ]);
  });
});

describe('a late delivery', () => {
  it.each([
    [0, 0],
    [1, 25],
    [4 * 60, 25],
    [4 * 60 + 1, 50],
    [12 * 60, 50],
    [12 * 60 + 1, 100],
  ])('by %i minutes gives %i percent back by itself, once', async (minutes, percent) => {
    const before = await available();
    const job = await started();
    const price = job.pricing.credits;
    app.clock.set(new Date((job.deliveryTime.deadline?.getTime() ?? 0) + minutes * MINUTE_MS));
    expect(await submitted(job)).toMatchObject({ onTimeDelivery: minutes === 0, lateMinutes: minutes });
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    const back = Math.ceil((price * percent) / 100);
    expect(await available()).toBe(before - price + back);
    await jobs.reopenJob(asClient(), { jobId: idOf(job), feedback: 'The wrong month.' });
    app.clock.advance(30 * HOUR_MS);
    await submitted(job);
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect(await available()).toBe(before - price + back);
  });
});

describe('silence', () => {
  it('is reminded of and approves on counted hours: not on a US holiday, not on a weekend', async () => {
    const job = await started();
    // Thursday 2 July, 14:00 in New York: 10 counted hours are left of the day, then nothing until Monday.
    app.clock.set(new Date('2026-07-02T18:00:00Z'));
    await submitted(job);
    const inReview = await read(job);
    expect(inReview.autoCompleteAt).toEqual(new Date('2026-07-08T18:00:00Z'));
    const tasks = await app.system.db
      .collection('agenda-tasks')
      .find({ name: 'jobs.review-reminder' })
      .sort({ nextRunAt: 1 })
      .toArray();
    expect(tasks.map(({ nextRunAt }) => nextRunAt)).toEqual([
      new Date('2026-07-06T18:00:00Z'),
      new Date('2026-07-07T18:00:00Z'),
      new Date('2026-07-08T12:00:00Z'),
    ]);
    app.clock.set(new Date('2026-07-08T17:59:00Z'));
    expect((await app.runDueTasks()).filter((name) => name === 'jobs.review-reminder')).toHaveLength(3);
    expect((await read(job)).status).toBe('review');
    app.clock.set(new Date('2026-07-08T18:00:00Z'));
    await app.runDueTasks();
    expect((await read(job)).status).toBe('completed');
  });
});

describe('our own check', () => {
  it('follows the settings: first jobs, and a share of the others', async () => {
    const { submitWork } = await import('@/features/deliverables/use-cases/submit-work');
    const stageWith = async (qaFirstJobs: number, qaSamplePercent: number) => {
      await app.payload.updateGlobal({
        slug: 'settings',
        data: { qaFirstJobs, qaSamplePercent },
        overrideAccess: true,
      });
      const job = await started();
      const file = newId();
      await app.system.db.collection('files').insertOne({
        _id: file,
        job: job._id,
        owner: worker.id,
        uploadedBy: worker.id,
        purpose: 'deliverable',
        state: 'clean',
        version: null,
        filename: 'books.pdf',
        originalName: 'books.pdf',
        key: file.toHexString(),
        size: 10,
        createdAt: MORNING,
        updatedAt: MORNING,
      });
      await submitWork(asWorker(), { jobId: idOf(job), fileIds: [file.toHexString()] });
      return (await read(job)).reviewStage;
    };
    expect(await stageWith(3, 0)).toBe('qa');
    expect(await stageWith(0, 0)).toBe('client');
    expect(await stageWith(0, 100)).toBe('qa');
  });
});
