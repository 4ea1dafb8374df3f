import { assignJob, decideQa, flagJob } from '@/features/jobs';
import { skillsByIds } from '@/features/skills';
import { isAppError } from '@/platform/errors';
import type { Story, World } from './world';

const CHECKLIST = ['Matches the brief', 'Definition of done', 'Spelling and names', 'Files open'] as const;

/** Quality staff look at a version: most pass. */
export function planChecks(world: World, story: Story): void {
  const { random, hold } = story.plan;
  if (hold === 'qa') return;
  const fails = hold === 'over' && story.rounds === 0 && random.chance(0.07);
  world.timeline.plan(world.in(random.between(8, 75)), 'quality check', async (timeline) => {
    const job = await world.job(story);
    if (job.status !== 'review' || job.reviewStage !== 'qa') return;
    if (fails) story.rounds += 1;
    await decideQa(timeline.as(world.cast.staff.quality), {
      jobId: story.jobId,
      version: story.version,
      decision: fails ? 'fail' : 'pass',
      checklist: CHECKLIST.map((item, index) => ({ item, passed: !(fails && index === 2) })),
      note: fails ? 'Two names are spelled differently from the brief. Please check all of them.' : '',
      qualityScore: fails ? random.int(55, 68) : random.int(80, 98),
    });
  });
}

/** A job that nobody took: operations staff give it to somebody who can do it. */
export function planHandAssignment(world: World, story: Story): void {
  const { random, hold } = story.plan;
  if (hold === 'unmatched') return;
  world.timeline.plan(world.in(random.between(15, 90)), 'assign by hand', async (timeline) => {
    const job = await world.job(story);
    if (job.status !== 'matching') return;
    const skills = await skillsByIds(timeline.system, job.requiredSkills);
    const slugs = skills.map(({ slug }) => slug);
    const able = world.cast.workers.filter(({ worker }) =>
      worker.skills.some(({ slug }) => slugs.includes(slug)),
    );
    const from = random.int(0, Math.max(0, able.length - 1));
    for (const pro of [...able.slice(from), ...able.slice(0, from)]) {
      const reason = 'Nobody was free to answer; agreed with them by phone.';
      try {
        await assignJob(timeline.as(world.cast.staff.operations), {
          jobId: story.jobId,
          workerId: pro.actor.id,
          reason,
        });
        return;
      } catch (error) {
        if (!isAppError(error) || error.code !== 'CONFLICT') throw error;
      }
    }
  });
}

/** Flags the order, so that it passes a check before the client sees it. */
export function planFlag(world: World, story: Story): void {
  world.timeline.plan(world.in(2), 'flag', async (timeline) => {
    const reason = 'First order of this kind for the client';
    await flagJob(timeline.as(world.cast.staff.quality), { jobId: story.jobId, flagged: true, reason });
  });
}
