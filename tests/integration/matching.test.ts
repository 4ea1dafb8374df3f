import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitOfWork } from '@/platform/unit-of-work';
import { MINUTE_MS } from '@/shared/durations';
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
});

const ANY_STATS = {
  availability: ['available', 'available', 'busy', 'offline'],
  averageRating: [3, 3.5, 4, 4.5, 5],
  ratingCount: [0, 1, 3, 20],
  responseTime: [null, 2, 5, 30, 90],
  completionRate: [60, 80, 100],
  activeJobs: [0, 0, 1, 2, 5],
} as const;
const NEARLY_EQUAL = {
  availability: ['available'],
  averageRating: [0],
  ratingCount: [0],
  responseTime: [null, null, null, null, null, null, null, null, null, 30],
  completionRate: [100],
  activeJobs: [0, 0, 0, 1],
} as const;

const worker = (traits: Partial<WorkerTraits> = {}) =>
  makeWorker(app, { skills: ['bookkeeping'], ...traits });
const workers = (count: number, traits: (index: number) => Partial<WorkerTraits> = () => ({})) =>
  Promise.all(Array.from({ length: count }, (_, index) => worker(traits(index))));

async function postJob(client?: Awaited<ReturnType<typeof makeClient>>) {
  const owner = client ?? (await makeClient(app, 50));
  const job = await jobs.createJob(app.as(owner.actor), {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  return { owner, job, jobId: job._id.toHexString() };
}

const offersOf = (job: ObjectId) =>
  matching.offersCollection(app.system.db).find({ job }).sort({ _id: 1 }).toArray();
const statesOf = async (job: ObjectId) => (await offersOf(job)).map(({ state }) => state);
const readJob = (id: ObjectId) => jobs.jobsCollection(app.system.db).findOne({ _id: id });
const accept = (who: TestWorker, jobId: string) => matching.acceptOffer(app.as(who.actor), { jobId });
const decline = (who: TestWorker, jobId: string) =>
  matching.declineOffer(app.as(who.actor), { jobId, reason: 'too-busy' });
const owes = (people: TestWorker[], id: ObjectId | undefined) => {
  const found = people.find((one) => id && one.id.equals(id));
  if (!found) throw new Error('nobody of these was asked');
  return found;
};

describe('who is asked', () => {
  it.each([
    ['of all kinds', 1, ANY_STATS],
    ['most of whom are new and equal', 2, NEARLY_EQUAL],
    ['most of whom have all they may have', 3, { ...ANY_STATS, activeJobs: [5, 5, 5, 5, 5, 6, 0] }],
  ] as const)(
    'the exact top three among people %s, whoever is left out or preferred',
    async (_, seed, stats) => {
      const { searchCandidates } = await import('@/features/matching/use-cases/find-candidates');
      const { rankWorkers } = await import('@/features/matching/domain/scoring');
      const { skillSetKeys } = await import('@/features/matching/domain/skill-sets');
      const { rescore, workerCardsCollection } = await import('@/features/workers');
      const random = seeded(20260302 + seed);
      const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
      const skills = Array.from({ length: 7 }, () => newId());
      const now = MORNING;
      const cards = Array.from({ length: 1_500 }, () => {
        const own = skills.filter(() => random() < 0.4);
        return {
          _id: newId(),
          worker: newId(),
          status: random() < 0.05 ? 'suspended' : 'active',
          skills: own.map((skill) => ({
            skill,
            level: pick(['junior', 'mid', 'senior'] as const),
            verified: true,
          })),
          skillSets: skillSetKeys(own),
          hourlyRate: 1_000,
          currency: 'USD',
          availability: pick(stats.availability),
          openOffers: pick([0, 0, 1, 2]),
          timezone: 'Asia/Phnom_Penh',
          shifts: [],
          timeOff:
            random() < 0.1 ? [{ from: new Date(+now - MINUTE_MS), to: new Date(+now + MINUTE_MS) }] : [],
          standingAcceptance: [],
          stats: {
            totalJobs: 5,
            completedJobs: 5,
            averageRating: pick(stats.averageRating),
            ratingCount: pick(stats.ratingCount),
            totalEarnings: 0,
            responseTime: pick(stats.responseTime),
            completionRate: pick(stats.completionRate),
            onTimeRate: 100,
            activeJobs: pick(stats.activeJobs),
            lastOfferAt: pick([null, new Date(+now - 1e7), new Date(+now - 1e8)]),
          },
          baseScore: 0,
          createdAt: now,
          updatedAt: now,
        };
      });
      const collection = workerCardsCollection(app.system.db);
      await collection.insertMany(cards as never);
      await collection.updateMany({}, rescore());
      const all = await collection.find().toArray();
      let leastRead = all.length;
      for (let round = 0; round < 60; round += 1) {
        const some = (count: number) => Array.from({ length: count }, () => pick(all).worker);
        const wanted = skills.filter(() => random() < 0.5);
        const required = round % 6 === 0 ? wanted : wanted.slice(0, round % 5);
        const question = {
          requiredSkills: required,
          complexity: pick(['low', 'medium', 'high'] as const),
          preferredWorkers: some(round % 3),
          blockedWorkers: some(round % 4),
          excludedWorkers: some(round % 5),
          cap: 5,
          asked: 0,
        };
        const reference = rankWorkers(question, all, { now, cap: 5 }).slice(0, 3);
        const { candidates, read } = await searchCandidates(app.system, question, 3);
        expect(candidates.map(({ card, score }) => [String(card.worker), score])).toEqual(
          reference.map(({ card, score }) => [String(card.worker), score]),
        );
        leastRead = Math.min(leastRead, read);
      }
      expect(leastRead).toBeLessThan(all.length / 10);
    },
  );

  it('cards from before there were lists of several skills are brought into them', async () => {
    const { fillSkillSets, rebuildWorkerCards, workerCardsCollection } = await import('@/features/workers');
    const old = await worker({ skills: ['bookkeeping', 'excel', 'copywriting'] });
    const collection = workerCardsCollection(app.system.db);
    const before = await collection.findOneAndUpdate({ worker: old.id }, { $unset: { skillSets: 1 } });
    expect(before?.skillSets.length).toBeGreaterThan(0);
    await fillSkillSets(app.system);
    expect((await collection.findOne({ worker: old.id }))?.skillSets).toEqual(before?.skillSets);
    expect(await rebuildWorkerCards(app.system, { repair: false })).not.toContainEqual(
      expect.objectContaining({ field: 'skillSets', worker: old.id.toHexString() }),
    );
  });

  it('new workers stand at the platform’s own means, worked out nightly', async () => {
    const { loadMeans, refreshMeansTask, workerCardsCollection } = await import('@/features/workers');
    const { baseScore } = await import('@/features/matching/domain/base-score');
    await worker({ stats: { averageRating: 3.2, ratingCount: 30, responseTime: 8 } });
    await worker();
    await refreshMeansTask.run(app.system, {});
    const means = await loadMeans(app.system.db);
    expect(means.rating).toBe(3.2);
    for (const card of await workerCardsCollection(app.system.db).find().toArray()) {
      expect(card.baseScore).toBeCloseTo(baseScore(card, means), 9);
    }
    await app.system.db.collection<{ _id: string }>('counters').deleteOne({ _id: 'platform-means' });
  });

  it('the best first, on terms that stay; nobody else yet', async () => {
    const [plain, best] = [
      await worker({ stats: { averageRating: 3.5, ratingCount: 9 } }),
      await worker({ stats: { averageRating: 5, ratingCount: 9, responseTime: 2 }, hourlyRate: 1_200 }),
    ];
    const { job } = await postJob();
    await app.runDueTasks();
    const [offer, ...others] = await offersOf(job._id);
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ worker: best.id, rank: 1, state: 'offered' });
    expect(offer?.expiresAt).toEqual(new Date(+MORNING + 15 * MINUTE_MS));
    expect(offer?.terms.payout).toBe(Math.round((offer?.terms.hours ?? 0) * 1_200));
    const stored = await readJob(job._id);
    expect(stored?.candidates.map((candidate) => String(candidate.worker))).toEqual(
      [best.id, plain.id].map(String),
    );
    expect(stored?.analysis?.source).toBe('local');
  });

  it('outside the shift it is reserved and goes out at its start', async () => {
    const [only] = await workers(1);
    app.clock.set(new Date('2026-03-02T14:00:00Z'));
    const { job } = await postJob();
    await app.runDueTasks();
    const shiftStart = new Date('2026-03-03T01:00:00Z');
    expect(await offersOf(job._id)).toMatchObject([
      { worker: only?.id, state: 'reserved', reservedUntil: shiftStart, offeredAt: null },
    ]);
    app.clock.set(shiftStart);
    expect(await app.runDueTasks()).toContain('dispatch-offer');
    expect(await offersOf(job._id)).toMatchObject([
      { state: 'offered', offeredAt: shiftStart, expiresAt: new Date(+shiftStart + 15 * MINUTE_MS) },
    ]);
  });

  it('somebody with standing acceptance takes it at once', async () => {
    const [keen] = await workers(1, () => ({ standingAcceptance: ['bookkeeping'] }));
    const { job } = await postJob();
    await app.runDueTasks();
    expect(await readJob(job._id)).toMatchObject({ status: 'assigned', worker: keen?.id });
    expect(await statesOf(job._id)).toEqual(['accepted']);
  });
});

