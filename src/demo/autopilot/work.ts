import { type JobDocument, jobsCollection, startJob } from '@/features/jobs';
import { messagesCollection, postMessage } from '@/features/messages';
import { startTimer, stopTimer } from '@/features/time';
import type { UserActor } from '@/platform/context';
import { PROGRESS, QUESTIONS, REPLIES } from '../data/conversations';
import { handIn } from './delivery';
import type { Scene } from './scene';

const ON_HAND = ['assigned', 'in_progress', 'revision'] as const;
const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

/** Workers begin what they have, say how it goes, and hand it in. */
export async function doWork(scene: Scene): Promise<void> {
  const { ctx, crew } = scene;
  const jobs = await jobsCollection(ctx.db)
    .find({ status: { $in: [...ON_HAND] }, worker: { $in: crew.workers } })
    .limit(300)
    .toArray();
  for (const job of jobs) {
    const worker = crew.free(job.worker);
    if (!worker) continue;
    if (scene.isWatched(job)) await answerClient(scene, worker, job);
    if (job.status === 'assigned') await begin(scene, worker, job);
    else await goOn(scene, worker, job);
  }
}

async function begin(scene: Scene, worker: UserActor, job: JobDocument): Promise<void> {
  const jobId = job._id.toHexString();
  if (scene.isWatched(job) && scene.isTime('ask', job, [4, 10], [0, 0]) && asks(job)) {
    const said = await messagesCollection(scene.ctx.db).countDocuments({
      job: job._id,
      senderRole: 'worker',
    });
    if (said === 0) await say(scene, worker, jobId, pick(QUESTIONS)[0]);
  }
  if (!scene.isTime('start', job, [10, 30], [300, 1500])) return;
  await scene.attempt('start', async () => {
    await startJob(scene.as(worker), { jobId });
    await scene.attempt('start the timer', () => startTimer(scene.as(worker), { jobId }));
  });
}

/** Every second job, by its number: it stays the same however often one looks. */
const asks = ({ number }: JobDocument) => Number(number.replace(/\D/g, '')) % 2 === 0;

async function goOn(scene: Scene, worker: UserActor, job: JobDocument): Promise<void> {
  const jobId = job._id.toHexString();
  const round = job.revisions.length;
  const isRevision = job.status === 'revision';
  if (scene.isWatched(job) && scene.isTime(`progress ${round}`, job, [12, 35], [0, 0])) {
    const said = await messagesCollection(scene.ctx.db).countDocuments({
      job: job._id,
      senderRole: 'worker',
      createdAt: { $gt: turnStart(job) },
    });
    const line = isRevision ? 'Thank you, that is clear. A new version is on its way.' : pick(PROGRESS);
    if (said === 0) await say(scene, worker, jobId, line);
  }
  const wait = isRevision ? ([40, 100] as const) : ([60, 150] as const);
  if (!scene.isTime(`hand in ${job.status} ${round}`, job, wait, [1200, 5400])) return;
  await scene.attempt('stop the timer', () => stopTimer(scene.as(worker), { jobId }));
  await scene.attempt('hand in', () => handIn(scene, worker, job));
}

/** Since when the job has been the worker's. */
const turnStart = (job: JobDocument): Date =>
  job.revisions.at(-1)?.requestedAt ?? job.startedAt ?? job.createdAt;

async function answerClient(scene: Scene, worker: UserActor, job: JobDocument): Promise<void> {
  const last = await messagesCollection(scene.ctx.db).findOne(
    { job: job._id, internal: false },
    { sort: { createdAt: -1 } },
  );
  if (last?.senderRole !== 'client' || last.createdAt < scene.startedAt) return;
  if (!scene.isTime(`reply ${last._id}`, job, [6, 25], [6, 25])) return;
  await say(scene, worker, job._id.toHexString(), pick(REPLIES));
}

const say = (scene: Scene, who: UserActor, jobId: string, body: string) =>
  scene.attempt('say something', () => postMessage(scene.as(who), { jobId, body }));
