import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import type { PaymentDocument } from '../data/payment.document';
import { isOpen } from '../domain/payment-state';
import { cancelAtStripe, GIVEN_UP, readFacts } from '../stripe/intents';
import { applyFacts } from './apply-facts';

/** Asks Stripe what has become of a payment and books it. Calls Stripe: never inside a transaction. */
export async function syncPayment(ctx: Context, payment: PaymentDocument): Promise<PaymentDocument> {
  const facts = await readFacts(payment);
  if (!facts) return payment;
  return unitOfWork(ctx, (tx) => applyFacts(tx, payment._id, facts));
}

/**
 * Gives a payment up that waits for a person, or that a killed process never handed to Stripe. What turns out to be
 * paid is booked instead.
 */
export async function abandonPayment(ctx: Context, payment: PaymentDocument): Promise<PaymentDocument> {
  if (!isOpen(payment.status)) return payment;
  await cancelAtStripe(payment);
  const facts = (await readFacts(payment)) ?? GIVEN_UP;
  return unitOfWork(ctx, (tx) => applyFacts(tx, payment._id, facts));
}
