import type { Subscriber } from '@/platform/subscribers';
import { accountNoticeSubscribers } from './use-cases/account-notices';
import { fileNoticeSubscribers } from './use-cases/file-notices';
import { jobNoticeSubscribers } from './use-cases/job-notices';
import { messageNoticeSubscribers } from './use-cases/message-notices';
import { moneyNoticeSubscribers } from './use-cases/money-notices';
import { planningNoticeSubscribers } from './use-cases/planning-notices';

export { addNotificationRoutes } from './api/notifications.routes';
export { addPushRoutes } from './api/push.routes';
export { notificationsCollection } from './data/notification.document';
export { pushIndexes } from './data/push-subscription.document';
export { renderEmail } from './emails/render-email';
export { mailDueNotificationsTask } from './tasks/mail-due-notifications.task';
export { mailNotificationTask } from './tasks/mail-notification.task';
export { pushNotificationTask, pushToBrowserTask } from './tasks/push-notification.task';
export { type Notice, notify } from './use-cases/notify';

/** Who is told of what, inside the transaction that caused it. */
export const notificationSubscribers: readonly Subscriber[] = [
  ...accountNoticeSubscribers,
  ...jobNoticeSubscribers,
  ...messageNoticeSubscribers,
  ...moneyNoticeSubscribers,
  ...fileNoticeSubscribers,
  ...planningNoticeSubscribers,
];
