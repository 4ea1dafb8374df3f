import type Stripe from 'stripe';
import { find } from '../api/call';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { answerDispute, closeDispute, openDispute } from '../money/disputes';
import { createRefund, settleRefund } from '../money/refunds';
import { type PastPayment, rememberPayments } from '../money/remember';
import type { Action } from './serve';

function chargeOf(world: World, id: string): Stripe.Charge {
  const intent = world.store.get<Stripe.PaymentIntent>('payment_intent', id);
  return find<Stripe.Charge>(world, 'charge', intent ? (idOf(intent.latest_charge) ?? '') : id);
}

/** What happens at Stripe or at a bank without the application's doing. */
export const moneyActions: Action[] = [
  [
    'POST',
    'payments/past',
    ({ world, input }) => ({
      remembered: rememberPayments(world, (input as { payments?: PastPayment[] }).payments ?? []),
    }),
  ],
  [
    'POST',
    'disputes',
    ({ world, input }) => {
      const {
        charge = '',
        reason = 'fraudulent',
        amount,
        inquiry,
      } = input as { charge?: string; reason?: string; amount?: number; inquiry?: boolean };
      return openDispute(world, { charge: chargeOf(world, charge), reason, amount, inquiry });
    },
  ],
  [
    'POST',
    'disputes/:id/close',
    ({ world, input, ids: [id = ''] }) => {
      const { result = 'lost' } = input as { result?: 'won' | 'lost' };
      return closeDispute(world, find(world, 'dispute', id), result);
    },
  ],
  [
    'POST',
    'disputes/:id/review',
    ({ world, ids: [id = ''] }) => {
      const dispute = find<Stripe.Dispute>(world, 'dispute', id);
      return answerDispute(world, dispute, {
        evidence: { uncategorized_text: 'Evidence.' },
        metadata: dispute.metadata,
        submit: true,
      });
    },
  ],
  [
    'POST',
    'refunds',
    ({ world, input }) => {
      const {
        charge = '',
        amount,
        reason = null,
      } = input as { charge?: string; amount?: number; reason?: Stripe.Refund.Reason | null };
      return createRefund(world, { charge: chargeOf(world, charge), amount, reason, metadata: {} });
    },
  ],
  [
    'POST',
    'refunds/:id/settle',
    ({ world, input, ids: [id = ''] }) => {
      const { result = 'succeeded' } = input as { result?: 'succeeded' | 'failed' };
      find(world, 'refund', id);
      return settleRefund(world, { id, result }) ?? {};
    },
  ],
];
