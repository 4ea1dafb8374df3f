import { billingStripeHandlers } from '@/features/billing';
import { paymentStripeHandlers } from '@/features/payments';
import type { AnyStripeHandler } from '@/features/stripe-inbox';

/** Who answers to which event of Stripe, each event in one transaction with its marker. */
export const stripeHandlers: readonly AnyStripeHandler[] = [
  ...billingStripeHandlers,
  ...paymentStripeHandlers,
];
