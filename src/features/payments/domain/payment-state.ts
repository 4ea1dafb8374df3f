import type { PaymentStatus } from './payment.options';

/** What Stripe calls the states of a payment intent. */
export type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'requires_capture'
  | 'processing'
  | 'canceled'
  | 'succeeded';

/** What Stripe says of a payment now. */
export interface IntentFacts {
  status: IntentStatus;
  /** Minor units that were received. */
  received: number;
  /** On Stripe's own page a refused card is not the end: the person may try another. */
  onPage: boolean;
  refused: boolean;
}

const OPEN: readonly PaymentStatus[] = ['created', 'processing', 'requires_action'];

/** Whether the payment still waits for Stripe, the bank or a person. */
export const isOpen = (status: PaymentStatus): boolean => OPEN.includes(status);

/**
 * Where a payment stands once Stripe says this. Success counts whenever it comes, also after a failure or a
 * cancellation that Stripe overtook; nothing takes it back but a refund.
 */
export function nextStatus(current: PaymentStatus, facts: IntentFacts): PaymentStatus {
  if (current === 'succeeded' || current === 'refunded') return current;
  switch (facts.status) {
    case 'succeeded':
      return 'succeeded';
    case 'canceled':
      return current === 'failed' ? 'failed' : 'cancelled';
    case 'processing':
    case 'requires_capture':
      return 'processing';
    case 'requires_action':
    case 'requires_confirmation':
      return isOpen(current) ? 'requires_action' : current;
    case 'requires_payment_method':
      if (!isOpen(current)) return current;
      return facts.refused && !facts.onPage ? 'failed' : 'requires_action';
  }
}
