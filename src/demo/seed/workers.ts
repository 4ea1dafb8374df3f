import { submitWork } from '@/features/deliverables';
import { storeFile } from '@/features/files';
import { markLateJobs, startJob } from '@/features/jobs';
import { acceptOffer, declineOffer } from '@/features/matching';
import { startTimer, stopTimer, timeEntriesCollection } from '@/features/time';
import type { Context, DomainEvent } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import type { Interval } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { QUESTIONS } from '../data/conversations';
import { readThread, say } from './conversation';
import { draw } from './drawing-board';
import type { DemoPro } from './people';
import type { Story, World } from './world';

/** What is to be with the client or with us when history ends does not take longer. */
const QUICK_MINUTES = 150;
/** What somebody waits for does not take longer than this. */
const PROMPT_MINUTES = 70;
const WORKING = ['assigned', 'in_progress', 'revision'];
const DECLINES = ['too-busy', 'deadline', 'skills', 'personal', 'pay'] as const;
/** The product looks for passed deadlines every five minutes; history looks when there is one. */
const LATE_SCAN_MS = 5 * 60_000;

/** A worker answers an offer inside their shift, or lets it lapse. */
export function planAnswer(world: World, story: Story, data: DomainEvent['data']): void {
  const pro = world.pro(data.workerId);
  const { random, hold, prompt } = story.plan;
  if (!pro || data.state !== 'offered' || hold === 'matching') return;
  const roll = prompt ? 0 : random.next();
  const yes = 0.62 + 0.3 * pro.worker.quality;
  if (hold !== 'unmatched' && roll > yes + (1 - yes) * 0.6) return;
  const accepts = hold !== 'unmatched' && roll <= yes;
  const reason = random.pick(DECLINES);
  const minutes = random.between(0.8, prompt ? 3 : 11);
  world.timeline.plan(world.afterWork(pro, minutes), 'answer an offer', async (timeline) => {
    const ctx = timeline.as(pro.actor);
    const { jobId } = story;
    try {
      if (!accepts) await declineOffer(ctx, { jobId, reason });
      else await acceptOffer(ctx, { jobId });
    } catch (error) {
      if (!isAppError(error) || !['OFFER_CLOSED', 'CONFLICT'].includes(error.code)) throw error;
      if (error.code === 'CONFLICT') await declineOffer(ctx, { jobId, reason: 'too-busy' });
    }
  });
}

/** The worker who has the job asks, begins, keeps time by the shift, and hands in. */
export async function planWork(world: World, story: Story, data: DomainEvent['data']): Promise<void> {
  const pro = world.pro(data.workerId);
  const { random, hold, prompt } = story.plan;
  if (!pro) return;
  await planLateScan(world, story);
  planQuestion(world, story, pro);
  if (hold === 'assigned') return;
  const job = await world.job(story);
  const isSlow = hold === 'over' && random.chance(0.05);
  const pace = isSlow ? random.between(2.2, 4) : random.between(0.45, 0.8);
  const quick = prompt ? PROMPT_MINUTES : QUICK_MINUTES;
  const most = hold === 'over' || hold === 'in_progress' ? Number.POSITIVE_INFINITY : quick;
  const minutes = Math.min(most, Math.max(25, job.deliveryTime.estimated * 60 * pace));
  const from = world.in(isSlow ? random.between(200, 900) : random.between(2, prompt ? 5 : 25));
  const spans = prompt ? world.bookAtOnce(pro, from, minutes) : world.book(pro, from, minutes);
  const first = spans[0]?.from ?? from;
  world.timeline.plan(first, 'start', async (timeline) => {
    if ((await world.job(story)).status !== 'assigned') return;
    await startJob(timeline.as(pro.actor), { jobId: story.jobId });
  });
  keepTime(world, story, pro, spans);
  if (hold === 'in_progress') return;
  planHandIn(world, story, pro, spans.at(-1)?.to ?? first);
}

