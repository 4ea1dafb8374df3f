import { z } from 'zod';
import type { Context, UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { type UserDocument, usersCollection } from '../data/user.document';
import { requireUser } from './authorize';
import { readPart } from './person-readers';
import { presentPublicUser } from './present-user';

/**
 * A person's page. Workers and staff are there for everybody signed in, a client for colleagues and for workers of
 * a common job; contact details for staff and the person alone.
 * @throws AppError NOT_FOUND, also for who may not be seen
 */
export const getPerson = defineQuery({
  name: 'accounts.person',
  input: z.object({ id: objectId }),
  authorize: (ctx) => void requireUser(ctx),
  run: async (ctx, { id }) => {
    const viewer = requireUser(ctx);
    const user = await usersCollection(ctx.db).findOne({ _id: oid(id) }, inSession(ctx));
    if (!user || !(await maySee(ctx, viewer, user))) throw errors.notFound('This person');
    const page = {
      ...presentPublicUser(user),
      worker: await readPart('publicWorkerSide', ctx, user),
      memberSince: user.createdAt.toISOString(),
    };
    return viewer.role === 'admin' || viewer.id === id ? { ...page, ...privatePart(user) } : page;
  },
});

async function maySee(ctx: Context, viewer: UserActor, user: UserDocument): Promise<boolean> {
  if (viewer.role === 'admin' || viewer.id === user._id.toHexString()) return true;
  if (user.status !== 'active') return false;
  if (user.role === 'worker') return viewer.role === 'client' || (await shareWork(ctx, viewer, user));
  if (user.role === 'admin') return false;
  if (viewer.role === 'client') return user.organization?.toHexString() === viewer.organizationId;
  return shareWork(ctx, viewer, user);
}

/** Whether a worker has, or had, a job of this client. */
async function shareWork(ctx: Context, viewer: UserActor, user: UserDocument): Promise<boolean> {
  if (viewer.role !== 'worker' || user.role !== 'client') return false;
  const common = { client: user._id, worker: oid(viewer.id) };
  return (
    (await ctx.db.collection('jobs').findOne(common, { ...inSession(ctx), projection: { _id: 1 } })) !== null
  );
}

function privatePart(user: UserDocument) {
  return {
    email: user.email,
    phone: user.profile.phone ?? null,
    lastName: user.profile.lastName,
    status: user.status,
    emailVerified: user.emailVerified === true,
    staffRoles: user.staffRoles ?? [],
    organizationId: user.organization?.toHexString() ?? null,
    lastLogin: user.lastLogin?.toISOString() ?? null,
  };
}
