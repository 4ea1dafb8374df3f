import type { ExtraIndex } from '@/platform/payload/extra-index';

/** A number once, a movement of money once, whatever happens at the same time. */
export const invoiceIndexes: ExtraIndex[] = [
  {
    collection: 'invoices',
    keys: { kind: 1, year: 1, sequence: 1 },
    options: { name: 'invoices_sequence', unique: true },
  },
  { collection: 'invoices', keys: { transaction: 1 }, options: { name: 'invoices_of_transaction' } },
  {
    collection: 'invoices',
    keys: { organization: 1, issuedAt: -1, _id: -1 },
    options: { name: 'invoices_of_organization' },
  },
  { collection: 'invoices', keys: { issuedAt: -1, _id: -1 }, options: { name: 'invoices_newest' } },
];
