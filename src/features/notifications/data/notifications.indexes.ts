import type { ExtraIndex } from '@/platform/payload/extra-index';

/** One business event tells a person once. */
export const notificationIndexes: ExtraIndex[] = [
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
