import { addAccountRoutes } from '@/features/accounts';
import { addAccountActionRoutes, addAdminListRoutes } from '@/features/admin';
import { addAnalyticsRoutes } from '@/features/analytics';
import { addApiKeyRoutes } from '@/features/api-keys';
import { addAuditRoutes } from '@/features/audit';
import { addBillingRoutes, addReconciliationRoutes } from '@/features/billing';
import { addCapacityRoutes } from '@/features/capacity';
import { addCreditRoutes } from '@/features/credits';
import { addDeliverableRoutes } from '@/features/deliverables';
import { addEarningPaperRoutes, addEarningRoutes } from '@/features/earnings';
import { addAvatarRoutes, addPortfolioRoutes, addStorageRoutes } from '@/features/files';
import { addFinanceRoutes } from '@/features/finance';
import { addInvoiceRoutes } from '@/features/invoices';
import { addJobFileRoutes } from '@/features/job-files';
import {
  addAdminJobRoutes,
  addJobLifecycleRoutes,
  addJobMorningRoutes,
  addJobQueueRoutes,
  addJobRoutes,
  addJobTemplateRoutes,
} from '@/features/jobs';
import { addMatchingRoutes, addMissedOfferRoutes } from '@/features/matching';
import { addMessageRoutes } from '@/features/messages';
import { addNotificationRoutes, addPushRoutes } from '@/features/notifications';
import { addEventRoutes } from '@/features/notifications/api/events.routes';
import { addPreferenceRoutes } from '@/features/notifications/api/preferences.routes';
import { addOrganizationRoutes } from '@/features/organizations';
import { addAdminPaymentRoutes, addPaymentRoutes } from '@/features/payments';
import { addPayoutMethodRoutes, addPayoutRoutes, addPayoutRunRoutes } from '@/features/payouts';
import { addPrivacyRoutes } from '@/features/privacy';
import { addHolidayYearRoutes } from '@/features/promise';
import { addReferralRoutes } from '@/features/referrals';
import { addSkillRoutes } from '@/features/skills';
import { addStripeInboxRoutes } from '@/features/stripe-inbox';
import { addTeamRoutes } from '@/features/team';
import { addTimeRoutes } from '@/features/time';
import { addWebhookRoutes } from '@/features/webhooks';
import { addWorkerRoutes } from '@/features/workers';
import { addHealthRoutes } from '@/platform/http/health.routes';
import type { V1App } from '@/platform/http/mount';
import { addDocsRoutes } from './docs.routes';

/** Every router of /v1, by feature. Fixed paths stand before the parameters that would swallow them. */
export const v1Routes: readonly ((app: V1App) => void)[] = [
  addHealthRoutes,
  addDocsRoutes,
  addAccountRoutes,
  addAccountActionRoutes,
  addPreferenceRoutes,
  addEventRoutes,
  addOrganizationRoutes,
  addTeamRoutes,
  addApiKeyRoutes,
  addWebhookRoutes,
  addWorkerRoutes,
  addAvatarRoutes,
  addPortfolioRoutes,
  addStorageRoutes,
  addSkillRoutes,
  addCreditRoutes,
  addInvoiceRoutes,
  addPaymentRoutes,
  addAdminPaymentRoutes,
  addBillingRoutes,
  addReconciliationRoutes,
  addReferralRoutes,
  addStripeInboxRoutes,
  addEarningRoutes,
  addEarningPaperRoutes,
  addPayoutMethodRoutes,
  addPayoutRoutes,
  addPayoutRunRoutes,
  addMatchingRoutes,
  addMissedOfferRoutes,
  addJobMorningRoutes,
  addJobQueueRoutes,
  addJobRoutes,
  addJobLifecycleRoutes,
  addJobTemplateRoutes,
  addMessageRoutes,
  addJobFileRoutes,
  addDeliverableRoutes,
  addTimeRoutes,
  addNotificationRoutes,
  addPushRoutes,
  addAdminJobRoutes,
  addAdminListRoutes,
  addFinanceRoutes,
  addAnalyticsRoutes,
  addAuditRoutes,
  addHolidayYearRoutes,
  addPrivacyRoutes,
  addCapacityRoutes,
];
