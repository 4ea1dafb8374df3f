import type { TxContext } from '@/platform/context';
import type { PaymentDocument } from './payment.document';

/** What is known of a payment when it begins. */
export type PaymentBeginning = Pick<
  PaymentDocument,
  | '_id'
  | 'organization'
  | 'by'
  | 'purpose'
  | 'amount'
  | 'credits'
  | 'job'
  | 'newScope'
  | 'automatic'
  | 'effectKey'
>;

/** A payment of which Stripe has not heard yet. */
export function newPayment(tx: TxContext, beginning: PaymentBeginning): PaymentDocument {
  const now = tx.clock.now();
  return {
    ...beginning,
    status: 'created',
    currency: 'USD',
    stripePaymentIntentId: null,
    stripeSessionId: null,
    stripeChargeId: null,
    paymentMethod: null,
    redirectUrl: null,
    fee: 0,
    refundedAmount: 0,
    transaction: null,
    failure: null,
    createdAt: now,
    updatedAt: now,
  };
}
