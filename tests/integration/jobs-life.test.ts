import { ObjectId } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobDocument } from '@/features/jobs';
import type { UserActor } from '@/platform/context';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import {
  BOOKKEEPING_BRIEF,
  makeClient,
  makeWorker,
  type TestClient,
  type TestWorker,
} from '../support/people';

/** Monday, 09:00 in Phnom Penh. */
const MORNING = new Date('2026-03-02T02:00:00Z');

let app: InProcess;
let jobs: typeof import('@/features/jobs');
let matching: typeof import('@/features/matching');
let client: TestClient;
let worker: TestWorker;
let staff: UserActor;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  jobs = await import('@/features/jobs');
  matching = await import('@/features/matching');
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['worker-cards', 'jobs', 'offers', 'agenda-tasks']) {
    await app.system.db.collection(name).deleteMany({});
  }
  client = await makeClient(app, 50);
  worker = await makeWorker(app, { skills: ['bookkeeping'], hours: { start: '00:00', end: '23:59' } });
  staff = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['owner'] });
});

/** Whatever happened, the counted figures of every card are what the record says. */
afterEach(async () => {
  const { rebuildWorkerCards } = await import('@/features/workers');
  const differences = await rebuildWorkerCards(app.system, { repair: false });
  expect(differences.filter(({ field }) => field !== '(card)')).toEqual([]);
});

const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping' as const,
  brief: BOOKKEEPING_BRIEF,
};
const asClient = () => app.as(client.actor);
const asWorker = () => app.as(worker.actor);
const idOf = (job: JobDocument) => job._id.toHexString();
const read = async (job: JobDocument) => {
  const found = await jobs.jobsCollection(app.system.db).findOne({ _id: job._id });
  if (!found) throw new Error('the job is there');
  return found;
};
const balance = async () => {
  const found = await app.system.db
    .collection('organization-balances')
    .findOne({ organization: client.organization });
  return found?.credits as { available: number; held: number };
};

/** Jobs in each status, by the use-cases that bring them there. */
const published = () => jobs.createJob(asClient(), { ...BRIEF, publish: true });
async function assigned() {
  const job = await published();
  await app.runDueTasks();
  return matching.acceptOffer(asWorker(), { jobId: idOf(job) });
}
async function started() {
  return jobs.startJob(asWorker(), { jobId: idOf(await assigned()) });
}
/** Handed in; the files of a delivery have tests of their own, so the transition is asked for directly. */
async function submitted(job?: JobDocument, needsQa = false) {
  const { unitOfWork } = await import('@/platform/unit-of-work');
  const current = job ?? (await started());
  return unitOfWork(asWorker(), (tx) =>
    jobs.transitionJob(tx, current, { name: 'submit', cleanFiles: 1, needsQa }, { event: { version: 1 } }),
  );
}
async function approved() {
  return jobs.approveJob(asClient(), { jobId: idOf(await submitted()) });
}

