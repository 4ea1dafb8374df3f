import { deliverablesCollection } from '@/features/deliverables';
import { approveJob, assignJob, decideQa, type JobDocument, jobsCollection, rateJob } from '@/features/jobs';
import { postMessage } from '@/features/messages';
import { workerCardsCollection } from '@/features/workers';
import { DAY_MS } from '@/shared/durations';
import { REVIEWS, THANKS } from '../data/conversations';
import type { Scene } from './scene';

const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

/** Quality staff pass what waits for them; clients whom nobody plays approve in their own time. */
export async function review(scene: Scene): Promise<void> {
  const { ctx, crew } = scene;
  const jobs = await jobsCollection(ctx.db).find({ status: 'review' }).limit(200).toArray();
  for (const job of jobs) {
    if (job.reviewStage === 'qa') await check(scene, job);
    else if (crew.free(job.client)) await approve(scene, job);
  }
}

async function check(scene: Scene, job: JobDocument): Promise<void> {
  const quality = scene.crew.staff('quality');
  if (!quality || !scene.isTime(`check ${job.revisions.length}`, job, [10, 35], [600, 2400])) return;
  const latest = await deliverablesCollection(scene.ctx.db).findOne(
    { job: job._id },
    { sort: { version: -1 } },
  );
  if (!latest) return;
  await scene.attempt('check a version', () =>
    decideQa(scene.as(quality), {
      jobId: job._id.toHexString(),
      version: latest.version,
      decision: 'pass',
      checklist: ['Matches the brief', 'Files open', 'Spelling and names'].map((item) => ({
        item,
        passed: true,
      })),
      qualityScore: 85 + Math.floor(Math.random() * 12),
    }),
  );
}

async function approve(scene: Scene, job: JobDocument): Promise<void> {
  const client = scene.crew.free(job.client);
  if (!client || !scene.isTime(`approve ${job.revisions.length}`, job, [0, 0], [900, 7200])) return;
  const jobId = job._id.toHexString();
  await scene.attempt('approve', async () => {
    if (Math.random() < 0.4) await postMessage(scene.as(client), { jobId, body: pick(THANKS) });
    await approveJob(scene.as(client), { jobId });
  });
}

/** Clients whom nobody plays say what they think of work that was approved today. */
export async function rate(scene: Scene): Promise<void> {
  const { ctx, crew, startedAt } = scene;
  const jobs = await jobsCollection(ctx.db)
    .find({
      status: 'completed',
      clientRating: null,
      completedAt: { $gt: startedAt },
      client: { $in: crew.clients },
    })
    .limit(50)
    .toArray();
  for (const job of jobs) {
    const client = crew.free(job.client);
    if (!client || !scene.isTime('rate', job, [0, 0], [60, 900])) continue;
    const rating = Math.random() < 0.75 ? 5 : 4;
    const words = pick(REVIEWS[rating]);
    await scene.attempt('rate', () =>
      rateJob(scene.as(client), {
        jobId: job._id.toHexString(),
        rating,
        ...(words ? { review: words } : {}),
      }),
    );
  }
}

/** Operations give a watched job that nobody took to somebody who can do it. */
export async function assignByHand(scene: Scene): Promise<void> {
  const { ctx, crew } = scene;
  const operations = crew.staff('operations');
  const since = new Date(ctx.clock.now().getTime() - DAY_MS);
  const jobs = await jobsCollection(ctx.db)
    .find({ status: 'matching', flagReason: 'unmatched', createdAt: { $gt: since } })
    .limit(20)
    .toArray();
  for (const job of jobs) {
    if (!operations || !scene.isTime('assign by hand', job, [30, 60], [3600, 14_400])) continue;
    const card = await workerCardsCollection(ctx.db).findOne(
      { worker: { $in: crew.workers }, status: 'active', 'skills.skill': { $in: job.requiredSkills } },
      { sort: { 'stats.activeJobs': 1, baseScore: -1 } },
    );
    if (!card) continue;
    await scene.attempt('assign by hand', () =>
      assignJob(scene.as(operations), {
        jobId: job._id.toHexString(),
        workerId: card.worker.toHexString(),
        reason: 'Nobody was free to answer; agreed with them by phone.',
      }),
    );
  }
}
