/** Cents of a payment that can still be given back: less what went back, is on its way, or a bank called back. */
export function refundable(input: { paid: number; returned: number; disputed: number }): number {
  return Math.max(0, input.paid - input.returned - input.disputed);
}

/**
 * Credits that a refund takes back: of those that the payment bought, the share that has been returned in all, less
 * what earlier refunds took, and only what is unspent.
 */
export function creditsToTake(input: {
  granted: number;
  paid: number;
  returnedInAll: number;
  takenBefore: number;
  unspent: number;
}): number {
  const share = Math.floor((input.granted * Math.min(input.returnedInAll, input.paid)) / input.paid);
  return Math.max(0, Math.min(input.unspent, share - input.takenBefore));
}

/** An amount divided over payments in their order, each up to what can still be refunded of it. */
export function divideRefund<T>(
  amount: number,
  payments: readonly { payment: T; refundable: number }[],
): { payment: T; amount: number }[] {
  let left = amount;
  return payments.flatMap(({ payment, refundable: most }) => {
    const part = Math.min(left, most);
    left -= part;
    return part > 0 ? [{ payment, amount: part }] : [];
  });
}

/**
 * What staff's ruling moves. The client's share is of what was charged, in all, so a second ruling only adds; the
 * worker keeps a share of the pay, and what has cleared is out of reach.
 */
export function rulingMoves(input: {
  charged: number;
  returned: number;
  clientRefundPercent: number;
  earned: number;
  reduced: number;
  pending: number;
  workerPayPercent: number;
}): { refund: number; reduce: number; beyondReach: number } {
  const target = Math.ceil((input.charged * input.clientRefundPercent) / 100);
  const keep = Math.round((input.earned * input.workerPayPercent) / 100);
  const wanted = Math.max(0, input.earned - input.reduced - keep);
  const reduce = Math.min(wanted, input.pending);
  return { refund: Math.max(0, target - input.returned), reduce, beyondReach: wanted - reduce };
}
