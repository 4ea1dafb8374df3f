import type { TxContext } from '@/platform/context';
import type { TransactionDocument } from '../data/transaction.document';
import { feeLearned } from '../domain/cash-ledger';
import { postMoney } from './post-money';

const PAYMENTS = ['subscription_payment', 'credit_purchase', 'one_time_payment'] as const;

/**
 * Books what Stripe kept of a payment that was booked before its fee was known, once per charge. It is our cost: no
 * organization's history shows it. @returns whether it was booked now
 * @param fee US cents
 */
export async function bookFee(
  tx: TxContext,
  paid: TransactionDocument,
  { fee, chargeId }: { fee: number; chargeId: string },
): Promise<boolean> {
  const type = PAYMENTS.find((one) => one === paid.type);
  if (!type || paid.fee !== 0 || fee <= 0) return false;
  const refs = { stripePaymentIntentId: paid.stripePaymentIntentId, stripeChargeId: chargeId };
  const { isNew } = await postMoney(tx, feeLearned({ type, fee, key: chargeId }), { payment: refs });
  return isNew;
}
