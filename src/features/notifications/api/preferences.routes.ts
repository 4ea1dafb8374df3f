import { getNotificationPreferences, updateNotificationPreferences } from '@/features/accounts';
import { mount, type V1App } from '@/platform/http/mount';
import {
  getNotificationPreferencesRoute,
  updateNotificationPreferencesRoute,
} from './notifications.contract';

/** GET, PATCH users/me/notification-preferences. */
export function addPreferenceRoutes(app: V1App): void {
  mount(app, getNotificationPreferencesRoute, async ({ ctx }) => ({
    success: true,
    data: await getNotificationPreferences(ctx, {}),
  }));

  mount(app, updateNotificationPreferencesRoute, async ({ ctx, body }) => ({
    success: true,
    data: await updateNotificationPreferences(ctx, body),
  }));
}
