import { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { type PreparedFile, prepareFile, storeFile } from '@/features/files';
import type { UserActor } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { avatarFile } from '../artwork';
import type { Timeline } from './timeline';

/** Gives each person a picture in its sizes. Pictures are drawn side by side and stored in order. */
export async function completeAvatarOf(
  timeline: Timeline,
  people: readonly { actor: UserActor; name: string }[],
): Promise<void> {
  const prepared = await Promise.all(
    people.map(async ({ name }, index) => prepareFile('avatar', await avatarFile(name, index))),
  );
  for (const [index, { actor }] of people.entries()) {
    await wear(timeline, actor, prepared[index] as PreparedFile);
  }
}

async function wear(timeline: Timeline, actor: UserActor, picture: PreparedFile): Promise<void> {
  const ctx = timeline.as(actor);
  const file = await storeFile(ctx, { jobId: null, ownerId: actor.id, version: null }, picture);
  await unitOfWork(ctx, async (tx) => {
    await usersCollection(tx.db).updateOne(
      { _id: new ObjectId(actor.id) },
      { $set: { 'profile.avatar': file._id } },
      { session: tx.session },
    );
    const after = { avatar: file._id.toHexString() };
    await tx.audit({ action: 'user.avatar', entity: 'users', entityId: actor.id, after });
  });
}
