import { z } from 'zod';
import { requirePerson } from '@/features/accounts';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { targetProblem } from '@/platform/outgoing/target-url';
import { pushKey } from '@/platform/outgoing/web-push';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { pushSubscriptionInput } from '../api/push.schemas';
import { pushSubscriptionsCollection } from '../data/push-subscription.document';

/** Browsers that a person may have; the one that was not used longest makes way. */
const MOST_BROWSERS = 10;

/** The key that a browser subscribes with, and how many browsers of the person take messages. */
export const readPush = defineQuery({
  name: 'push.read',
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx),
  run: async (ctx) => {
    const user = oid(requirePerson(ctx).id);
    const browsers = await pushSubscriptionsCollection(ctx.db).countDocuments({ user }, inSession(ctx));
    return { publicKey: pushKey(), browsers };
  },
});

/**
 * Sends push messages to this browser from now on. The same browser again changes nothing; one that somebody else used
 * before is this person's now.
 * @throws AppError CONFLICT where the server has no keys for push messages, VALIDATION_FAILED naming `endpoint`
 */
export const subscribeBrowser = defineUseCase({
  name: 'push.subscribe',
  input: pushSubscriptionInput,
  authorize: (ctx) => void requirePerson(ctx),
  run: async (tx, { endpoint, keys }) => {
    if (!pushKey())
      throw errors.conflict('This server sends no push messages: its keys are not set.', {
        reason: 'push-off',
      });
    const problem = targetProblem(endpoint);
    if (problem) throw errors.validation([{ path: 'endpoint', message: problem }]);
    const user = oid(requirePerson(tx).id);
    const all = pushSubscriptionsCollection(tx.db);
    const others = await all
      .find({ user, endpoint: { $ne: endpoint } }, { ...inSession(tx), projection: { _id: 1 } })
      .sort({ lastSentAt: 1, createdAt: 1 })
      .toArray();
    const surplus = others.slice(0, Math.max(0, others.length + 1 - MOST_BROWSERS)).map(({ _id }) => _id);
    if (surplus.length > 0) await all.deleteMany({ _id: { $in: surplus } }, inSession(tx));
    await all.updateOne(
      { endpoint },
      {
        $set: { user, keys, userAgent: tx.userAgent },
        $setOnInsert: { _id: newId(), createdAt: tx.clock.now(), lastSentAt: null },
      },
      { ...inSession(tx), upsert: true },
    );
  },
});

/** Ends push messages to a browser of one's own; one that is not there is no error. */
export const unsubscribeBrowser = defineUseCase({
  name: 'push.unsubscribe',
  input: z.strictObject({ endpoint: z.string().max(2000) }),
  authorize: (ctx) => void requirePerson(ctx),
  run: async (tx, { endpoint }) => {
    const mine = { endpoint, user: oid(requirePerson(tx).id) };
    await pushSubscriptionsCollection(tx.db).deleteOne(mine, inSession(tx));
  },
});