describe('the cascade', () => {
  it('declined or unanswered: the next; after three the rest are scored again; after nine staff have it', async () => {
    const people = await workers(12, (index) => ({
      stats: { averageRating: 5 - index / 10, ratingCount: 9 },
    }));
    const { job, jobId } = await postJob();
    await app.runDueTasks();
    const asked: string[] = [];
    for (let turn = 1; turn <= 9; turn += 1) {
      const offer = (await offersOf(job._id)).at(-1);
      expect(offer).toMatchObject({ state: 'offered', rank: turn });
      asked.push(String(offer?.worker));
      if (turn % 2 === 0) await decline(owes(people, offer?.worker), jobId);
      else app.clock.advance(15 * MINUTE_MS);
      await app.runDueTasks();
    }
    expect(new Set(asked).size).toBe(9);
    expect(asked).toEqual(people.slice(0, 9).map(({ id }) => String(id)));
    expect(await readJob(job._id)).toMatchObject({
      status: 'matching',
      flagged: true,
      flagReason: 'unmatched',
    });
    expect(
      await app.system.db.collection('events').countDocuments({ type: 'job.unmatched', 'data.jobId': jobId }),
    ).toBe(1);
    expect((await statesOf(job._id)).filter((state) => state === 'offered')).toEqual([]);
  });

  it('nobody there is told to staff; whoever comes free is asked by the sweep', async () => {
    const { job } = await postJob();
    await app.runDueTasks();
    expect(await readJob(job._id)).toMatchObject({ flagged: true, flagReason: 'unmatched' });
    const late = await worker();
    app.clock.advance(5 * MINUTE_MS);
    await matching.sweepMatchingTask.run(app.system, {});
    expect(await offersOf(job._id)).toMatchObject([{ worker: late.id, state: 'offered' }]);
    expect(await readJob(job._id)).toMatchObject({ flagged: false, flagReason: null });
  });

  it('a cancelled job withdraws its offers and gives the credits back', async () => {
    const [asked] = await workers(1);
    const { owner, job, jobId } = await postJob();
    await app.runDueTasks();
    await jobs.cancelJob(app.as(owner.actor), { jobId });
    expect(await statesOf(job._id)).toEqual(['withdrawn']);
    await expect(accept(asked as TestWorker, jobId)).rejects.toMatchObject({ code: 'OFFER_CLOSED' });
    const { checkLedger } = await import('@/features/credits');
    expect(await checkLedger(app.system.db)).toEqual([]);
    const balances = app.system.db.collection('organization-balances');
    expect((await balances.findOne({ organization: owner.organization }))?.credits).toEqual({
      available: 50,
      held: 0,
    });
  });

  it('a job taken from its worker is offered to somebody else', async () => {
    const people = await workers(2);
    const { job, jobId } = await postJob();
    await app.runDueTasks();
    const first = owes(people, (await offersOf(job._id))[0]?.worker);
    await accept(first, jobId);
    const staff = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['operations'] });
    app.clock.advance(MINUTE_MS);
    await jobs.reassignJob(app.as(staff), { jobId, reason: 'Fell ill.' });
    await app.runDueTasks();
    const [revoked, next] = await offersOf(job._id);
    expect(revoked).toMatchObject({ worker: first.id, state: 'withdrawn', declineReason: 'reassigned' });
    expect(next?.state).toBe('offered');
    expect(next?.worker.equals(first.id)).toBe(false);
  });

  it('a suspended worker’s offer goes to the next at once', async () => {
    const people = await workers(2);
    const { job } = await postJob();
    await app.runDueTasks();
    const first = (await offersOf(job._id))[0];
    const { usersCollection } = await import('@/features/accounts');
    await unitOfWork(app.system, async (tx) => {
      const suspended = { $set: { status: 'suspended' as const } };
      await usersCollection(tx.db).updateOne({ _id: first?.worker }, suspended, { session: tx.session });
      await tx.emit({ type: 'account.suspended', rooms: [], data: { userId: String(first?.worker) } });
    });
    await app.runDueTasks();
    expect(await statesOf(job._id)).toEqual(['withdrawn', 'offered']);
    expect((await offersOf(job._id))[1]?.worker).toEqual(
      people.find(({ id }) => !id.equals(first?.worker as ObjectId))?.id,
    );
  });
});

