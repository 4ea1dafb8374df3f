import type { DomainEvent } from '@/platform/context';
import type { PayoutDocument } from '../data/payout.document';

/** That something happened to a payout, for the worker and staff. `amount` is what arrives, US cents. */
export function payoutEvent(payout: PayoutDocument, type: string, reason = ''): DomainEvent {
  const workerId = payout.worker.toHexString();
  const payoutId = payout._id.toHexString();
  return {
    type,
    rooms: [`user:${workerId}`, 'staff'],
    data: {
      payoutId,
      workerId,
      number: payout.number,
      amount: payout.net,
      currency: 'USD',
      rail: payout.rail,
      lastFour: payout.lastFour,
      reference: payout.reference ?? '',
      reason,
      noticeKey: payoutId,
    },
  };
}
