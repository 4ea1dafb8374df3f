import type { Subscriber } from '@/platform/subscribers';
import { foundOrganizationOfClient } from './use-cases/create-organization';

export {
  type BrandKit,
  type OrganizationDocument,
  organizationsCollection,
} from './data/organization.document';
export {
  type OrganizationBalanceDocument,
  organizationBalancesCollection,
} from './data/organization-balance.document';
export { findBalance, findOrganization } from './data/organizations.repository';
export { readClientSide } from './use-cases/client-side';

export const organizationSubscribers: readonly Subscriber[] = [foundOrganizationOfClient];
