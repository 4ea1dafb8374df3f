import { ObjectId } from 'mongodb';
import { markRead, messagesCollection, postMessage } from '@/features/messages';
import type { UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Story, World } from './world';

/** Says something in the job's thread. */
export async function say(world: World, story: Story, who: UserActor, body: string): Promise<void> {
  await postMessage(world.timeline.as(who), { jobId: story.jobId, body });
}

/** Reads the job's thread to its end. */
export async function readThread(world: World, story: Story, who: UserActor): Promise<void> {
  const ctx = world.timeline.as(who);
  const last = await messagesCollection(ctx.db).findOne(
    { job: new ObjectId(story.jobId), internal: false },
    { sort: { createdAt: -1, _id: -1 }, projection: { _id: 1 }, ...inSession(ctx) },
  );
  if (last) await markRead(ctx, { jobId: story.jobId, upTo: last._id.toHexString() });
}
