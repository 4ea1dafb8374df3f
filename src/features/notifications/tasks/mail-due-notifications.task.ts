import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { mailDueNotifications } from '../use-cases/mail-notification';

/** Every minute: mails notifications that have waited long enough, or until the end of quiet hours. */
export const mailDueNotificationsTask = defineTask({
  name: 'mail-due-notifications',
  data: z.object({}),
  cron: '* * * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: mailDueNotifications,
});
