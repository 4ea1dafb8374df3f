import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Before every mail that waits. */
const EVER = new Date(0);

/** Notifications whose mail is due. */
export const mailDue = (now: Date) => ({ mailAt: { $gt: EVER, $lte: now } });

/** One business event tells a person once; mails that wait are found by their time. */
export const notificationIndexes: ExtraIndex[] = [
  {
    collection: 'notifications',
    keys: { mailAt: 1 },
    options: { name: 'notifications_to_mail', partialFilterExpression: { mailAt: { $gt: EVER } } },
  },
  {
    collection: 'notifications',
    keys: { dedupeKey: 1 },
    options: {
      name: 'notifications_once',
      unique: true,
      partialFilterExpression: { dedupeKey: { $type: 'string' } },
    },
  },
];
