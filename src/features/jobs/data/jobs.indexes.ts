import type { ExtraIndex } from '@/platform/payload/extra-index';

/** What Payload cannot express for jobs: search, and the board of what is flagged. */
export const jobIndexes: ExtraIndex[] = [
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
