import { ObjectId } from 'mongodb';
import { deliverablesCollection } from '@/features/deliverables';
import { addComment } from '@/features/deliverables/use-cases/comments';
import { type PreparedFile, prepareFile, storeFile } from '@/features/files';
import { approveJob, cancelJob, createJob, publishJob, rateJob, requestRevision } from '@/features/jobs';
import { estimateJob } from '@/features/jobs/use-cases/estimate-job';
import { addPreferredWorker } from '@/features/organizations/use-cases/preferred-workers';
import type { DomainEvent } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { briefFile } from '../artwork';
import { CHANGES, PINS, REVIEWS, THANKS } from '../data/conversations';
import { readThread, say } from './conversation';
import { topUp } from './credits';
import { draw } from './drawing-board';
import type { DemoClient } from './people';
import type { Hold, PlannedJob } from './plan';
import { rollCall } from './roll-call';
import { planFlag } from './staff';
import type { Story, World } from './world';

/** Orders that no version is handed in for before history ends. */
const UNFINISHED: ReadonlySet<Hold> = new Set(['draft', 'matching', 'unmatched', 'assigned', 'in_progress']);
const photos = new Map<string, Promise<PreparedFile>>();

/** A client places the order, and takes it back where that is planned. */
export function planOrder(world: World, plan: PlannedJob): void {
  const client = world.cast.clients[plan.company] as DemoClient;
  world.timeline.plan(plan.postedAt, `order "${plan.title}"`, async (timeline) => {
    const { title, description, category, urgency } = plan;
    const draft = { title, description, category, urgency, brief: { ...plan.brief.brief } };
    const job = await createJob(timeline.as(client.actor), draft);
    const jobId = job._id.toHexString();
    const story: Story = { plan, jobId, client, version: 0, rounds: 0, files: null };
    world.stories.set(jobId, story);
    if (plan.hold === 'qa') planFlag(world, story);
    if (plan.random.chance(0.6)) await sendAlong(world, story);
    if (plan.hold === 'draft') return;
    const minutes = plan.hold === 'matching' ? 0.2 : plan.random.between(1, 4);
    timeline.plan(world.in(minutes), 'publish', () => publish(world, story));
  });
}

async function sendAlong(world: World, { client, plan, jobId }: Story): Promise<void> {
  const number = plan.index % 2;
  const key = `${client.company.name} ${plan.brief.delivers} ${number}`;
  const picture =
    photos.get(key) ??
    briefFile({
      company: client.company.name,
      title: plan.title,
      category: plan.category,
      delivers: plan.brief.delivers,
      version: 1,
      number,
    }).then((file) => prepareFile('client-upload', file));
  photos.set(key, picture);
  const { id } = client.actor;
  await storeFile(world.timeline.as(client.actor), { jobId, ownerId: id, version: null }, await picture);
}

async function publish(world: World, story: Story): Promise<void> {
  const { plan, client, jobId } = story;
  const job = await world.job(story);
  const { skills } = await estimateJob(world.timeline.system, job);
  const slugs = skills.map(({ slug }) => slug);
  const able = world.cast.workers.filter(({ worker }) =>
    worker.skills.some(({ slug }) => slugs.includes(slug)),
  );
  await rollCall(world, able);
  await topUp(world.timeline, client, job.pricing.credits);
  await publishJob(world.timeline.as(client.actor), { jobId });
  if (plan.cancels) planCancellation(world, story);
  if (UNFINISHED.has(plan.hold) || plan.cancels === 'before-work') return;
  story.files = draw(story);
}

function planCancellation(world: World, story: Story): void {
  const { cancels, random } = story.plan;
  const minutes = cancels === 'before-work' ? random.between(1, 4) : random.between(600, 1500);
  const reason = random.pick([
    'We found the old file after all.',
    'The event was moved to next year.',
    'We need to rethink this first.',
  ]);
  world.timeline.plan(world.in(minutes), 'cancel', async (timeline) => {
    const { status } = await world.job(story);
    if (!['matching', 'assigned', 'in_progress'].includes(status)) return;
    await cancelJob(timeline.as(story.client.actor), { jobId: story.jobId, reason });
  });
}

