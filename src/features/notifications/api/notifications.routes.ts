import { finished, ok, paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import {
  deleteNotification,
  getUnreadCount,
  listNotifications,
  markAllRead,
  markRead,
} from '../use-cases/inbox';
import {
  deleteNotificationRoute,
  getUnreadCountRoute,
  listNotificationsRoute,
  readAllNotificationsRoute,
  readNotificationRoute,
} from './notifications.contract';
import { presentNotifications } from './notifications.presenter';

/** What the actor was told. */
export function addNotificationRoutes(app: V1App): void {
  mount(app, getUnreadCountRoute, async ({ ctx }) => ok(await getUnreadCount(ctx, {})));

  mount(app, listNotificationsRoute, async ({ ctx, query }) => {
    const { rows, ...found } = await listNotifications(ctx, query);
    const { page, limit } = query;
    return paged(await presentNotifications(ctx, rows), { page, limit, ...found });
  });

  mount(app, readAllNotificationsRoute, async ({ ctx }) => ok(await markAllRead(ctx, {})));

  mount(app, readNotificationRoute, async ({ ctx, params }) => {
    const notification = await markRead(ctx, { id: params.id });
    const [data] = await presentNotifications(ctx, [notification]);
    return ok(data as NonNullable<typeof data>);
  });

  mount(app, deleteNotificationRoute, async ({ ctx, params }) => {
    await deleteNotification(ctx, { id: params.id });
    return finished();
  });
}
