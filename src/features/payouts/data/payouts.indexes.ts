import type { ExtraIndex } from '@/platform/payload/extra-index';

/** A cleared earning is in one payout only, and a worker has one account in force. */
export const payoutIndexes: ExtraIndex[] = [
  {
    collection: 'payouts',
    keys: { 'earnings.entry': 1 },
    options: { name: 'earning_paid_once', unique: true, partialFilterExpression: { holds: true } },
  },
  {
    collection: 'payouts',
    keys: { 'earnings.entry': 1, state: 1 },
    options: { name: 'earning_in_payouts' },
  },
  {
    collection: 'payout-methods',
    keys: { worker: 1 },
    options: { name: 'method_in_force', unique: true, partialFilterExpression: { active: true } },
  },
];
