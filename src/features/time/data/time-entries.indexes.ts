import type { ExtraIndex } from '@/platform/payload/extra-index';

/** One running timer a worker. */
export const timeEntryIndexes: ExtraIndex[] = [
  {
    collection: 'time-entries',
    keys: { worker: 1 },
    options: { name: 'time_one_running', unique: true, partialFilterExpression: { endedAt: null } },
  },
];
