import type { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import { jobsCollection } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import type { NotificationDocument, TranslatableText } from '../data/notification.document';
import { inWords, say } from '../use-cases/words';
import type { notification as notificationSchema } from './notifications.schemas';

type NotificationBody = z.input<typeof notificationSchema>;

/** Notifications with their words in the reader's language. */
export async function presentNotifications(
  ctx: Context,
  rows: readonly NotificationDocument[],
): Promise<NotificationBody[]> {
  const [people, jobs] = await together(ctx, [
    () =>
      presentPublicUsers(
        ctx,
        rows.map((row) => row.sender),
      ),
    () => jobsOf(ctx, rows),
  ]);
  const locale = ctx.actor.kind === 'user' ? ctx.actor.locale : 'en';
  const zone = ctx.actor.kind === 'user' ? ctx.actor.timezone : 'UTC';
  const words = ({ key, values }: TranslatableText) => ({
    key,
    values,
    text: say(locale, key, inWords(values, locale, zone)),
  });
  return rows.map((row) => ({
    id: row._id.toHexString(),
    type: row.type,
    title: words(row.title),
    message: words(row.message),
    job: (row.job && jobs.get(row.job.toHexString())) || null,
    sender: (row.sender && people.get(row.sender.toHexString())) || null,
    read: row.read,
    readAt: row.readAt?.toISOString() ?? null,
    actionUrl: row.actionUrl,
    actionLabel: row.actionLabel ? words({ key: row.actionLabel, values: {} }) : null,
    createdAt: row.createdAt.toISOString(),
  }));
}

async function jobsOf(ctx: Context, rows: readonly NotificationDocument[]) {
  const ids = rows.flatMap((row) => (row.job ? [row.job] : []));
  const found = await jobsCollection(ctx.db)
    .find(
      { _id: { $in: ids } },
      { ...inSession(ctx), projection: { number: 1, title: 1, status: 1, category: 1 } },
    )
    .toArray();
  return new Map(
    found.map(({ _id, number, title, status }) => [
      _id.toHexString(),
      { id: _id.toHexString(), number, title, status },
    ]),
  );
}
