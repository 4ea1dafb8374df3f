import type { ObjectId } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts';
import { liveSubscription } from '@/features/billing';
import { transactionsCollection } from '@/features/credits';
import { accounts } from '@/features/credits/domain/postings';
import { jobsCollection } from '@/features/jobs';
import { OPEN_STATUSES, WORKER_STATUSES } from '@/features/jobs/domain/job-types';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Blocker } from '../domain/person-data';

/** What stands in the way of erasing a person; nothing when it can be done. */
export async function erasureBlockers(ctx: Context, user: UserDocument): Promise<Blocker[]> {
  if (user.role === 'admin') return user.status === 'active' ? ['staff'] : [];
  return user.role === 'worker' ? workerBlockers(ctx, user._id) : clientBlockers(ctx, user);
}

async function clientBlockers(ctx: Context, user: UserDocument): Promise<Blocker[]> {
  if (!user.organization) return [];
  const colleagues = await colleaguesOf(ctx, user);
  const isOwner = user.organizationRole === 'owner';
  if (isOwner && colleagues.length > 0) {
    return colleagues.some(({ organizationRole }) => organizationRole === 'owner') ? [] : ['sole-owner'];
  }
  if (colleagues.length > 0) return [];
  const blockers: Blocker[] = [];
  if (await liveSubscription(ctx, user.organization)) blockers.push('live-subscription');
  const open = {
    organization: user.organization,
    status: { $in: OPEN_STATUSES.filter((status) => status !== 'pending') },
  };
  if (await jobsCollection(ctx.db).findOne(open, only(ctx))) blockers.push('open-jobs');
  return blockers;
}

async function workerBlockers(ctx: Context, worker: ObjectId): Promise<Blocker[]> {
  const blockers: Blocker[] = [];
  const held = { worker, status: { $in: [...WORKER_STATUSES] } };
  if (await jobsCollection(ctx.db).findOne(held, only(ctx))) blockers.push('work-under-way');
  if ((await owedTo(ctx, worker)) !== 0) blockers.push('money-owed');
  return blockers;
}

const only = (ctx: Context) => ({ ...inSession(ctx), projection: { _id: 1 } as const });

/** US cents that a worker has earned and was not paid. */
async function owedTo(ctx: Context, worker: ObjectId): Promise<number> {
  const own = [accounts.pending(worker), accounts.cleared(worker)];
  const [row] = await transactionsCollection(ctx.db)
    .aggregate<{ owed: number }>(
      [
        { $match: { worker } },
        { $unwind: '$postings' },
        { $match: { 'postings.account': { $in: own } } },
        { $group: { _id: null, owed: { $sum: '$postings.amount' } } },
      ],
      inSession(ctx),
    )
    .toArray();
  return row?.owed ?? 0;
}

/** The other people of a client's organization who have an account that works. */
export const colleaguesOf = (ctx: Context, user: UserDocument): Promise<UserDocument[]> =>
  user.organization
    ? usersCollection(ctx.db)
        .find(
          { organization: user.organization, _id: { $ne: user._id }, status: { $ne: 'deactivated' } },
          inSession(ctx),
        )
        .toArray()
    : Promise.resolve([]);
