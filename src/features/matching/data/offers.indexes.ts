import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Races between workers are decided here: one accepted offer a job, one open offer a job and worker. */
export const offerIndexes: ExtraIndex[] = [
  {
    collection: 'offers',
    keys: { job: 1 },
    options: { name: 'offers_one_accepted', unique: true, partialFilterExpression: { state: 'accepted' } },
  },
  {
    collection: 'offers',
    keys: { job: 1, worker: 1 },
    options: {
      name: 'offers_one_open',
      unique: true,
      partialFilterExpression: { state: { $in: ['reserved', 'offered'] } },
    },
  },
];
