import type { CollectionConfig, GlobalConfig } from 'payload';
import { users } from '@/features/accounts/payload/users.collection';
import { media } from '@/features/admin/payload/media.collection';
import { analysisDays } from '@/features/analysis/payload/analysis-days.collection';
import { apiKeys } from '@/features/api-keys/payload/api-keys.collection';
import { auditLogs } from '@/features/audit/payload/audit-logs.collection';
import { reconciliationReports } from '@/features/billing/payload/reconciliation-reports.collection';
import { subscriptions } from '@/features/billing/payload/subscriptions.collection';
import { creditLots } from '@/features/credits/payload/credit-lots.collection';
import { plans } from '@/features/credits/payload/plans.collection';
import { transactions } from '@/features/credits/payload/transactions.collection';
import { deliverables } from '@/features/deliverables/payload/deliverables.collection';
import { files } from '@/features/files/payload/files.collection';
import { storageUsage } from '@/features/files/payload/storage-usage.collection';
import { invoices } from '@/features/invoices/payload/invoices.collection';
import { jobTemplates } from '@/features/jobs/payload/job-templates.collection';
import { jobs } from '@/features/jobs/payload/jobs.collection';
import { offers } from '@/features/matching/payload/offers.collection';
import { messages } from '@/features/messages/payload/messages.collection';
import { notifications } from '@/features/notifications/payload/notifications.collection';
import { organizationBalances } from '@/features/organizations/payload/organization-balances.collection';
import { organizations } from '@/features/organizations/payload/organizations.collection';
import { disputes } from '@/features/payments/payload/disputes.collection';
import { payments } from '@/features/payments/payload/payments.collection';
import { refunds } from '@/features/payments/payload/refunds.collection';
import { payoutMethods } from '@/features/payouts/payload/payout-methods.collection';
import { payoutRuns } from '@/features/payouts/payload/payout-runs.collection';
import { payouts } from '@/features/payouts/payload/payouts.collection';
import { holidays } from '@/features/promise/payload/holidays.collection';
import { settings } from '@/features/settings/payload/settings.global';
import { skills } from '@/features/skills/payload/skills.collection';
import { stripeEvents } from '@/features/stripe-inbox/payload/stripe-events.collection';
import { timeEntries } from '@/features/time/payload/time-entries.collection';
import { webhookDeliveries } from '@/features/webhooks/payload/webhook-deliveries.collection';
import { webhookEndpoints } from '@/features/webhooks/payload/webhook-endpoints.collection';
import { workerCards } from '@/features/workers/payload/worker-cards.collection';
import { workerProfiles } from '@/features/workers/payload/worker-profiles.collection';
import { readOnlyForKeys } from '@/platform/payload/key-reads';
import { withOwnStamps } from '@/platform/payload/own-stamps';
import { withReadLimits } from '@/platform/payload/read-limits';

/** Every collection of the panel, in the order of its menu. */
export const collections: CollectionConfig[] = [
  jobs,
  offers,
  deliverables,
  messages,
  files,
  storageUsage,
  timeEntries,
  users,
  organizations,
  workerProfiles,
  workerCards,
  transactions,
  payments,
  refunds,
  disputes,
  invoices,
  creditLots,
  organizationBalances,
  payoutRuns,
  payouts,
  payoutMethods,
  plans,
  subscriptions,
  stripeEvents,
  reconciliationReports,
  skills,
  jobTemplates,
  holidays,
  media,
  notifications,
  analysisDays,
  apiKeys,
  webhookEndpoints,
  webhookDeliveries,
  auditLogs,
]
  .map(withReadLimits)
  .map(readOnlyForKeys)
  .map(withOwnStamps);

export const globals: GlobalConfig[] = [settings];