describe('the whole way', () => {
  it('holds the price, captures it after the undo seconds, and earns the worker their pay', async () => {
    const before = await balance();
    const job = await published();
    const price = job.pricing.credits;
    expect(job).toMatchObject({ status: 'matching', number: expect.stringMatching(/^NIM-\d+$/) });
    expect(job.deliveryTime.promisedAt).toBeInstanceOf(Date);
    expect(await balance()).toMatchObject({ available: before.available - price, held: price });

    await app.runDueTasks();
    const taken = await matching.acceptOffer(asWorker(), { jobId: idOf(job) });
    expect(taken).toMatchObject({ status: 'assigned', payout: { currency: 'USD' } });
    await jobs.startJob(asWorker(), { jobId: idOf(job) });
    app.clock.advance(2 * HOUR_MS);
    const inReview = await submitted(await read(job));
    expect(inReview).toMatchObject({ status: 'review', reviewStage: 'client', onTimeDelivery: true });
    expect(inReview.autoCompleteAt).toBeInstanceOf(Date);

    const done = await jobs.approveJob(asClient(), { jobId: idOf(job) });
    expect(done).toMatchObject({ status: 'completed', autoCompleteAt: null, settlement: null });
    expect(await balance()).toMatchObject({ held: price });
    app.clock.advance(11_000);
    expect(await app.runDueTasks()).toContain('jobs.settle');
    expect(await balance()).toMatchObject({ available: before.available - price, held: 0 });
    const settled = await read(job);
    expect(settled.settlement).toMatchObject({ captured: price, released: 0, earned: taken.payout?.amount });
    expect(settled.clock.map(({ turn }) => turn)).toEqual(['platform', 'worker', 'client']);
    const earning = { job: job._id, worker: worker.id, type: 'worker_earning' };
    expect(await app.system.db.collection('transactions').findOne(earning)).toMatchObject({
      amount: taken.payout?.amount,
    });
  });

  it('settles once, however often the task runs', async () => {
    const job = await approved();
    app.clock.advance(11_000);
    const again = { jobId: idOf(job), completedAt: job.completedAt?.toISOString() ?? '' };
    await app.runDueTasks();
    const after = await balance();
    await Promise.all([jobs.settleJob(app.system, again), jobs.settleJob(app.system, again)]);
    expect(await balance()).toEqual(after);
    const count = await app.system.db
      .collection('transactions')
      .countDocuments({ job: job._id, type: 'worker_earning' });
    expect(count).toBe(1);
  });

  it('tells what happened on the timeline, each side its own', async () => {
    const job = await approved();
    const { getTimeline } = await import('@/features/jobs/use-cases/get-timeline');
    const actions = async (actor: UserActor) =>
      (await getTimeline(app.as(actor), { jobId: idOf(job) })).rows.map((row) => row.action);
    expect(await actions(client.actor)).toEqual([
      'job.new',
      'job.publish',
      'job.accept',
      'job.start',
      'job.submit',
      'job.approve',
    ]);
    expect(await actions(worker.actor)).not.toContain('job.publish');
  });
});

