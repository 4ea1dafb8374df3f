import type Stripe from 'stripe';
import { cardState } from '../cards/methods';
import { invalid } from '../core/errors';
import { emit, update } from '../core/events';
import { idOf } from '../core/ids';
import type { Kept } from '../core/store';
import type { World } from '../core/world';
import { dollarsOf } from './amount';
import { moveBalance } from './balance';

/** A refund whose end is still to come. */
export interface DueRefund extends Kept {
  object: 'due_refund';
  at: number;
  customer: string | null;
  result: 'succeeded' | 'failed';
}

const SECONDS_TO_END = 60;

export interface NewRefund {
  charge: Stripe.Charge;
  amount?: number;
  reason: Stripe.Refund.Reason | null;
  metadata: Record<string, string>;
}

/** Gives back a charge, in full or in part. @throws 400 when that much is not left, or the charge is disputed */
export function createRefund(world: World, { charge, amount, reason, metadata }: NewRefund): Stripe.Refund {
  const left = charge.amount - charge.amount_refunded;
  if (charge.status !== 'succeeded')
    throw invalid('This charge has not succeeded and cannot be refunded.', { code: 'charge_not_refundable' });
  if (isDisputed(world, charge))
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    });
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  const wanted = amount ?? left;
  if (wanted <= 0)
    throw invalid('Invalid positive integer', { param: 'amount', code: 'parameter_invalid_integer' });
  if (wanted > left) {
    throw invalid(
      `Refund amount (${dollarsOf(wanted)}) is greater than unrefunded amount on charge (${dollarsOf(left)})`,
      { param: 'amount' },
    );
  }
  const customer = idOf(charge.customer);
  const created = world.nowOf(customer);
  const id = world.newId('re');
  const end = endOf(world, charge);
  const moved = moveBalance(world, {
    type: 'refund',
    amount: -wanted,
    fee: 0,
    source: id,
    description: 'REFUND FOR CHARGE',
    created,
  });
  const refund = world.store.put<Stripe.Refund>({
    id,
    object: 'refund',
    amount: wanted,
    balance_transaction: moved.id,
    charge: charge.id,
    created,
    currency: charge.currency,
    customer,
    customer_account: null,
    destination_details: {
      card: {
        reference: null,
        reference_status: 'pending',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
      type: 'card',
    } as unknown as Stripe.Refund.DestinationDetails,
    metadata,
    payment_intent: idOf(charge.payment_intent),
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: end.now,
    transfer_reversal: null,
  });
  const amount_refunded = charge.amount_refunded + wanted;
  const after = world.store.put<Stripe.Charge>({
    ...charge,
    amount_refunded,
    refunded: amount_refunded === charge.amount,
  });
  emit(world, 'refund.created', refund);
  emit(world, 'charge.refunded', after, {
    amount_refunded: charge.amount_refunded,
    refunded: charge.refunded,
  });
  if (end.later) {
    world.store.put<DueRefund>({
      id,
      object: 'due_refund',
      at: created + SECONDS_TO_END,
      customer,
      result: end.later,
    });
  }
  return refund;
}

function isDisputed(world: World, charge: Stripe.Charge): boolean {
  if (!charge.disputed) return false;
  const dispute = world.store.all<Stripe.Dispute>('dispute').find((one) => one.charge === charge.id);
  return dispute !== undefined && !dispute.is_charge_refundable && dispute.status !== 'won';
}

function endOf(world: World, charge: Stripe.Charge): { now: string; later: 'succeeded' | 'failed' | null } {
  const { afterCharge } = cardState(world, charge.payment_method ?? '');
  const { refunds } = world.behaviour;
  if (refunds === 'fail') return { now: 'pending', later: 'failed' };
  if (refunds === 'pending' || afterCharge === 'refund_pending')
    return { now: 'pending', later: 'succeeded' };
  if (afterCharge === 'refund_fails') return { now: 'succeeded', later: 'failed' };
  return { now: 'succeeded', later: null };
}

/** A refund ends: it arrives, or the bank sends it back and the money is the account's again. */
export function settleRefund(world: World, due: Pick<DueRefund, 'id' | 'result'>): Stripe.Refund | null {
  world.store.remove('due_refund', due.id);
  const before = world.store.get<Stripe.Refund>('refund', due.id);
  if (!before || before.status === 'failed' || before.status === 'canceled') return null;
  if (due.result === 'succeeded') {
    const done: Stripe.Refund = { ...before, status: 'succeeded' };
    update(world, 'refund.updated', before, done);
    emit(world, 'charge.refund.updated', done);
    return done;
  }
  return failRefund(world, before);
}

function failRefund(world: World, before: Stripe.Refund): Stripe.Refund {
  const created = world.nowOf(idOf(before.customer));
  const moved = moveBalance(world, {
    type: 'refund_failure',
    amount: before.amount,
    fee: 0,
    source: before.id,
    description: 'REFUND FAILURE',
    created,
  });
  const failed: Stripe.Refund = {
    ...before,
    status: 'failed',
    failure_balance_transaction: moved.id,
    failure_reason: 'expired_or_canceled_card',
  };
  const charge = world.store.get<Stripe.Charge>('charge', idOf(before.charge) ?? '');
  if (charge) {
    const amount_refunded = charge.amount_refunded - before.amount;
    world.store.put<Stripe.Charge>({ ...charge, amount_refunded, refunded: false });
  }
  update(world, 'refund.updated', before, failed);
  emit(world, 'charge.refund.updated', failed);
  emit(world, 'refund.failed', failed);
  return failed;
}
