export { addCreditRoutes } from './api/credits.routes';
export { creditSubscribers } from './credits.subscribers';
export { transactionsCollection } from './data/transaction.document';
export { announceExpiriesTask } from './tasks/announce-expiries.task';
export { checkLedgerTask } from './tasks/check-ledger.task';
export { clearEarningTask } from './tasks/clear-earning.task';
export { expireLotsTask } from './tasks/expire-lots.task';
export { adjustCredits } from './use-cases/adjust-credits';
export { announceExpiries } from './use-cases/announce-expiries';
export { checkLedger } from './use-cases/check-ledger';
export { expireLots } from './use-cases/expire-lots';
export { grantCredits } from './use-cases/grant-credits';
export { holdCredits } from './use-cases/hold-credits';
export { recordEarning } from './use-cases/record-earning';
export {
  type PaymentInput,
  type PaymentKind,
  type PaymentLine,
  recordPayment,
} from './use-cases/record-payment';
export { refundCredits } from './use-cases/refund-credits';
export { seedPlans } from './use-cases/seed-plans';
export { captureHold, releaseHold } from './use-cases/settle-hold';
