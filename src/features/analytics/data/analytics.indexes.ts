import type { ExtraIndex } from '@/platform/payload/extra-index';

/** What was delivered in a period: by everybody, and by one worker. What was created or booked in one has its indexes already. */
export const analyticsIndexes: ExtraIndex[] = [
  { collection: 'jobs', keys: { submittedAt: -1 }, options: { name: 'jobs_delivered_when' } },
  { collection: 'jobs', keys: { worker: 1, submittedAt: -1 }, options: { name: 'jobs_delivered_by' } },
];
