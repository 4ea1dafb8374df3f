import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { mailNotification } from '../use-cases/mail-notification';

/** Mails a notification by the person's preference. */
export const mailNotificationTask = defineTask({
  name: 'mail-notification',
  data: z.object({ notificationId: z.string() }),
  run: mailNotification,
});
