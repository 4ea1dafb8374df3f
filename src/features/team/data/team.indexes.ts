import type { ExtraIndex } from '@/platform/payload/extra-index';

/** One open invitation an address and organization; found by the token; forgotten 90 days after they ended. */
export const teamIndexes: ExtraIndex[] = [
  {
    collection: 'organization-invitations',
    keys: { tokenHash: 1 },
    options: { name: 'invitations_token', unique: true },
  },
  {
    collection: 'organization-invitations',
    keys: { organization: 1, email: 1 },
    options: {
      name: 'invitations_open',
      unique: true,
      partialFilterExpression: { state: 'pending' },
    },
  },
  {
    collection: 'organization-invitations',
    keys: { endedAt: 1 },
    options: {
      name: 'invitations_ended',
      expireAfterSeconds: 90 * 24 * 3600,
      partialFilterExpression: { endedAt: { $type: 'date' } },
    },
  },
  {
    collection: 'member-budgets',
    keys: { organization: 1 },
    options: { name: 'member_budgets_of_organization' },
  },
];
