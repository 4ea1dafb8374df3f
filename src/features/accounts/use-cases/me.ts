import { z } from 'zod';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { assertMatches, etagOf } from '@/platform/http/etag';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { updateMeInput } from '../api/users.schemas';
import { type UserDocument, usersCollection } from '../data/user.document';
import { requireUser } from './authorize';
import { forgetIdentity } from './identity-cache';
import { forgetPublicUser } from './present-public-users';
import { presentMe } from './present-user';

type Me = Awaited<ReturnType<typeof presentMe>>;

/** The version of an account as its owner sees it: the latest change of any editable part. */
export const etagOfMe = (me: Me) => etagOf(me.updatedAt, me.workerProfile?.updatedAt);

/** The caller's account. */
export const getMe = defineQuery({
  name: 'accounts.me',
  input: z.strictObject({}),
  authorize: (ctx) => void requireUser(ctx),
  run: async (ctx) => presentMe(ctx, await loadSelf(ctx)),
});

/**
 * Changes the caller's name, contact, zone or language.
 * @throws AppError PRECONDITION_FAILED when `ifMatch` names an older version
 */
export const updateMe = defineUseCase({
  name: 'accounts.update-me',
  input: updateMeInput.extend({ ifMatch: z.string().max(200).optional() }),
  authorize: (ctx) => void requireUser(ctx),
  run: async (tx, { ifMatch, onboarded, ...profile }) => {
    const before = await loadSelf(tx);
    assertMatches(ifMatch, etagOf(before.updatedAt), etagOfMe(await presentMe(tx, before)));
    const changes = Object.entries(profile).filter(([, value]) => value !== undefined);
    const set: Record<string, unknown> = { updatedAt: tx.clock.now() };
    for (const [key, value] of changes) set[`profile.${key}`] = value;
    if (onboarded) set.onboarded = true;
    const after = await usersCollection(tx.db).findOneAndUpdate(
      { _id: before._id },
      { $set: set },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.notFound('The account');
    const id = before._id.toHexString();
    forgetIdentity(id);
    forgetPublicUser(id);
    await tx.audit({
      action: 'account.update',
      entity: 'users',
      entityId: id,
      before: Object.fromEntries(
        changes.map(([key]) => [key, before.profile[key as keyof UserDocument['profile']]]),
      ),
      after: Object.fromEntries(changes),
    });
    return presentMe(tx, after);
  },
});

async function loadSelf(ctx: Context): Promise<UserDocument> {
  const user = await usersCollection(ctx.db).findOne({ _id: oid(requireUser(ctx).id) }, inSession(ctx));
  if (!user) throw errors.notFound('The account');
  return user;
}
