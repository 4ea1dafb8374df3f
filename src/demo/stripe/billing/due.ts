import type Stripe from 'stripe';
import { expireSession } from '../checkout/sessions';
import { emit } from '../core/events';
import { idOf } from '../core/ids';
import type { Kept } from '../core/store';
import { DAY, HOUR } from '../core/time';
import type { World } from '../core/world';
import { type DueRefund, settleRefund } from '../money/refunds';
import { endSubscription } from './effects';
import { advanceDraft, endPause, expireIncomplete, expirePendingUpdate, renew, retry } from './renewals';
import { turnPhase } from './schedules';

/** Something that happens by itself at a moment. */
export interface Due {
  at: number;
  /** What comes first when two things happen at the same moment. */
  order: number;
  run(): void;
}

const TRIAL_NOTICE = 3 * DAY;
const RUNS = new Set(['active', 'trialing', 'past_due', 'unpaid']);

function* subscriptionDues(world: World, one: Stripe.Subscription): Generator<Due> {
  const end = one.items.data[0]?.current_period_end ?? Number.POSITIVE_INFINITY;
  if (one.status === 'incomplete')
    yield { at: one.created + 23 * HOUR, order: 1, run: () => expireIncomplete(world, one) };
  if (one.pending_update)
    yield { at: one.pending_update.expires_at, order: 1, run: () => expirePendingUpdate(world, one) };
  if (one.pause_collection?.resumes_at)
    yield { at: one.pause_collection.resumes_at, order: 0, run: () => endPause(world, one) };
  if (!RUNS.has(one.status)) return;
  if (one.status === 'trialing' && one.trial_end && !world.store.get('trial_notice', one.id)) {
    yield {
      at: Math.max(one.created, one.trial_end - TRIAL_NOTICE),
      order: 0,
      run: () => announceTrialEnd(world, one),
    };
  }
  if (one.cancel_at !== null && one.cancel_at < end) {
    yield {
      at: one.cancel_at,
      order: 2,
      run: () => void endSubscription(world, one, 'cancellation_requested'),
    };
  }
  yield { at: end, order: 3, run: () => renew(world, one) };
}

function announceTrialEnd(world: World, subscription: Stripe.Subscription): void {
  world.store.put({ id: subscription.id, object: 'trial_notice' });
  emit(world, 'customer.subscription.trial_will_end', subscription);
}

function* invoiceDues(world: World, one: Stripe.Invoice): Generator<Due> {
  if (one.status === 'draft' && one.auto_advance && one.automatically_finalizes_at) {
    yield { at: one.automatically_finalizes_at, order: 4, run: () => advanceDraft(world, one) };
  }
  if (one.status === 'open' && one.next_payment_attempt) {
    yield { at: one.next_payment_attempt, order: 4, run: () => retry(world, one) };
  }
}

/** The clock that an object lives by: its own, its customer's, or null for the account's. */
function clockOf(world: World, one: Kept & { test_clock?: unknown; customer?: unknown }): string | null {
  if (typeof one.test_clock === 'string') return one.test_clock;
  const customer = world.store.get<Stripe.Customer>('customer', idOf(one.customer as string | null) ?? '');
  return idOf(customer?.test_clock);
}

function* allDues(world: World, clock: string | null): Generator<Due> {
  const { store } = world;
  const here = <T extends Kept>(table: string) =>
    store.alive<T>(table).filter((one) => clockOf(world, one) === clock);
  for (const one of here<Stripe.Subscription>('subscription')) yield* subscriptionDues(world, one);
  for (const one of here<Stripe.Invoice>('invoice')) yield* invoiceDues(world, one);
  for (const one of here<Stripe.Checkout.Session>('checkout.session')) {
    yield { at: one.expires_at, order: 5, run: () => void expireSession(world, one) };
  }
  for (const one of here<Stripe.SubscriptionSchedule>('subscription_schedule')) {
    if (one.current_phase)
      yield { at: one.current_phase.end_date, order: 2, run: () => turnPhase(world, one) };
  }
  for (const one of here<DueRefund>('due_refund'))
    yield { at: one.at, order: 5, run: () => settleRefund(world, one) };
}

/** What happens next on a clock, up to a moment; null when nothing does. */
export function nextDue(world: World, clock: string | null, until: number): Due | null {
  let next: Due | null = null;
  for (const due of allDues(world, clock)) {
    if (due.at > until) continue;
    if (!next || due.at < next.at || (due.at === next.at && due.order < next.order)) next = due;
  }
  return next;
}

/** When the drafts of renewals that are open for correction now will have been collected; the given moment when there are none. */
export function draftsSettledAt(world: World, clock: string | null, now: number): number {
  const { draftSeconds } = world.behaviour;
  const times = world.store
    .alive<Stripe.Invoice>('invoice')
    .filter((one) => one.status === 'draft' && clockOf(world, one) === clock)
    .map((one) => one.automatically_finalizes_at ?? 0);
  return Math.max(now, ...times.filter((at) => at <= now + draftSeconds));
}