/** The worker makes the changes that were asked for and hands in again. */
export async function planChanges(world: World, story: Story, data: DomainEvent['data']): Promise<void> {
  const pro = world.pro(data.workerId);
  const { random, hold } = story.plan;
  if (!pro) return;
  await planLateScan(world, story);
  world.timeline.plan(world.afterWork(pro, random.between(3, 20)), 'confirm changes', async () => {
    await readThread(world, story, pro.actor);
    await say(world, story, pro.actor, 'Thank you, that is clear. I am on it and will send a new version.');
  });
  if (hold === 'revision') return;
  story.files = draw(story);
  const spans = world.book(pro, world.in(20), random.between(20, 80));
  keepTime(world, story, pro, spans);
  planHandIn(world, story, pro, spans.at(-1)?.to ?? world.now);
}

function planQuestion(world: World, story: Story, pro: DemoPro): void {
  const { random } = story.plan;
  if (!random.chance(0.6)) return;
  const [question, answer] = random.pick(QUESTIONS);
  world.timeline.plan(world.afterWork(pro, random.between(1, 18)), 'ask', async () => {
    if (!WORKING.includes((await world.job(story)).status)) return;
    await say(world, story, pro.actor, question);
    const at = world.awake(story.client, world.in(random.between(4, 240)));
    world.timeline.plan(at, 'answer', async () => {
      await readThread(world, story, story.client.actor);
      await say(world, story, story.client.actor, answer);
    });
  });
}

/** One entry a shift, by the timer. */
function keepTime(world: World, story: Story, pro: DemoPro, spans: readonly Interval[]): void {
  const { jobId } = story;
  for (const span of spans) {
    let runs = false;
    world.timeline.plan(new Date(span.from.getTime() + 1000), 'start the timer', async (timeline) => {
      if (!WORKING.includes((await world.job(story)).status)) return;
      const ctx = timeline.as(pro.actor);
      if (await isTiming(ctx, pro)) return;
      await startTimer(ctx, { jobId });
      runs = true;
    });
    world.timeline.plan(new Date(span.to.getTime() - 1000), 'stop the timer', async (timeline) => {
      // Handing in and calling off stop it by themselves.
      if (!runs || !WORKING.includes((await world.job(story)).status)) return;
      await stopTimer(timeline.as(pro.actor), { jobId });
    });
  }
}

/** What must be quick is begun beside other work; one timer runs at a time. */
async function isTiming(ctx: Context, pro: DemoPro): Promise<boolean> {
  const running = { worker: oid(pro.actor.id), endedAt: null };
  return (await timeEntriesCollection(ctx.db).findOne(running, inSession(ctx))) !== null;
}

function planHandIn(world: World, story: Story, pro: DemoPro, at: Date): void {
  world.timeline.plan(at, 'hand in', async (timeline) => {
    const job = await world.job(story);
    if (!['in_progress', 'revision'].includes(job.status)) return;
    const ctx = timeline.as(pro.actor);
    const { jobId, plan } = story;
    const version = story.version + 1;
    const target = { jobId, ownerId: pro.actor.id, version };
    const files = [];
    for (const file of await (story.files ?? draw(story))) files.push(await storeFile(ctx, target, file));
    story.files = null;
    story.version = version;
    await readThread(world, story, pro.actor);
    const note =
      version === 1 ? plan.brief.deliveryNote : 'The changes are in; everything else is as it was.';
    const done = String(plan.brief.brief.definitionOfDone ?? '');
    await submitWork(ctx, {
      jobId,
      fileIds: files.map(({ _id }) => _id.toHexString()),
      note,
      ...(done ? { checklist: [{ text: done, done: true }] } : {}),
    });
  });
}

async function planLateScan(world: World, story: Story): Promise<void> {
  const { deadline } = (await world.job(story)).deliveryTime;
  if (!deadline) return;
  const at = new Date((Math.floor(deadline.getTime() / LATE_SCAN_MS) + 1) * LATE_SCAN_MS);
  world.timeline.planAlone(at, 'look for late jobs', async (ctx) => {
    await markLateJobs(ctx, {});
  });
}
