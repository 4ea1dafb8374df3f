import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '@/shared/durations';
import { bootInProcess, type InProcess } from '../support/in-process';
import { BOOKKEEPING_BRIEF, makeClient, makeWorker, type TestWorker } from '../support/people';

/** Monday, 09:00 in Phnom Penh. */
const MORNING = new Date('2026-03-02T02:00:00Z');
const RATED = { ratingCount: 20, averageRating: 5, completionRate: 100, responseTime: 5 };

let app: InProcess;
let matching: typeof import('@/features/matching');
let missed: typeof import('@/features/matching/use-cases/missed-offers');
let late: TestWorker;
let winner: TestWorker;
let third: TestWorker;
let refuser: TestWorker;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  const { createJob } = await import('@/features/jobs');
  matching = await import('@/features/matching');
  missed = await import('@/features/matching/use-cases/missed-offers');
  const worker = (stats: object) =>
    makeWorker(app, { skills: ['bookkeeping'], stats: { ...RATED, ...stats } });
  const post = async () => {
    const client = await makeClient(app, 50);
    const job = await createJob(app.as(client.actor), {
      title: 'Reconcile February for Harbor Coffee',
      description: 'Bookkeeping for a cafe: categorise and reconcile 120 transactions of two accounts.',
      category: 'bookkeeping',
      brief: BOOKKEEPING_BRIEF,
      publish: true,
    });
    await app.runDueTasks();
    return job._id.toHexString();
  };
  late = await worker({});
  winner = await worker({ responseTime: 7 });
  third = await worker({ responseTime: 8 });
  const jobId = await post();
  app.clock.advance(16 * MINUTE_MS);
  await app.runDueTasks();
  await matching.acceptOffer(app.as(winner.actor), { jobId });
  // The same evening somebody who is better than all of them says no.
  refuser = await worker({ responseTime: 0 });
  const refused = await post();
  await matching.declineOffer(app.as(refuser.actor), { jobId: refused, reason: 'pay' });
}, 90_000);
afterAll(() => app?.stop());

const of = (worker: TestWorker, more = {}) => missed.listMissedOffers(app.as(worker.actor), more);

describe('what a worker missed or lost', () => {
  it('is an offer that ran out, which an answer would have won, with what it would have paid', async () => {
    const { items, total } = await of(late);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ kind: 'expired', rank: 1, won: { key: 'match.if.answered' } });
    expect(items[0]?.terms?.payout).toBeGreaterThan(0);
    expect(Object.keys(items[0]?.components ?? {}).sort()).toEqual(
      ['availability', 'completion', 'expertise', 'rating', 'response', 'skills'].sort(),
    );
  });

  it('is a job that somebody better placed took, with the one thing that would have turned it', async () => {
    const { items } = await of(third);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: 'outranked', rank: 3, terms: null });
    // The first answered within five minutes, and whoever is equal may not come first.
    expect(items[0]?.won).toEqual({ key: 'match.if.response', values: { value: 1 } });
    const { items: none } = await of(third, { kind: 'expired' });
    expect(none).toEqual([]);
  });

  it('is not what one has, and not what one refused', async () => {
    expect((await of(winner)).items).toEqual([]);
    expect((await of(refuser)).items).toEqual([]);
  });

  it('ends after 90 days', async () => {
    app.clock.advance(91 * 24 * 60 * MINUTE_MS);
    expect((await of(late)).items).toEqual([]);
  });

  it('is for workers', async () => {
    const client = await makeClient(app, 1);
    await expect(missed.listMissedOffers(app.as(client.actor), {})).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
