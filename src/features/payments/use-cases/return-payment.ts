import type { ObjectId } from 'mongodb';
import {
  jobCash,
  postMoney,
  revokeGrant,
  type TransactionDocument,
  unspentOfGrant,
} from '@/features/credits';
import { type RefundSource, refundOwed } from '@/features/credits/domain/cash-ledger';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { newId } from '@/shared/ids';
import type { RefundDocument } from '../data/refund.document';
import { grantKeyOf, returnedOf } from '../data/returned.repository';
import type { RefundCause } from '../domain/payment.options';
import { creditsToTake } from '../domain/refund-rules';
import { createRefund } from './create-refund';

export interface ReturnInput {
  paid: TransactionDocument;
  /** US cents; what is left when left out. */
  amount?: number;
  cause: RefundCause;
  reason: string;
  by: ObjectId | null;
  stripeRefundId?: string;
}

/**
 * Gives a booked payment back, in full or in part: the money is owed to the card from here on, and of the credits that
 * it bought the unspent ones go, never others.
 * @throws VALIDATION_FAILED for more than is left, CONFLICT when nothing is left or the job that it pays for still runs
 */
export async function returnPayment(tx: TxContext, input: ReturnInput): Promise<RefundDocument> {
  const { paid, cause, reason, by, stripeRefundId } = input;
  const { organization } = paid;
  if (!organization) throw errors.conflict('This payment belongs to no organization.');
  const state = await returnedOf(tx, paid);
  if (state.refundable <= 0) throw errors.conflict('Nothing of this payment is left to refund.');
  const amount = input.amount ?? state.refundable;
  if (amount > state.refundable && !stripeRefundId) {
    const most = `At most ${state.refundable} cents are left to refund.`;
    throw errors.validation([{ path: 'amount', message: most, expected: `at most ${state.refundable}` }]);
  }
  const held = paid.job ? (await jobCash(tx, paid.job)).held : 0;
  if (held > 0 && !stripeRefundId) {
    throw errors.conflict(
      'The job that this pays for still runs: cancel it, or rule on it once it has ended.',
    );
  }
  const source = sourceOf({ amount, held, loose: state.loose });
  const key = newId().toHexString();
  const creditsTaken = await takeCredits(tx, paid, { amount, key, ...state });
  const { transaction: entry } = await postMoney(tx, refundOwed({ organization, source, amount, key }), {
    organization,
    job: source === 'cash' ? null : paid.job,
    payment: { stripePaymentIntentId: paid.stripePaymentIntentId },
  });
  return createRefund(tx, { paid, entry, amount, cause, reason, by, source, creditsTaken, stripeRefundId });
}

/** What a job still holds, if it is enough; then cash left over from a refund that failed; else the sale. */
function sourceOf({ amount, held, loose }: { amount: number; held: number; loose: number }): RefundSource {
  if (held >= amount) return 'held';
  return loose >= amount ? 'cash' : 'revenue';
}

/** Takes back the unspent share of the credits that the payment granted. @returns how many */
export async function takeCredits(
  tx: TxContext,
  paid: TransactionDocument,
  back: { amount: number; returned: number; creditsTaken: number; key: string },
): Promise<number> {
  const grantKey = grantKeyOf(paid);
  const grant = grantKey ? await unspentOfGrant(tx, grantKey) : null;
  if (!grantKey || !grant) return 0;
  const most = creditsToTake({
    granted: grant.granted,
    paid: paid.amount,
    returnedInAll: back.returned + back.amount,
    takenBefore: back.creditsTaken,
    unspent: grant.unspent,
  });
  const description = 'Taken back: what paid for them was returned';
  return revokeGrant(tx, { grantKey, most, key: `return:${back.key}`, description });
}
