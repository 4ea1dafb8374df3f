import { readingIndexes } from '@/features/analysis';
import { analyticsIndexes } from '@/features/analytics/data/analytics.indexes';
import { apiKeyIndexes } from '@/features/api-keys/data/api-keys.indexes';
import { auditLogIndexes } from '@/features/audit/data/audit-logs.indexes';
import { billingIndexes } from '@/features/billing/data/billing.indexes';
import { warningIndexes } from '@/features/capacity/data/warning.document';
import { creditLotIndexes } from '@/features/credits/data/credit-lots.indexes';
import { invoiceIndexes } from '@/features/invoices';
import { jobIndexes } from '@/features/jobs/data/jobs.indexes';
import { offerIndexes } from '@/features/matching/data/offers.indexes';
import { pushIndexes } from '@/features/notifications';
import { notificationIndexes } from '@/features/notifications/data/notifications.indexes';
import { paymentIndexes } from '@/features/payments/data/payments.indexes';
import { payoutIndexes } from '@/features/payouts/data/payouts.indexes';
import { dataExportIndexes } from '@/features/privacy';
import { holidayIndexes } from '@/features/promise/data/holiday-year.document';
import { referralIndexes } from '@/features/referrals';
import { teamIndexes } from '@/features/team/data/team.indexes';
import { timeEntryIndexes } from '@/features/time/data/time-entries.indexes';
import { webhookIndexes } from '@/features/webhooks/data/webhooks.indexes';
import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Indexes that no Payload collection can declare. Built at every start, before requests are taken. */
export const extraIndexes: ExtraIndex[] = [
  ...readingIndexes,
  ...jobIndexes,
  ...offerIndexes,
  ...timeEntryIndexes,
  ...notificationIndexes,
  ...creditLotIndexes,
  ...billingIndexes,
  ...paymentIndexes,
  ...payoutIndexes,
  ...invoiceIndexes,
  ...referralIndexes,
  ...auditLogIndexes,
  ...teamIndexes,
  ...apiKeyIndexes,
  ...analyticsIndexes,
  ...holidayIndexes,
  ...warningIndexes,
  ...webhookIndexes,
  ...dataExportIndexes,
  ...pushIndexes,
];
