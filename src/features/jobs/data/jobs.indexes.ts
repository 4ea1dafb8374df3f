import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Newest first, and by id among equals: the order of every list, so that a page is read straight off an index. */
const NEWEST = { createdAt: -1, _id: -1 } as const;

/** What Payload cannot express for jobs: search, and the order of the lists of each side. */
export const jobIndexes: ExtraIndex[] = [
  { collection: 'jobs', keys: { organization: 1, ...NEWEST }, options: { name: 'jobs_of_organization' } },
  { collection: 'jobs', keys: { worker: 1, ...NEWEST }, options: { name: 'jobs_of_worker' } },
  {
    collection: 'jobs',
    keys: { 'candidates.worker': 1, createdAt: -1 },
    options: { name: 'jobs_of_candidate' },
  },
  { collection: 'jobs', keys: NEWEST, options: { name: 'jobs_newest' } },
  { collection: 'jobs', keys: { category: 1, submittedAt: -1 }, options: { name: 'jobs_delivered' } },
  {
    collection: 'jobs',
    keys: { organization: 1, 'approval.state': 1, ...NEWEST },
    options: { name: 'jobs_to_approve', partialFilterExpression: { 'approval.state': 'waiting' } },
  },
  {
    collection: 'jobs',
    keys: { title: 'text', description: 'text' },
    options: {
      name: 'jobs_text',
      weights: { title: 5, description: 1 },
      default_language: 'english',
      language_override: 'textLanguage',
    },
  },
];
