import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { presentPublicUser, requireRole, type UserDocument, usersCollection } from '@/features/accounts';
import { skillsByIds } from '@/features/skills';
import type { Context, TxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { Availability } from '@/shared/vocabulary';
import { organizationsCollection } from '../data/organization.document';
import { loadOwnOrganization } from './organization';

/** What matching's read model says of a worker, as far as it is shown here. */
interface Card {
  worker: ObjectId;
  skills: { skill: ObjectId }[];
  availability: Availability;
  stats: { averageRating: number; ratingCount: number };
}

const clientOnly = (ctx: Context) => void requireRole(ctx, 'client');

/** The workers whom the organization asks first, in the order in which they were added. */
export const listPreferredWorkers = defineQuery({
  name: 'organizations.preferred-workers',
  input: z.strictObject({}),
  authorize: clientOnly,
  run: async (ctx) => {
    const organization = await loadOwnOrganization(ctx);
    return present(ctx, organization._id, organization.preferredWorkers);
  },
});

/**
 * Prefers a worker who has delivered to the organization. Repeating it changes nothing.
 * @throws AppError NOT_FOUND for nobody's id, CONFLICT for a worker who has not delivered yet
 */
export const addPreferredWorker = defineUseCase({
  name: 'organizations.prefer-worker',
  input: z.strictObject({ workerId: objectId }),
  authorize: clientOnly,
  run: async (tx, { workerId }) => {
    const organization = await loadOwnOrganization(tx);
    const worker = oid(workerId);
    const person = await usersCollection(tx.db).findOne({ _id: worker, role: 'worker' }, inSession(tx));
    if (!person) throw errors.notFound('This worker');
    const delivered = (await completedFor(tx, organization._id, [worker])).get(workerId) ?? 0;
    if (delivered === 0) throw errors.conflict('You can prefer a worker once they have delivered to you.');
    await write(
      tx,
      organization._id,
      { $addToSet: { preferredWorkers: worker } },
      'organization.prefer_worker',
      workerId,
    );
    const [shown] = await present(tx, organization._id, [worker]);
    return shown as NonNullable<typeof shown>;
  },
});

/** Stops preferring a worker. @throws AppError NOT_FOUND when they are not preferred */
export const removePreferredWorker = defineUseCase({
  name: 'organizations.stop-preferring-worker',
  input: z.object({ id: objectId }),
  authorize: clientOnly,
  run: async (tx, { id }) => {
    const organization = await loadOwnOrganization(tx);
    if (!organization.preferredWorkers.some((worker) => worker.toHexString() === id)) {
      throw errors.notFound('This preferred worker');
    }
    await write(
      tx,
      organization._id,
      { $pull: { preferredWorkers: oid(id) } },
      'organization.stop_preferring_worker',
      id,
    );
  },
});

async function write(
  tx: TxContext,
  organization: ObjectId,
  change: { $addToSet: { preferredWorkers: ObjectId } } | { $pull: { preferredWorkers: ObjectId } },
  action: string,
  workerId: string,
): Promise<void> {
  const update = { ...change, $set: { updatedAt: tx.clock.now() } };
  await organizationsCollection(tx.db).updateOne({ _id: organization }, update, inSession(tx));
  await tx.audit({
    action,
    entity: 'organizations',
    entityId: organization.toHexString(),
    after: { worker: workerId },
  });
}

async function completedFor(ctx: Context, organization: ObjectId, workers: readonly ObjectId[]) {
  const rows = await ctx.db
    .collection('jobs')
    .aggregate<{ _id: ObjectId; jobs: number }>(
      [
        { $match: { organization, worker: { $in: [...workers] }, status: 'completed' } },
        { $group: { _id: '$worker', jobs: { $sum: 1 } } },
      ],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map((row) => [row._id.toHexString(), row.jobs]));
}

async function present(ctx: Context, organization: ObjectId, workers: readonly ObjectId[]) {
  const ids = [...workers];
  const [people, cards, completed] = await together(ctx, [
    () =>
      usersCollection(ctx.db)
        .find({ _id: { $in: ids } }, inSession(ctx))
        .toArray(),
    () =>
      ctx.db
        .collection<Card>('worker-cards')
        .find({ worker: { $in: ids } }, inSession(ctx))
        .toArray(),
    () => completedFor(ctx, organization, ids),
  ]);
  const skills = await skillsByIds(
    ctx,
    cards.flatMap((card) => card.skills.map(({ skill }) => skill)),
  );
  const nameOf = new Map(skills.map((skill) => [skill._id.toHexString(), skill.name]));
  const row = (person: UserDocument) => {
    const id = person._id.toHexString();
    const card = cards.find(({ worker }) => worker.equals(person._id));
    return {
      ...presentPublicUser(person),
      skills: (card?.skills ?? []).flatMap(({ skill }) => nameOf.get(skill.toHexString()) ?? []),
      averageRating: card && card.stats.ratingCount > 0 ? card.stats.averageRating : null,
      completedForYou: completed.get(id) ?? 0,
      availability: card?.availability ?? ('offline' as const),
    };
  };
  return ids.flatMap((id) => people.filter((person) => person._id.equals(id)).map(row));
}
