import { checkLedgerTask, clearEarningTask, expireLotsTask } from '@/features/credits';
import { dispatchOfferTask, expireOfferTask, matchJobTask, sweepMatchingTask } from '@/features/matching';
import { sendEmailTask } from '@/platform/email-outbox';
import type { AnyTask } from '@/platform/task-runner';

/** Every background task of the product. One that is not here never runs. */
export const tasks: readonly AnyTask[] = [
  sendEmailTask,
  checkLedgerTask,
  clearEarningTask,
  expireLotsTask,
  matchJobTask,
  dispatchOfferTask,
  expireOfferTask,
  sweepMatchingTask,
];
