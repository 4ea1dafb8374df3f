import type { Subscriber } from '@/platform/subscribers';
import { countClientRating } from './use-cases/count-client-rating';
import { foundOrganizationOfClient } from './use-cases/create-organization';

export { addOrganizationRoutes } from './api/organizations.routes';
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
export {
  type ClosingCheck,
  closeOrganization,
  closingObstacles,
  registerClosingChecks,
} from './use-cases/close-organization';

/** What organizations do when accounts and jobs say that something happened. */
export const organizationSubscribers: readonly Subscriber[] = [foundOrganizationOfClient, countClientRating];