/** A version is with the client: approved, sent back, or left until silence approves it. */
export function planReview(world: World, story: Story): void {
  const { plan, client } = story;
  const { random, hold, prompt } = plan;
  if (hold === 'review' && prompt) planPins(world, story);
  if (hold === 'review' || (hold === 'revision' && story.rounds > 0)) return;
  const isSilent = hold === 'over' && random.chance(0.14);
  if (isSilent) return;
  const delay = hold === 'revision' ? random.between(5, 60) : random.between(8, 420);
  const at = world.awake(client, world.in(delay));
  const quality = random.between(0.6, 1);
  const wantsChange = hold === 'revision' || (story.rounds < 2 && random.chance(0.32 - 0.2 * quality));
  world.timeline.plan(at, wantsChange ? 'ask for changes' : 'approve', async (timeline) => {
    const job = await world.job(story);
    if (job.status !== 'review' || job.reviewStage !== 'client') return;
    await readThread(world, story, client.actor);
    if (wantsChange) {
      const { kind, text } = random.pick(CHANGES);
      story.rounds += 1;
      await requestRevision(timeline.as(client.actor), { jobId: story.jobId, kind, feedback: text });
      return;
    }
    if (random.chance(0.35)) await say(world, story, client.actor, random.pick(THANKS));
    await approveJob(timeline.as(client.actor), { jobId: story.jobId });
  });
}

/** A first look: remarks pinned on the picture, and no decision yet. */
function planPins(world: World, story: Story): void {
  const { client, plan, jobId, version } = story;
  world.timeline.plan(world.in(plan.random.between(15, 40)), 'pin remarks', async (timeline) => {
    const ctx = timeline.as(client.actor);
    const shown = await deliverablesCollection(ctx.db).findOne(
      { job: new ObjectId(jobId), version },
      inSession(ctx),
    );
    const fileId = shown?.files[0]?.toHexString();
    for (const { body, x, y } of PINS) {
      await addComment(ctx, { jobId, version, body, anchor: { x, y }, ...(fileId ? { fileId } : {}) });
    }
  });
}

/** What each side thinks of the other, where they say so. */
export function planRatings(world: World, story: Story, data: DomainEvent['data']): void {
  const { random } = story.plan;
  const pro = world.pro(data.workerId);
  if (!pro) return;
  if (random.chance(data.automatic ? 0.2 : 0.8)) {
    const at = world.awake(story.client, world.in(random.between(1, 90)));
    world.timeline.plan(at, 'rate the work', () => rateWork(world, story));
  }
  if (random.chance(0.45)) {
    world.timeline.plan(world.afterWork(pro, random.between(5, 200)), 'rate the client', async (timeline) => {
      if ((await world.job(story)).status !== 'completed') return;
      const rating = random.chance(0.85) ? 5 : 4;
      const tags = random.chance(0.5) ? ['clear brief', 'quick answers'] : [];
      await rateJob(timeline.as(pro.actor), { jobId: story.jobId, rating, tags });
    });
  }
}

async function rateWork(world: World, story: Story): Promise<void> {
  const { client, plan, rounds, jobId } = story;
  const job = await world.job(story);
  const pro = world.pro(job.worker);
  if (job.status !== 'completed' || !pro) return;
  const points =
    pro.worker.quality + plan.random.between(-0.16, 0.22) - rounds * 0.06 - (job.lateMinutes ? 0.1 : 0);
  const rating = points > 0.68 ? 5 : points > 0.5 ? 4 : 3;
  const review = plan.random.pick(REVIEWS[rating]);
  const tags = rating === 5 && plan.random.chance(0.5) ? ['on time', 'careful'] : [];
  await rateJob(world.timeline.as(client.actor), { jobId, rating, tags, ...(review ? { review } : {}) });
  if (rating < 5 || !plan.random.chance(0.1)) return;
  await addPreferredWorker(world.timeline.as(client.actor), { workerId: pro.actor.id });
}
