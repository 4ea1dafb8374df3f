/** `failed` never left us; `returned` was paid and the bank sent it back. */
export const PAYOUT_STATES = ['draft', 'approved', 'sent', 'paid', 'failed', 'returned'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

export const RUN_STATES = ['draft', 'approved', 'sent', 'paid', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** States in which a payout's earnings are its own: no other payout may carry them. */
export const HOLDING_STATES: readonly PayoutState[] = ['draft', 'approved', 'sent', 'paid'];
/** On its way: approved, and neither arrived nor come back. */
export const OPEN_STATES: readonly PayoutState[] = ['approved', 'sent'];

/** Why a payout's money did not stay with the worker. */
export const END_REASONS = ['cancelled', 'method_changed', 'suspended', 'failed', 'returned'] as const;
export type EndReason = (typeof END_REASONS)[number];

const NEXT: Readonly<Record<PayoutState, readonly PayoutState[]>> = {
  draft: ['approved', 'failed'],
  approved: ['sent', 'paid', 'failed'],
  sent: ['paid', 'failed'],
  paid: ['returned'],
  failed: [],
  returned: [],
};

/** The states that may follow. */
export const nextStates = (state: PayoutState): readonly PayoutState[] => NEXT[state];

/** The states from which `to` is reached. */
export const statesBefore = (to: PayoutState): PayoutState[] =>
  PAYOUT_STATES.filter((state) => NEXT[state].includes(to));

/** The state of a run, by its payouts: sent while one is on its way, paid once none is, cancelled when none was paid. */
export function runStateOf(states: readonly PayoutState[], present: RunState): RunState {
  if (present === 'draft' || present === 'cancelled') return present;
  if (states.some((state) => state === 'approved')) return 'approved';
  if (states.some((state) => state === 'sent')) return 'sent';
  return states.some((state) => state === 'paid' || state === 'returned') ? 'paid' : 'cancelled';
}
