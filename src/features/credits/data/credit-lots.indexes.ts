import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Lots that still have something to spend or to expire, soonest first. */
export const creditLotIndexes: ExtraIndex[] = [
  {
    collection: 'credit-lots',
    keys: { organization: 1, expiresAt: 1, createdAt: 1 },
    options: { name: 'lots_spendable', partialFilterExpression: { available: { $gt: 0 } } },
  },
  {
    collection: 'credit-lots',
    keys: { expiresAt: 1 },
    options: { name: 'lots_expiring', partialFilterExpression: { available: { $gt: 0 } } },
  },
];
