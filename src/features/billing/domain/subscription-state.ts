import type { SubscriptionAction, SubscriptionStatus } from './billing.options';

/** What of a subscription decides what can be done with it. */
export interface SubscriptionState {
  status: SubscriptionStatus;
  interval: 'month' | 'year';
  cancelAtPeriodEnd: boolean;
  hasScheduledChange: boolean;
}

/**
 * Stripe's status in our words; null while the first payment is not made, when there is no subscription yet. A pause
 * of its collection leaves Stripe's status as it is.
 */
export function statusOf(stripes: string, isCollectionPaused: boolean): SubscriptionStatus | null {
  switch (stripes) {
    case 'trialing':
      return 'trialing';
    case 'active':
      return isCollectionPaused ? 'paused' : 'active';
    case 'past_due':
    case 'unpaid':
      return 'past_due';
    case 'paused':
      return 'paused';
    case 'canceled':
    case 'incomplete_expired':
      return 'cancelled';
    default:
      return null;
  }
}

/** What can be done now. */
export function actionsOf(state: SubscriptionState): SubscriptionAction[] {
  const { status, interval, cancelAtPeriodEnd, hasScheduledChange } = state;
  if (status === 'cancelled') return [];
  if (cancelAtPeriodEnd) return ['reactivate'];
  const actions: SubscriptionAction[] = [];
  if (status === 'active' || status === 'trialing') actions.push('change');
  actions.push('cancel');
  if (status === 'active' && interval === 'month' && !hasScheduledChange) actions.push('pause');
  if (status === 'paused') actions.push('resume');
  return actions;
}
