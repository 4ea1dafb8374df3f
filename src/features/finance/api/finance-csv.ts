import { type CsvColumn, decimal } from '@/platform/http/csv';
import type { Summed } from '../domain/figures';
import type { assembleRevenue } from '../domain/revenue';
import type { PostingRow } from '../use-cases/list-transactions';

/** One row a posting; amounts of money in dollars, of credits as they are. */
export const POSTING_COLUMNS: readonly CsvColumn<PostingRow>[] = [
  { header: 'At', value: ({ transaction }) => transaction.createdAt.toISOString() },
  { header: 'Transaction', value: ({ transaction }) => transaction._id.toHexString() },
  { header: 'Type', value: ({ transaction }) => transaction.type },
  { header: 'Description', value: ({ transaction }) => transaction.description },
  { header: 'Account', value: ({ posting }) => posting.account },
  { header: 'Unit', value: ({ posting }) => posting.unit },
  {
    header: 'Amount',
    value: ({ posting }) => (posting.unit === 'USD' ? decimal(posting.amount) : posting.amount),
  },
  { header: 'Lot', value: ({ posting }) => posting.lot?.toHexString() },
  { header: 'Organization', value: ({ transaction }) => transaction.organization?.toHexString() },
  { header: 'Worker', value: ({ transaction }) => transaction.worker?.toHexString() },
  { header: 'Job', value: ({ transaction }) => transaction.job?.toHexString() },
  { header: 'Key', value: ({ transaction }) => transaction.idempotencyKey },
  { header: 'Stripe payment', value: ({ transaction }) => transaction.stripePaymentIntentId },
  { header: 'Stripe invoice', value: ({ transaction }) => transaction.stripeInvoiceId },
  { header: 'Stripe charge', value: ({ transaction }) => transaction.stripeChargeId },
];

type MonthRow = ReturnType<typeof assembleRevenue>['months'][number];
type Amount = Exclude<keyof Summed, 'marginPercent'>;

const AMOUNTS: readonly [Amount, string][] = [
  ['subscriptions', 'Subscriptions'],
  ['packs', 'Packs'],
  ['jobs', 'Jobs'],
  ['received', 'Received'],
  ['refunds', 'Refunds'],
  ['disputes', 'Disputes'],
  ['fees', 'Stripe fees'],
  ['netReceived', 'Net received'],
  ['creditsUsed', 'Credits used'],
  ['jobsTaken', 'Jobs taken'],
  ['breakage', 'Breakage'],
  ['recognised', 'Recognised'],
  ['workerCost', 'Worker cost'],
  ['payouts', 'Payouts'],
  ['margin', 'Margin'],
];

/** One row a month, in dollars. */
export const REVENUE_COLUMNS: readonly CsvColumn<MonthRow>[] = [
  { header: 'Month', value: ({ month }) => month },
  ...AMOUNTS.map(([name, header]) => ({ header, value: (row: MonthRow) => decimal(row[name]) })),
  { header: 'Deferred, opening', value: ({ deferred }) => decimal(deferred.opening) },
  { header: 'Deferred, added', value: ({ deferred }) => decimal(deferred.added) },
  { header: 'Deferred, used', value: ({ deferred }) => decimal(deferred.used) },
  { header: 'Deferred, expired', value: ({ deferred }) => decimal(deferred.expired) },
  { header: 'Deferred, revoked', value: ({ deferred }) => decimal(deferred.revoked) },
  { header: 'Deferred, closing', value: ({ deferred }) => decimal(deferred.closing) },
  { header: 'MRR', value: ({ mrr }) => decimal(mrr) },
  { header: 'Subscribers', value: ({ customers }) => customers },
  { header: 'Churn %', value: ({ churnPercent }) => churnPercent },
];
