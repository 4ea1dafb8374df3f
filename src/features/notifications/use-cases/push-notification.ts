import { usersCollection } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { ForbiddenAddress } from '@/platform/outgoing/checked-lookup';
import { sendPush } from '@/platform/outgoing/web-push';
import { oid } from '@/shared/ids';
import { notificationsCollection } from '../data/notification.document';
import { findNotification } from '../data/notifications.repository';
import { pushSubscriptionsCollection } from '../data/push-subscription.document';
import { inWords, say } from './words';

/** What the browser gets: words in the person's language and where they lead. */
interface PushWords {
  title: string;
  body: string;
  url: string;
  tag: string;
}

/** Sends a notification to each browser of its person by a task of its own. One that was read meanwhile is not sent. */
export async function browsersToTell(
  ctx: Context,
  { notificationId }: { notificationId: string },
): Promise<string[]> {
  const notification = await findNotification(ctx, notificationId);
  if (!notification || notification.read || notification.pushSentAt) return [];
  const user = await usersCollection(ctx.db).findOne({ _id: notification.user, status: 'active' });
  if (!user) return [];
  const browsers = await pushSubscriptionsCollection(ctx.db)
    .find({ user: user._id }, { projection: { _id: 1 } })
    .toArray();
  return browsers.map(({ _id }) => _id.toHexString());
}

/**
 * Sends a notification to one browser. A browser that its service does not know any more is forgotten.
 * @throws AppError UPSTREAM_UNAVAILABLE when the service is to be asked again later
 */
export async function pushToBrowser(
  ctx: Context,
  { notificationId, subscriptionId }: { notificationId: string; subscriptionId: string },
): Promise<void> {
  const all = pushSubscriptionsCollection(ctx.db);
  const browser = await all.findOne({ _id: oid(subscriptionId) });
  const words = browser && (await wordsOf(ctx, notificationId, browser.user.toHexString()));
  if (!browser || !words) return;
  const status = await sendPush(browser, words).catch((error: unknown) => {
    if (error instanceof ForbiddenAddress) return 410;
    throw errors.upstreamUnavailable('The push service', error);
  });
  if (status === 404 || status === 410) {
    await all.deleteOne({ _id: browser._id });
    return;
  }
  if (status >= 500 || status === 429) throw errors.upstreamUnavailable('The push service');
  if (status >= 300) {
    ctx.logger.warn({ status, subscriptionId }, 'a push service refused a message');
    return;
  }
  const now = ctx.clock.now();
  await all.updateOne({ _id: browser._id }, { $set: { lastSentAt: now } });
  await notificationsCollection(ctx.db).updateOne(
    { _id: oid(notificationId) },
    { $set: { pushSentAt: now } },
  );
}

async function wordsOf(ctx: Context, notificationId: string, userId: string): Promise<PushWords | null> {
  const notification = await findNotification(ctx, notificationId);
  if (!notification || notification.user.toHexString() !== userId) return null;
  const user = await usersCollection(ctx.db).findOne({ _id: notification.user, status: 'active' });
  if (!user) return null;
  const { locale, timezone } = user.profile;
  const { title, message, actionUrl } = notification;
  return {
    title: say(locale, title.key, inWords(title.values, locale, timezone)),
    body: say(locale, message.key, inWords(message.values, locale, timezone)),
    url: new URL(actionUrl ?? '/', env().NIMMIT_PUBLIC_URL).toString(),
    tag: notificationId,
  };
}
