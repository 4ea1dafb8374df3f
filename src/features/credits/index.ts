export { addCreditRoutes } from './api/credits.routes';
export { creditSubscribers } from './credits.subscribers';
export { type GrantSource, registerGrantSources } from './data/coming-grants';
export { type CreditLotDocument, creditLotsCollection } from './data/credit-lot.document';
export { jobCash } from './data/job-cash.repository';
export { jobCredits } from './data/job-credits.repository';
export { pendingPay as pendingPayOf } from './data/job-earnings.repository';
export { postEntry } from './data/ledger.repository';
export { spendableLots } from './data/lots.repository';
export { type PlanDocument, type PlanPrice, plansCollection } from './data/plan.document';
export { type TransactionDocument, transactionsCollection } from './data/transaction.document';
export type { ComingGrant } from './domain/forecast';
export { announceExpiriesTask } from './tasks/announce-expiries.task';
export { checkLedgerTask } from './tasks/check-ledger.task';
export { clearEarningTask } from './tasks/clear-earning.task';
export { expireLotsTask } from './tasks/expire-lots.task';
export { adjustCredits } from './use-cases/adjust-credits';
export { announceExpiries } from './use-cases/announce-expiries';
export { assertMayPost, assertNotPastDue, postingStopsAt } from './use-cases/assert-may-post';
export { bookFee } from './use-cases/book-fee';
export { checkLedger, checkOrganization } from './use-cases/check-ledger';
export { creditsInTheWay } from './use-cases/close-credits';
export { expireLots } from './use-cases/expire-lots';
export { grantCredits } from './use-cases/grant-credits';
export { holdCredits } from './use-cases/hold-credits';
export { moneyByKey, postMoney } from './use-cases/post-money';
export { recordEarning } from './use-cases/record-earning';
export {
  type PaymentInput,
  type PaymentKind,
  type PaymentLine,
  recordPayment,
} from './use-cases/record-payment';
export { reducePending } from './use-cases/reduce-pending';
export { refundCredits } from './use-cases/refund-credits';
export { revokeCredits } from './use-cases/revoke-credits';
export { revokeGrant, unspentOfGrant } from './use-cases/revoke-grant';
export { seedPlans } from './use-cases/seed-plans';
export { type ReleaseCause, releasePart, settleCash } from './use-cases/settle-cash';
export { captureHold, releaseHold } from './use-cases/settle-hold';
