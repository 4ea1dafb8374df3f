import type { z } from 'zod';
import type { reconciliationReport } from '@/features/billing/api/reconciliation.schemas';
import type {
  dispute,
  entryPreview,
  refund,
  refundOutcome,
} from '@/features/payments/api/admin-payments.schemas';
import type { stripeEvent, stripeEventDetail } from '@/features/stripe-inbox/api/stripe-inbox.schemas';
import type { adminLot, adminTransaction, monthClose, revenue } from '../../../api/finance.schemas';

/** What /v1 answers, as the screens read it. */
export type Revenue = z.output<typeof revenue>;
export type RevenueMonth = Revenue['months'][number];
export type Divided = Revenue['tiers'][number];
export type MonthClose = z.output<typeof monthClose>;
export type Transaction = z.output<typeof adminTransaction>;
export type Lot = z.output<typeof adminLot>;
export type Refund = z.output<typeof refund>;
export type RefundOutcome = z.output<typeof refundOutcome>;
export type EntryPreview = z.output<typeof entryPreview>;
export type Dispute = z.output<typeof dispute>;
export type StripeEvent = z.output<typeof stripeEvent>;
export type StripeEventDetail = z.output<typeof stripeEventDetail>;
export type ReconciliationReport = z.output<typeof reconciliationReport>;