describe('an approval', () => {
  it('can be undone for ten seconds, and then its money has not moved', async () => {
    const job = await approved();
    app.clock.advance(9_000);
    const back = await jobs.undoApprove(asClient(), { jobId: idOf(job) });
    expect(back).toMatchObject({ status: 'review', reviewStage: 'client', completedAt: null });
    app.clock.advance(5_000);
    await app.runDueTasks();
    expect(await balance()).toMatchObject({ held: job.pricing.credits });
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect(await balance()).toMatchObject({ held: 0 });
  });
  it('cannot be undone later', async () => {
    const job = await approved();
    app.clock.advance(11_000);
    await expect(jobs.undoApprove(asClient(), { jobId: idOf(job) })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
  it('comes by itself after 72 hours of silence without a weekend, with reminders before', async () => {
    const job = await submitted();
    app.clock.advance(71 * HOUR_MS);
    expect((await app.runDueTasks()).filter((name) => name === 'jobs.review-reminder')).toHaveLength(3);
    expect((await read(job)).status).toBe('review');
    app.clock.advance(5 * HOUR_MS);
    await app.runDueTasks();
    expect((await read(job)).status).toBe('completed');
  });
  it('waits over a weekend, and an answer ends the wait', async () => {
    app.clock.set(new Date('2026-03-05T02:00:00Z'));
    const job = await submitted();
    app.clock.advance(80 * HOUR_MS);
    await app.runDueTasks();
    expect((await read(job)).status).toBe('review');
    await jobs.requestRevision(asClient(), {
      jobId: idOf(job),
      kind: 'fix',
      feedback: 'Account two is missing.',
    });
    app.clock.advance(10 * DAY_MS);
    await app.runDueTasks();
    expect((await read(job)).status).toBe('revision');
  });
  it('gives a quarter back when the work came late', async () => {
    const job = await started();
    const deadline = job.deliveryTime.deadline ?? MORNING;
    app.clock.set(new Date(deadline.getTime() + 30 * MINUTE_MS));
    await jobs.markLateJobs(app.system, {});
    expect((await read(job)).lateAt).toBeInstanceOf(Date);
    const late = await submitted(await read(job));
    expect(late).toMatchObject({ onTimeDelivery: false, lateMinutes: 30 });
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    const refund = Math.ceil(job.pricing.credits * 0.25);
    const captured = job.pricing.credits - refund;
    expect((await read(job)).settlement).toMatchObject({ captured, released: refund });
    expect(await balance()).toMatchObject({ available: 50 - captured, held: 0 });
  });
});

describe('cancelling', () => {
  it('is free until a worker has accepted', async () => {
    const job = await published();
    await jobs.cancelJob(asClient(), { jobId: idOf(job) });
    expect(await balance()).toMatchObject({ available: 50, held: 0 });
    expect(await read(job)).toMatchObject({ status: 'cancelled', settlement: { captured: 0 } });
  });
  it.each([
    ['assigned', assigned, 25],
    ['in progress', started, 50],
  ])('costs a share once %s, and pays the worker the same share', async (_name, make, percent) => {
    const job = await make();
    await jobs.cancelJob(asClient(), { jobId: idOf(job), reason: 'The event was moved.' });
    const charged = Math.floor((job.pricing.credits * percent) / 100);
    expect(await balance()).toMatchObject({ available: 50 - charged, held: 0 });
    const { settlement } = await read(job);
    expect(settlement).toMatchObject({
      captured: charged,
      earned: Math.round(((job.payout?.amount ?? 0) * percent) / 100),
    });
  });
  it('is not the client’s once work is delivered, and staff choose the refund', async () => {
    const job = await submitted();
    const jobId = idOf(job);
    await expect(jobs.cancelJob(asClient(), { jobId })).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
    await expect(jobs.cancelJob(app.as(staff), { jobId })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    await jobs.overrideJobStatus(app.as(staff), {
      jobId,
      status: 'cancelled',
      reason: 'Agreed by phone.',
      refundPercent: 50,
    });
    const charged = Math.floor(job.pricing.credits / 2);
    expect(await balance()).toMatchObject({ available: 50 - charged, held: 0 });
  });
});

describe('changes', () => {
  it('count rounds for a preference and none for a fix', async () => {
    let job = await submitted();
    for (const kind of ['fix', 'preference', 'preference'] as const) {
      await jobs.requestRevision(asClient(), { jobId: idOf(job), kind, feedback: 'Please.' });
      job = await submitted(await read(job));
    }
    expect(job).toMatchObject({ revisionsUsed: 2, revisions: [{ round: 1 }, { round: 2 }, { round: 3 }] });
    const third = { jobId: idOf(job), kind: 'preference' as const, feedback: 'Once more.' };
    await expect(jobs.requestRevision(asClient(), third)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
  it('hold the price of new scope beside the first, and raise the pay', async () => {
    const job = await submitted();
    const request = {
      jobId: idOf(job),
      kind: 'new-scope' as const,
      feedback: 'Also March: 80 transactions.',
    };
    await expect(jobs.requestRevision(asClient(), request)).rejects.toMatchObject({ code: 'CONFLICT' });
    const quote = await jobs.quoteRevision(asClient(), request);
    expect(quote.credits).toBeGreaterThan(0);
    const wrong = { ...request, acceptCredits: quote.credits + 1 };
    await expect(jobs.requestRevision(asClient(), wrong)).rejects.toMatchObject({ code: 'CONFLICT' });
    const after = await jobs.requestRevision(asClient(), { ...request, acceptCredits: quote.credits });
    expect(after.pricing.credits).toBe(job.pricing.credits + quote.credits);
    expect(after.payout?.amount).toBeGreaterThan(job.payout?.amount ?? 0);
    expect(await balance()).toMatchObject({ held: after.pricing.credits });
    await submitted(await read(job));
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect((await read(job)).settlement).toMatchObject({
      captured: after.pricing.credits,
      earned: after.payout?.amount,
    });
  });
  it('reopen a job for seven days, without paying twice', async () => {
    const job = await approved();
    app.clock.advance(11_000);
    await app.runDueTasks();
    const paid = await balance();
    app.clock.advance(6 * DAY_MS);
    await jobs.reopenJob(asClient(), { jobId: idOf(job), feedback: 'One account is missing.' });
    await submitted(await read(job));
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect(await balance()).toEqual(paid);
    app.clock.advance(8 * DAY_MS);
    const late = jobs.reopenJob(asClient(), { jobId: idOf(job), feedback: 'Again.' });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('ratings', () => {
  it('are given once by each side within fourteen days, and counted', async () => {
    const job = await approved();
    const jobId = idOf(job);
    await jobs.rateJob(asClient(), { jobId, rating: 4, tags: ['on-time'] });
    await jobs.rateJob(asWorker(), { jobId, rating: 5 });
    expect(await read(job)).toMatchObject({ clientRating: { rating: 4 }, workerRating: { rating: 5 } });
    await expect(jobs.rateJob(asClient(), { jobId, rating: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const card = await app.system.db.collection('worker-cards').findOne({ worker: worker.id });
    expect(card?.stats).toMatchObject({ averageRating: 4, ratingCount: 1, completedJobs: 1, activeJobs: 0 });
  });
  it('close after fourteen days', async () => {
    const job = await approved();
    app.clock.advance(15 * DAY_MS);
    const late = jobs.rateJob(asClient(), { jobId: idOf(job), rating: 4 });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('staff', () => {
  it('assign, reassign to another worker, and the first is told and free again', async () => {
    const other = await makeWorker(app, { skills: ['bookkeeping'], hours: { start: '00:00', end: '23:59' } });
    const job = await published();
    const jobId = idOf(job);
    const reason = 'Asked for by the client.';
    await jobs.assignJob(app.as(staff), { jobId, workerId: worker.actor.id, reason });
    const moved = await jobs.reassignJob(app.as(staff), { jobId, workerId: other.actor.id, reason });
    expect(moved).toMatchObject({ status: 'assigned', worker: other.id, payout: { hourlyRate: 1_000 } });
    const event = await app.system.db
      .collection('events')
      .findOne({ type: 'job.reassigned', 'data.jobId': jobId });
    expect(event?.rooms).toContain(`user:${worker.actor.id}`);
    const nobody = { jobId, workerId: new ObjectId().toHexString(), reason };
    await expect(jobs.reassignJob(app.as(staff), nobody)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect(await read(job)).toMatchObject({ status: 'assigned', worker: other.id });
  });
  it('need the right role', async () => {
    const job = await published();
    const support = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['support'] });
    const assign = { jobId: idOf(job), workerId: worker.actor.id, reason: 'No reason.' };
    await expect(jobs.assignJob(app.as(support), assign)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(jobs.assignJob(asClient(), assign)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('races', () => {
  const outcomes = async (attempts: Promise<unknown>[]) => {
    const results = await Promise.allSettled(attempts);
    const codes = results.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );
    return { won: results.length - codes.length, codes };
  };
  it('one of many cancels wins, and the price is released once', async () => {
    const job = await published();
    const tries = Array.from({ length: 8 }, () => jobs.cancelJob(asClient(), { jobId: idOf(job) }));
    const { won, codes } = await outcomes(tries);
    expect(won).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['INVALID_TRANSITION']));
    expect(await balance()).toMatchObject({ available: 50, held: 0 });
  });
  it('approve and request changes at once: one wins', async () => {
    const job = await submitted();
    const jobId = idOf(job);
    const { won } = await outcomes([
      jobs.approveJob(asClient(), { jobId }),
      jobs.requestRevision(asClient(), { jobId, kind: 'fix', feedback: 'Please.' }),
      jobs.approveJob(asClient(), { jobId }),
    ]);
    expect(won).toBe(1);
  });
  it('twenty jobs published at once spend no credit twice', async () => {
    const drafts: JobDocument[] = [];
    for (let index = 0; index < 20; index += 1) drafts.push(await jobs.createJob(asClient(), BRIEF));
    const price = drafts[0]?.pricing.credits ?? 0;
    const { won, codes } = await outcomes(
      drafts.map((job) => jobs.publishJob(asClient(), { jobId: idOf(job) })),
    );
    expect(won).toBe(Math.min(20, Math.floor(50 / price)));
    expect(codes.every((code) => code === 'INSUFFICIENT_CREDITS')).toBe(true);
    expect(await balance()).toMatchObject({ available: 50 - won * price, held: won * price });
  });
  it('jobs made at once have numbers of their own', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => jobs.createJob(asClient(), BRIEF)));
    expect(new Set(made.map((job) => job.number)).size).toBe(10);
  });
});
