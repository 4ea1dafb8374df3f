/**
 * Who reads and writes which collection through generated REST and GraphQL, in words of `actorsOf`. `all` see every
 * company's documents, `own` their own or a part of them and no others', `none` are answered and see nothing; the rest
 * are refused. What no word names, nobody does.
 */
export interface CollectionRow {
  slug: string;
  all?: string;
  own?: string;
  none?: string;
  creates?: string;
  /** Who changes one of company A's, and of whom one that is another company's. */
  updates?: string;
  updatesTheirs?: string;
  removes?: string;
}

export const COLLECTION_TABLE: readonly CollectionRow[] = [
  { slug: 'jobs', all: 'staff', own: 'clients assigned candidate program', none: 'bystander' },
  { slug: 'offers', all: 'staff', own: 'candidate', none: 'assigned bystander' },
  {
    slug: 'deliverables',
    all: 'staff',
    own: 'company assigned program',
    none: 'stranger candidate bystander',
  },
  {
    slug: 'messages',
    all: 'staff -finance',
    own: 'company assigned program',
    none: 'stranger candidate bystander',
  },
  { slug: 'files', all: 'staff', own: 'company assigned program', none: 'stranger candidate bystander' },
  { slug: 'storage-usage', none: 'people program' },
  { slug: 'time-entries', all: 'staff', own: 'assigned', none: 'candidate bystander' },
  {
    slug: 'users',
    all: 'staff',
    own: 'clients workers program',
    updates: 'owner chief operations support',
    updatesTheirs: 'chief operations support',
  },
  {
    slug: 'organizations',
    all: 'staff',
    own: 'clients program',
    updates: 'owner chief operations support',
    updatesTheirs: 'chief operations support',
  },
  {
    slug: 'worker-profiles',
    all: 'staff',
    own: 'workers',
    updates: 'assigned chief operations support',
    updatesTheirs: 'chief operations support',
  },
  { slug: 'worker-cards', all: 'staff', own: 'workers' },
  {
    slug: 'transactions',
    all: 'staff -quality',
    own: 'clients assigned program',
    none: 'candidate bystander',
  },
  { slug: 'payments', all: 'staff -quality' },
  { slug: 'refunds', none: 'staff -quality' },
  { slug: 'disputes', none: 'staff -quality' },
  { slug: 'invoices', all: 'staff -quality', own: 'payers program', none: 'stranger' },
  { slug: 'credit-lots', all: 'staff -quality', own: 'clients program' },
  { slug: 'organization-balances', all: 'staff -quality', own: 'clients program' },
  { slug: 'payout-runs', all: 'staff -quality' },
  { slug: 'payouts', all: 'staff -quality' },
  { slug: 'payout-methods', all: 'chief finance', own: 'assigned', none: 'candidate bystander' },
  {
    slug: 'plans',
    none: 'people nobody program acting',
    creates: 'chief finance',
    updates: 'chief finance',
    removes: 'chief finance',
  },
  { slug: 'subscriptions', all: 'staff -quality', own: 'company program', none: 'stranger' },
  { slug: 'stripe-events', all: 'staff -quality' },
  { slug: 'reconciliation-reports', none: 'staff -quality' },
  {
    slug: 'skills',
    none: 'people nobody program acting',
    creates: 'chief',
    updates: 'chief',
    removes: 'chief',
  },
  {
    slug: 'job-templates',
    all: 'staff',
    own: 'company program',
    none: 'workers stranger',
    creates: 'payers stranger chief',
    updates: 'payers chief',
    updatesTheirs: 'chief',
    removes: 'payers chief',
  },
  {
    slug: 'holidays',
    none: 'people nobody program acting',
    creates: 'chief',
    updates: 'chief',
    removes: 'chief',
  },
  { slug: 'media', none: 'people nobody program acting', creates: 'staff' },
  {
    slug: 'notifications',
    all: 'staff -finance',
    own: 'owner stranger assigned candidate program',
    none: 'clients bystander finance -owner -stranger',
    updates: 'owner',
  },
  { slug: 'analysis-days', none: 'staff' },
  { slug: 'api-keys', all: 'staff' },
  { slug: 'webhook-endpoints', all: 'staff' },
  { slug: 'webhook-deliveries', all: 'staff' },
  { slug: 'audit-logs', all: 'staff' },
];
