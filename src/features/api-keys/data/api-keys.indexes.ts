import type { ExtraIndex } from '@/platform/payload/extra-index';

/** A key is found by its hash alone. */
export const apiKeyIndexes: ExtraIndex[] = [
  {
    collection: 'api-keys',
    keys: { hash: 1 },
    options: { name: 'key_by_hash', unique: true, partialFilterExpression: { hash: { $type: 'string' } } },
  },
];
