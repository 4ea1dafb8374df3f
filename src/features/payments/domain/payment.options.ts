/** What a client pays for here. Subscriptions are paid through Stripe's invoices. */
export const PAYMENT_PURPOSES = ['credits', 'job'] as const;
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number];

/** Where a payment stands. `refunded`: everything went back. */
export const PAYMENT_STATUSES = [
  'created',
  'processing',
  'requires_action',
  'succeeded',
  'failed',
  'cancelled',
  'refunded',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** A refund on its way to the card. */
export const REFUND_STATES = ['requested', 'sent', 'succeeded', 'failed'] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** Why money goes back to a card. */
export const REFUND_CAUSES = [
  'staff',
  'late',
  'cancelled',
  'unused',
  'ruling',
  'unwanted',
  'stripe',
] as const;
export type RefundCause = (typeof REFUND_CAUSES)[number];

/** What a bank's dispute has come to. `warning`: a question before a dispute, no money has moved. */
export const DISPUTE_STATES = ['warning', 'open', 'under_review', 'accepted', 'won', 'lost'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

/** The packs on sale, by their credits; prices are the plan rules'. */
export const PACK_SIZES = [5, 20, 50] as const;
export type PackSize = (typeof PACK_SIZES)[number];
