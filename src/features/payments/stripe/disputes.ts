import type Stripe from 'stripe';
import { callStripe } from '@/platform/stripe';
import type { DisputeState } from '../domain/payment.options';

/** What Stripe says of a dispute, in our words. Amounts are US cents. */
export interface DisputeFacts {
  id: string;
  intent: string | null;
  charge: string | null;
  amount: number;
  reason: string;
  state: DisputeState;
  /** The bank has taken the money, with this fee. */
  withdrawn: boolean;
  fee: number;
  /** It came back, with this of the fee. */
  reinstated: boolean;
  feeBack: number;
  evidenceDueBy: Date | null;
}

const STATES: Readonly<Record<string, DisputeState>> = {
  warning_needs_response: 'warning',
  warning_under_review: 'warning',
  warning_closed: 'won',
  prevented: 'won',
  needs_response: 'open',
  under_review: 'under_review',
  won: 'won',
  lost: 'lost',
};

const idOf = (value: string | { id: string } | null | undefined): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null);

/** Reads a dispute. */
export const readDispute = (id: string): Promise<Stripe.Dispute> =>
  callStripe((stripe) => stripe.disputes.retrieve(id));

/** Its facts: what has moved is what its balance transactions say. */
export function disputeFacts(dispute: Stripe.Dispute): DisputeFacts {
  const moves = dispute.balance_transactions;
  const taken = moves.find(({ amount }) => amount < 0);
  const back = moves.find(({ amount }) => amount > 0);
  const dueBy = dispute.evidence_details.due_by;
  return {
    id: dispute.id,
    intent: idOf(dispute.payment_intent),
    charge: idOf(dispute.charge),
    amount: dispute.amount,
    reason: dispute.reason,
    state: STATES[dispute.status] ?? 'open',
    withdrawn: taken !== undefined,
    fee: Math.max(0, taken?.fee ?? 0),
    reinstated: back !== undefined,
    feeBack: Math.max(0, -(back?.fee ?? 0)),
    evidenceDueBy: dueBy ? new Date(dueBy * 1000) : null,
  };
}
