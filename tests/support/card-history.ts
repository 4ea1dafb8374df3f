import type { ObjectId } from 'mongodb';
import type { Random } from '@/demo/seed/random';
import type { JobDocument } from '@/features/jobs';
import type { UserActor } from '@/platform/context';
import { isAppError } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { type InProcess, personActor } from './in-process';
import { BOOKKEEPING_BRIEF, makeClient, makeWorker, type TestClient, type TestWorker } from './people';

/** A small market in which anything happens that can change a worker's figures, by the product's own use-cases. */
export interface History {
  /** What was done and how often it was granted. */
  granted: Map<string, number>;
  /** Does one to three things at once, and what falls due. */
  step(): Promise<void>;
}

type Act = (random: Random) => Promise<unknown>;

/** Opens a market with people of its own. */
export async function openHistory(app: InProcess, random: Random): Promise<History> {
  const [jobs, matching, deliverables, workers, accounts] = await Promise.all([
    import('@/features/jobs'),
    import('@/features/matching'),
    import('@/features/deliverables'),
    import('@/features/workers'),
    import('@/features/accounts'),
  ]);
  const { db } = app.system;
  const people: TestWorker[] = [];
  for (let index = 0; index < 5; index += 1) {
    const hours = index < 3 ? { start: '00:00', end: '23:59' } : { start: '08:00', end: '17:00' };
    const skills = index % 2 === 0 ? ['bookkeeping'] : ['bookkeeping', 'excel'];
    people.push(await makeWorker(app, { skills, hours, hourlyRate: 900 + 100 * index }));
  }
  const clients: TestClient[] = [await makeClient(app, 500), await makeClient(app, 500)];
  const staff = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['owner'] });
  const granted = new Map<string, number>();

  const some = async (random: Random, filter: object): Promise<JobDocument | null> => {
    const found = await jobs.jobsCollection(db).find(filter).toArray();
    return found.length > 0 ? random.pick(found) : null;
  };
  const clientOf = (job: JobDocument) =>
    clients.find(({ organization }) => organization.equals(job.organization))?.actor as UserActor;
  const workerOf = (id: ObjectId | null) => people.find((one) => id && one.id.equals(id));
  /** Does something with a job in one of these statuses, if there is one. */
  const withJob = (filter: object, act: (job: JobDocument, jobId: string, random: Random) => unknown): Act =>
    async function withOne(random) {
      const job = await some(random, filter);
      if (!job) return false;
      return act(job, job._id.toHexString(), random);
    };
  const asWorker = (job: JobDocument) => {
    const who = workerOf(job.worker);
    if (!who) throw new Error('the job has a worker of this market');
    return app.as(who.actor);
  };
  const answer = (yes: boolean): Act =>
    async function answerOne(random) {
      const open = await matching
        .offersCollection(db)
        .find({ state: { $in: ['offered', 'reserved'] } })
        .toArray();
      const offer = open.length > 0 ? random.pick(open) : null;
      const who = workerOf(offer?.worker ?? null);
      if (!offer || !who) return false;
      const jobId = offer.job.toHexString();
      if (yes) return matching.acceptOffer(app.as(who.actor), { jobId });
      return matching.declineOffer(app.as(who.actor), { jobId, reason: 'too-busy' });
    };
  const suspend = (status: 'suspended' | 'active'): Act =>
    async function change(random) {
      const who = random.pick(people);
      return accounts.updateUser(app.as(staff), { id: who.actor.id, status, reason: 'For a test.' });
    };

  const ACTS: Record<string, [weight: number, act: Act]> = {
    post: [
      5,
      (random) =>
        jobs.createJob(app.as(random.pick(clients).actor), {
          title: 'Reconcile February in QuickBooks',
          description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions.',
          category: 'bookkeeping',
          brief: BOOKKEEPING_BRIEF,
          publish: true,
        }),
    ],
    accept: [9, answer(true)],
    decline: [3, answer(false)],
    start: [6, withJob({ status: 'assigned' }, (job, jobId) => jobs.startJob(asWorker(job), { jobId }))],
    submit: [
      7,
      withJob({ status: { $in: ['in_progress', 'revision'] } }, async (job, jobId) => {
        const file = await cleanFile(app, job);
        return deliverables.submitWork(asWorker(job), { jobId, fileIds: [file.toHexString()] });
      }),
    ],
    check: [
      4,
      withJob({ status: 'review', reviewStage: 'qa' }, async (job, jobId, random) => {
        const version = await deliverables.deliverablesCollection(db).countDocuments({ job: job._id });
        const decision = random.chance(0.7) ? 'pass' : 'fail';
        return jobs.decideQa(app.as(staff), { jobId, decision, version, note: 'One thing is missing.' });
      }),
    ],
    approve: [
      6,
      withJob({ status: 'review', reviewStage: 'client' }, (job, jobId) =>
        jobs.approveJob(app.as(clientOf(job)), { jobId }),
      ),
    ],
    revise: [
      2,
      withJob({ status: 'review', reviewStage: 'client' }, (job, jobId) =>
        jobs.requestRevision(app.as(clientOf(job)), { jobId, kind: 'fix', feedback: 'Please.' }),
      ),
    ],
    undo: [
      1,
      withJob({ status: 'completed' }, (job, jobId) => jobs.undoApprove(app.as(clientOf(job)), { jobId })),
    ],
    reopen: [
      1,
      withJob({ status: 'completed' }, (job, jobId) =>
        jobs.reopenJob(app.as(clientOf(job)), { jobId, feedback: 'One frame is black.' }),
      ),
    ],
    rate: [
      4,
      withJob({ status: 'completed' }, (job, jobId, random) =>
        jobs.rateJob(app.as(clientOf(job)), { jobId, rating: random.int(1, 5) }),
      ),
    ],
    cancel: [
      1,
      withJob({ status: { $in: ['matching', 'assigned', 'in_progress'] } }, (job, jobId) =>
        jobs.cancelJob(app.as(clientOf(job)), { jobId }),
      ),
    ],
    'cancel by staff': [
      1,
      withJob({ status: { $in: ['assigned', 'review', 'revision'] } }, (_, jobId) =>
        jobs.cancelJob(app.as(staff), { jobId, reason: 'For a test.', refundPercent: 100 }),
      ),
    ],
    reassign: [
      1,
      withJob({ status: { $in: ['assigned', 'in_progress'] } }, (_, jobId, random) => {
        const to = random.chance(0.5) ? random.pick(people).actor.id : null;
        return jobs.reassignJob(app.as(staff), { jobId, workerId: to, reason: 'For a test.' });
      }),
    ],
    assign: [
      1,
      withJob({ status: 'matching' }, (_, jobId, random) =>
        jobs.assignJob(app.as(staff), {
          jobId,
          workerId: random.pick(people).actor.id,
          reason: 'For a test.',
        }),
      ),
    ],
    'hand back': [
      1,
      withJob({ status: { $in: ['assigned', 'in_progress'] } }, (job, jobId) =>
        jobs.handBackJob(asWorker(job), { jobId, reason: 'I am ill.' }),
      ),
    ],
    override: [
      1,
      withJob({ status: { $in: ['in_progress', 'review', 'revision'] } }, (_, jobId, random) =>
        jobs.overrideJobStatus(app.as(staff), {
          jobId,
          status: random.pick(['assigned', 'in_progress', 'revision'] as const),
          reason: 'For a test.',
        }),
      ),
    ],
    switch: [
      2,
      (random) =>
        workers.updateAvailability(app.as(random.pick(people).actor), {
          status: random.pick(['available', 'available', 'busy', 'offline'] as const),
        }),
    ],
    seen: [
      1,
      (random) =>
        db.collection('auth-sessions').insertOne({
          user: random.pick(people).id,
          refreshHash: String(newId()),
          lastUsedAt: app.clock.now(),
        }),
    ],
    suspend: [1, suspend('suspended')],
    reactivate: [2, suspend('active')],
    'new means': [1, () => workers.refreshMeansTask.run(app.system, {})],
    sweep: [1, () => matching.sweepMatchingTask.run(app.system, {})],
    silence: [1, () => matching.releaseSilentJobsTask.run(app.system, {})],
  };
  const weighted = Object.entries(ACTS).flatMap(([name, [weight]]) => Array<string>(weight).fill(name));

  async function attempt(name: string): Promise<void> {
    try {
      const result = await ACTS[name]?.[1](random.fork(`${name} ${random.next()}`));
      if (result !== false) granted.set(name, (granted.get(name) ?? 0) + 1);
    } catch (error) {
      // What the rules refuse is part of any history; everything else is a fault.
      if (!isAppError(error) || error.status >= 500 || error.code === 'VALIDATION_FAILED') throw error;
    }
  }

  return {
    granted,
    step: async () => {
      const names = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.pick(weighted));
      await Promise.all(names.map(attempt));
      const waits = [0, MINUTE_MS, 5 * MINUTE_MS, 16 * MINUTE_MS, HOUR_MS, 5 * HOUR_MS, DAY_MS];
      if (random.chance(0.5)) app.clock.advance(random.pick(waits));
      await app.runDueTasks();
    },
  };
}

/** A file as an upload that was found clean leaves it. */
async function cleanFile(app: InProcess, job: JobDocument): Promise<ObjectId> {
  const { filesCollection } = await import('@/features/files');
  const [id, now] = [newId(), app.clock.now()];
  await unitOfWork(app.system, (tx) =>
    filesCollection(tx.db).insertOne(
      {
        _id: id,
        purpose: 'deliverable',
        owner: job.worker as ObjectId,
        job: job._id,
        key: id.toHexString(),
        filename: 'books.pdf',
        originalName: 'books.pdf',
        mimeType: 'application/pdf',
        detectedType: 'application/pdf',
        size: 10,
        sha256: null,
        state: 'clean',
        scanned: true,
        rejectReason: null,
        thumbnails: [],
        width: null,
        height: null,
        durationSeconds: null,
        uploadedBy: job.worker as ObjectId,
        version: null,
        released: true,
        uploadId: null,
        partSize: null,
        createdAt: now,
        updatedAt: now,
      },
      { session: tx.session },
    ),
  );
  return id;
}
