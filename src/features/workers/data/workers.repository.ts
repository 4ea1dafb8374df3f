import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { forgetAfter } from '@/platform/kept';
import { type WorkerProfileDocument, workerProfilesCollection } from './worker-profile.document';

/** A worker's profile. @throws AppError NOT_FOUND when the person has none */
export async function loadProfile(ctx: Context, worker: ObjectId): Promise<WorkerProfileDocument> {
  const profile = await workerProfilesCollection(ctx.db).findOne({ worker }, inSession(ctx));
  if (!profile) throw errors.notFound('The worker profile');
  return profile;
}

/** Writes fields of a profile and answers it as it is then. */
export async function saveProfile(
  ctx: Context,
  worker: ObjectId,
  set: Record<string, unknown>,
): Promise<WorkerProfileDocument> {
  const after = await workerProfilesCollection(ctx.db).findOneAndUpdate(
    { worker },
    { $set: { ...set, updatedAt: ctx.clock.now() } },
    { ...inSession(ctx), returnDocument: 'after' },
  );
  if (!after) throw errors.notFound('The worker profile');
  const { session } = inSession(ctx);
  if (session) forgetAfter(session, 'worker-profiles');
  return after;
}
