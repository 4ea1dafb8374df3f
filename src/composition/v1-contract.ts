import type { createRoute } from '@hono/zod-openapi';
import * as actAs from '@/features/accounts/api/act-as.contract';
import * as auth from '@/features/accounts/api/auth.contract';
import * as secondFactor from '@/features/accounts/api/second-factor.contract';
import * as users from '@/features/accounts/api/users.contract';
import * as adminPeople from '@/features/admin/api/admin-people.contract';
import * as analytics from '@/features/analytics/api/analytics.contract';
import * as apiKeys from '@/features/api-keys/api/api-keys.contract';
import * as audit from '@/features/audit/api/audit.contract';
import * as billing from '@/features/billing/api/billing.contract';
import * as reconciliation from '@/features/billing/api/reconciliation.contract';
import * as capacity from '@/features/capacity/api/capacity.contract';
import * as credits from '@/features/credits/api/credits.contract';
import * as deliverables from '@/features/deliverables/api/deliverables.contract';
import * as earnings from '@/features/earnings/api/earnings.contract';
import * as files from '@/features/files/api/files.contract';
import * as storage from '@/features/files/api/storage.contract';
import * as finance from '@/features/finance/api/finance.contract';
import * as invoices from '@/features/invoices/api/invoices.contract';
import * as adminJobs from '@/features/jobs/api/admin-jobs.contract';
import * as jobLifecycle from '@/features/jobs/api/job-lifecycle.contract';
import * as jobMorning from '@/features/jobs/api/job-morning.contract';
import * as jobQueue from '@/features/jobs/api/job-queue.contract';
import * as jobTemplates from '@/features/jobs/api/job-template.contract';
import * as jobs from '@/features/jobs/api/jobs.contract';
import * as matching from '@/features/matching/api/matching.contract';
import * as missedOffers from '@/features/matching/api/missed-offers.contract';
import * as messages from '@/features/messages/api/messages.contract';
import * as notifications from '@/features/notifications/api/notifications.contract';
import * as push from '@/features/notifications/api/push.contract';
import * as organizations from '@/features/organizations/api/organizations.contract';
import * as adminPayments from '@/features/payments/api/admin-payments.contract';
import * as payments from '@/features/payments/api/payments.contract';
import * as payoutMethod from '@/features/payouts/api/payout-method.contract';
import * as payoutRuns from '@/features/payouts/api/payout-runs.contract';
import * as payouts from '@/features/payouts/api/payouts.contract';
import * as privacy from '@/features/privacy/api/privacy.contract';
import * as holidayYears from '@/features/promise/api/holiday-years.contract';
import * as referrals from '@/features/referrals/api/referrals.contract';
import * as skills from '@/features/skills/api/skills.contract';
import * as stripeInbox from '@/features/stripe-inbox/api/stripe-inbox.contract';
import * as team from '@/features/team/api/team.contract';
import * as time from '@/features/time/api/time.contract';
import * as webhooks from '@/features/webhooks/api/webhooks.contract';
import * as workers from '@/features/workers/api/workers.contract';
import * as health from '@/platform/http/health.contract';

/**
 * The whole /v1 contract: every route definition, without handlers. The document, the typed client and the
 * tests are made from this list.
 */
const groups = [
  health,
  auth,
  secondFactor,
  actAs,
  workers,
  credits,
  billing,
  reconciliation,
  stripeInbox,
  invoices,
  payments,
  adminPayments,
  referrals,
  notifications,
  push,
  users,
  organizations,
  team,
  apiKeys,
  webhooks,
  skills,
  matching,
  missedOffers,
  jobs,
  jobLifecycle,
  jobTemplates,
  jobMorning,
  jobQueue,
  messages,
  files,
  storage,
  deliverables,
  time,
  earnings,
  payouts,
  payoutMethod,
  payoutRuns,
  adminJobs,
  adminPeople,
  finance,
  analytics,
  audit,
  holidayYears,
  privacy,
  capacity,
];

type Route = ReturnType<typeof createRoute>;
const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'responses' in value;

/** A path as it sorts: fixed segments before parameters, so that `/jobs/available` stands before `/jobs/{id}`. */
const sortKey = (route: Route) => route.path.replaceAll('{', '~');

/** Every route of /v1, fixed paths before the parameters that would swallow them. */
export const V1_ROUTES: readonly Route[] = groups
  .flatMap((group) => Object.values(group).filter(isRoute))
  .sort((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : a.method < b.method ? -1 : 1,
  );