describe('accepting', () => {
  it('only for who was asked, in time, below the cap', async () => {
    const [asked, stranger] = await workers(2, (index) => ({
      stats: { averageRating: 5 - index, ratingCount: 9 },
    }));
    const { jobId } = await postJob();
    await app.runDueTasks();
    await expect(accept(stranger as TestWorker, jobId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    app.clock.advance(15 * MINUTE_MS);
    await expect(accept(asked as TestWorker, jobId)).rejects.toMatchObject({ code: 'OFFER_CLOSED' });
    await app.system.db
      .collection('worker-cards')
      .updateOne({ worker: asked?.id }, { $set: { 'stats.activeJobs': 0 } });
    await app.runDueTasks();
    await app.system.db
      .collection('worker-cards')
      .updateOne({ worker: stranger?.id }, { $set: { 'stats.activeJobs': 5 } });
    await expect(accept(stranger as TestWorker, jobId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('50 workers at once: one wins, 49 are told that it is closed', async () => {
    const people = await workers(50);
    const { job, jobId } = await postJob();
    await app.runDueTasks();
    const [offer] = await offersOf(job._id);
    if (!offer) throw new Error('nobody was asked');
    const others = people.filter(({ id }) => !id.equals(offer.worker));
    await matching
      .offersCollection(app.system.db)
      .insertMany(others.map(({ id }, index) => ({ ...offer, _id: newId(), worker: id, rank: index + 2 })));
    const results = await Promise.allSettled(people.map((one) => accept(one, jobId)));
    const codes = results.map((result) => (result.status === 'fulfilled' ? 'won' : result.reason.code));
    expect(codes.filter((code) => code === 'won')).toHaveLength(1);
    expect(codes.filter((code) => code === 'OFFER_CLOSED')).toHaveLength(49);
    const winner = people[codes.indexOf('won')];
    expect(await readJob(job._id)).toMatchObject({ status: 'assigned', worker: winner?.id });
    const states = await statesOf(job._id);
    expect(states.filter((state) => state === 'accepted')).toHaveLength(1);
    expect(states.filter((state) => state === 'withdrawn')).toHaveLength(49);
  });

  it('leaves nothing behind when it fails half way', async () => {
    const people = await workers(1);
    const { job, jobId } = await postJob();
    await app.runDueTasks();
    const [before] = await offersOf(job._id);
    const failing = unitOfWork(app.as((people[0] as TestWorker).actor), async (tx) => {
      await matching.acceptOffer(tx, { jobId });
      throw new Error('the process died here');
    });
    await expect(failing).rejects.toThrow('the process died here');
    expect(await offersOf(job._id)).toEqual([before]);
    expect(await readJob(job._id)).toMatchObject({ status: 'matching', worker: null });
    expect(
      await app.system.db
        .collection('events')
        .countDocuments({ type: 'offer.accepted', 'data.jobId': jobId }),
    ).toBe(0);
    const card = await app.system.db.collection('worker-cards').findOne({ worker: people[0]?.id });
    expect(card?.stats.activeJobs).toBe(0);
    await accept(people[0] as TestWorker, jobId);
    expect(await statesOf(job._id)).toEqual(['accepted']);
  });
});

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
