import type Stripe from 'stripe';
import { invalid, missing } from '../core/errors';
import { update } from '../core/events';
import type { Params } from '../core/form';
import { idOf } from '../core/ids';
import { page } from '../core/list';
import { bool, group, int, metadata, text } from '../core/params';
import type { World } from '../core/world';
import { answerDispute, closeDispute } from '../money/disputes';
import { createRefund, settleRefund } from '../money/refunds';
import { find, type Route } from './call';

function chargeOf(world: World, params: Params): Stripe.Charge {
  const intentId = text(params, 'payment_intent');
  if (intentId) {
    const intent = find<Stripe.PaymentIntent>(world, 'payment_intent', intentId, 'payment_intent');
    if (intent.status !== 'succeeded')
      throw invalid('This PaymentIntent does not have a successful charge to refund.', {
        code: 'payment_intent_unexpected_state',
      });
    return find<Stripe.Charge>(world, 'charge', idOf(intent.latest_charge) ?? '');
  }
  const charge = text(params, 'charge');
  if (!charge) throw missing('payment_intent');
  return find<Stripe.Charge>(world, 'charge', charge, 'charge');
}

const evidenceOf = (params: Params) =>
  Object.fromEntries(
    Object.entries(group(params, 'evidence')).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  );

export const refundRoutes: Route[] = [
  [
    'POST',
    '/v1/refunds',
    ({ world, params }) =>
      createRefund(world, {
        charge: chargeOf(world, params),
        amount: int(params, 'amount'),
        reason: (text(params, 'reason') ?? null) as Stripe.Refund.Reason | null,
        metadata: metadata(params),
      }),
  ],
  [
    'GET',
    '/v1/refunds',
    ({ world, params }) => {
      const [charge, intent] = [text(params, 'charge'), text(params, 'payment_intent')];
      const all = world.store.all<Stripe.Refund>('refund');
      return page(
        all.filter((one) => (!charge || one.charge === charge) && (!intent || one.payment_intent === intent)),
        params,
        '/v1/refunds',
      );
    },
  ],
  ['GET', '/v1/refunds/:id', ({ world, ids: [id = ''] }) => find(world, 'refund', id)],
  [
    'POST',
    '/v1/refunds/:id',
    ({ world, params, ids: [id = ''] }) => {
      const before = find<Stripe.Refund>(world, 'refund', id);
      return update(world, 'refund.updated', before, {
        ...before,
        metadata: metadata(params, before.metadata ?? {}),
      });
    },
  ],
  [
    'POST',
    '/v1/refunds/:id/cancel',
    ({ world, ids: [id = ''] }) => {
      const before = find<Stripe.Refund>(world, 'refund', id);
      if (before.status !== 'pending') throw invalid('Only a pending refund can be canceled.');
      const failed = settleRefund(world, { id, result: 'failed' }) ?? before;
      return world.store.put<Stripe.Refund>({ ...failed, status: 'canceled' });
    },
  ],
  [
    'GET',
    '/v1/disputes',
    ({ world, params }) => {
      const [charge, intent] = [text(params, 'charge'), text(params, 'payment_intent')];
      const all = world.store.all<Stripe.Dispute>('dispute');
      return page(
        all.filter((one) => (!charge || one.charge === charge) && (!intent || one.payment_intent === intent)),
        params,
        '/v1/disputes',
      );
    },
  ],
  ['GET', '/v1/disputes/:id', ({ world, ids: [id = ''] }) => find(world, 'dispute', id)],
  [
    'POST',
    '/v1/disputes/:id',
    ({ world, params, ids: [id = ''] }) => {
      const dispute = find<Stripe.Dispute>(world, 'dispute', id);
      const answer = {
        evidence: evidenceOf(params),
        metadata: metadata(params, dispute.metadata),
        submit: bool(params, 'submit') ?? true,
      };
      return answerDispute(world, dispute, answer);
    },
  ],
  [
    'POST',
    '/v1/disputes/:id/close',
    ({ world, ids: [id = ''] }) => closeDispute(world, find(world, 'dispute', id), 'lost'),
  ],
];
