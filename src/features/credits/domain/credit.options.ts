export const TRANSACTION_TYPES = [
  'subscription_payment',
  'one_time_payment',
  'credit_purchase',
  'credit_allocation',
  'credit_hold',
  'credit_release',
  'credit_usage',
  'credit_expiry',
  'credit_adjustment',
  'refund',
  'worker_earning',
  'worker_payout',
  'dispute',
] as const;
export type TransactionType = (typeof TRANSACTION_TYPES)[number];

/** What a worker sees of the ledger; a client sees the rest of their own. */
export const WORKER_TRANSACTION_TYPES = [
  'worker_earning',
  'worker_payout',
] as const satisfies readonly TransactionType[];

export const TRANSACTION_STATUSES = ['pending', 'succeeded', 'failed', 'refunded'] as const;
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number];

export const LEDGER_UNITS = ['USD', 'credit'] as const;
export type LedgerUnit = (typeof LEDGER_UNITS)[number];

export const LOT_SOURCES = ['subscription', 'purchase', 'promo', 'refund', 'goodwill'] as const;
export type LotSource = (typeof LOT_SOURCES)[number];

export const PLAN_INTERVALS = ['month', 'year', 'credit'] as const;
/** `credit` is a price for one credit, without a subscription. */
export type PlanInterval = (typeof PLAN_INTERVALS)[number];
