import { resealSecondFactorsTask } from '@/features/accounts';
import {
  announceRenewalsTask,
  grantYearlyTask,
  reconcileStripeTask,
  syncPlansTask,
} from '@/features/billing';
import { watchPlanningTask } from '@/features/capacity';
import { announceExpiriesTask, checkLedgerTask, clearEarningTask, expireLotsTask } from '@/features/credits';
import {
  deriveImagesTask,
  removeObjectsTask,
  removeStaleUploadsTask,
  scanFileTask,
  sweepScansTask,
} from '@/features/files';
import { autoApproveTask, markLateTask, reviewReminderTask, settleJobTask } from '@/features/jobs';
import {
  dispatchOfferTask,
  expireOfferTask,
  matchJobTask,
  releaseSilentJobsTask,
  sweepMatchingTask,
} from '@/features/matching';
import {
  mailDueNotificationsTask,
  mailNotificationTask,
  pushNotificationTask,
  pushToBrowserTask,
} from '@/features/notifications';
import {
  checkPaymentTask,
  forgetCustomerTask,
  sendRefundTask,
  sweepPaymentsTask,
  topUpTask,
} from '@/features/payments';
import { tidyPayoutMethodsTask } from '@/features/payouts';
import { endExportsTask, makeExportTask, sweepPersonTask } from '@/features/privacy';
import { applyStripeEventTask } from '@/features/stripe-inbox';
import { deliverWebhookTask, tidyWebhooksTask } from '@/features/webhooks';
import { refreshMeansTask } from '@/features/workers';
import { sendEmailTask } from '@/platform/email-outbox';
import type { AnyTask } from '@/platform/task-runner';

/** Every background task of the product. One that is not here never runs. */
export const tasks: readonly AnyTask[] = [
  sendEmailTask,
  mailNotificationTask,
  mailDueNotificationsTask,
  pushNotificationTask,
  pushToBrowserTask,
  deriveImagesTask,
  removeObjectsTask,
  removeStaleUploadsTask,
  scanFileTask,
  sweepScansTask,
  checkLedgerTask,
  clearEarningTask,
  expireLotsTask,
  announceExpiriesTask,
  matchJobTask,
  dispatchOfferTask,
  expireOfferTask,
  sweepMatchingTask,
  releaseSilentJobsTask,
  watchPlanningTask,
  refreshMeansTask,
  tidyPayoutMethodsTask,
  resealSecondFactorsTask,
  autoApproveTask,
  markLateTask,
  reviewReminderTask,
  settleJobTask,
  checkPaymentTask,
  sendRefundTask,
  sweepPaymentsTask,
  topUpTask,
  applyStripeEventTask,
  syncPlansTask,
  grantYearlyTask,
  announceRenewalsTask,
  reconcileStripeTask,
  deliverWebhookTask,
  tidyWebhooksTask,
  makeExportTask,
  endExportsTask,
  sweepPersonTask,
  forgetCustomerTask,
];
