export const REPORT_STATES = ['running', 'agreed', 'differs', 'failed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What Stripe and we may disagree on. */
export const DIFFERENCE_KINDS = [
  'event_missing',
  'event_not_applied',
  'subscription_missing',
  'subscription_differs',
  'subscription_unknown',
  'customer_missing',
  'customer_unknown',
  'invoice_not_booked',
  'invoice_amount_differs',
  'charge_not_booked',
  'charge_amount_differs',
  'fee_differs',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
