import type Stripe from 'stripe';
import { invalid } from '../core/errors';
import { emit, update } from '../core/events';
import type { Params } from '../core/form';
import { idOf } from '../core/ids';
import { group, groups, int, metadata, required, text } from '../core/params';
import { addIntervals } from '../core/time';
import type { World } from '../core/world';
import { changeItems } from './changes';
import { endSubscription } from './effects';
import { planOf } from './plan';
import { recurringPrice } from './subscriptions';

type Schedule = Stripe.SubscriptionSchedule;
type Phase = Stripe.SubscriptionSchedule.Phase;

interface PhaseFacts {
  items: { price: string; quantity: number }[];
  start: number;
  end: number;
  proration: string;
  metadata: Record<string, string>;
}

function phaseOf({ items, start, end, proration, metadata: facts }: PhaseFacts): Phase {
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: null,
    currency: 'usd',
    default_payment_method: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    end_date: end,
    invoice_settings: null,
    items: items.map(({ price, quantity }) => ({
      ...{
        billing_thresholds: null,
        discounts: [],
        metadata: {},
        plan: price,
        price,
        quantity,
        tax_rates: [],
      },
    })),
    metadata: facts,
    on_behalf_of: null,
    proration_behavior: proration,
    start_date: start,
    transfer_data: null,
    trial_end: null,
  };
}

/** A schedule that begins with the subscription as it is. @throws 400 when it has one */
export function createSchedule(world: World, subscription: Stripe.Subscription): Schedule {
  if (subscription.schedule) {
    throw invalid('You cannot migrate a subscription that is already attached to a schedule.', {
      param: 'from_subscription',
    });
  }
  const [first] = subscription.items.data;
  const customer = idOf(subscription.customer) ?? '';
  const [start, end] = [first?.current_period_start ?? 0, first?.current_period_end ?? 0];
  const items = subscription.items.data.map(({ price, quantity }) => ({
    price: price.id,
    quantity: quantity ?? 1,
  }));
  const schedule = world.store.put<Schedule>({
    id: world.newId('sub_sched'),
    object: 'subscription_schedule',
    application: null,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
    canceled_at: null,
    completed_at: null,
    created: world.nowOf(customer),
    current_phase: { start_date: start, end_date: end },
    customer,
    customer_account: null,
    default_settings: {
      application_fee_percent: null,
      automatic_tax: { disabled_reason: null, enabled: false, liability: null },
      billing_cycle_anchor: 'automatic',
      billing_thresholds: null,
      collection_method: 'charge_automatically',
      default_payment_method: idOf(subscription.default_payment_method),
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: 'self' },
      },
      on_behalf_of: null,
      transfer_data: null,
    },
    end_behavior: 'release',
    livemode: false,
    metadata: {},
    pause_schedules: [],
    phases: [phaseOf({ items, start, end, proration: 'create_prorations', metadata: {} })],
    released_at: null,
    released_subscription: null,
    status: 'active',
    subscription: subscription.id,
    test_clock: idOf(subscription.test_clock),
  });
  emit(world, 'subscription_schedule.created', schedule);
  update(world, 'customer.subscription.updated', subscription, { ...subscription, schedule: schedule.id });
  return schedule;
}

const startOf = (world: World, params: Params, after: number | null, customer: string): number => {
  const given = text(params, 'start_date');
  if (given && given !== 'now') return Number(given);
  return given === 'now' ? world.nowOf(customer) : (after ?? world.nowOf(customer));
};

function endOf(world: World, params: Params, start: number): number {
  const given = int(params, 'end_date');
  if (given !== undefined) return given;
  const duration = group(params, 'duration');
  const interval = text(duration, 'interval') as Stripe.Price.Recurring.Interval | undefined;
  if (interval) return addIntervals(start, interval, int(duration, 'interval_count') ?? 1);
  const [item] = groups(params, 'items');
  const { recurring } = recurringPrice(world, required(item ?? {}, 'price'), 'phases[0][items][0][price]');
  return addIntervals(
    start,
    recurring?.interval ?? 'month',
    (recurring?.interval_count ?? 1) * (int(params, 'iterations') ?? 1),
  );
}

/** Gives a schedule other phases. @throws 400 when it is over, or a phase is not understood */
export function changeSchedule(world: World, before: Schedule, params: Params): Schedule {
  refuseEnded(before);
  const customer = idOf(before.customer) ?? '';
  const proration = text(params, 'proration_behavior') ?? 'create_prorations';
  let after: number | null = null;
  const phases: Phase[] = [];
  for (const [index, given] of groups(params, 'phases').entries()) {
    const start = startOf(world, given, after, customer);
    const end = endOf(world, given, start);
    if (end <= start)
      throw invalid('The end date of a phase must be after its start date.', {
        param: `phases[${index}][end_date]`,
      });
    if (after !== null && start !== after)
      throw invalid('Phases must follow one another without a gap.', {
        param: `phases[${index}][start_date]`,
      });
    const items = groups(given, 'items').map((item, at) => ({
      price: recurringPrice(world, required(item, 'price'), `phases[${index}][items][${at}][price]`).id,
      quantity: int(item, 'quantity') ?? 1,
    }));
    if (items.length === 0)
      throw invalid('A phase needs items.', { param: `phases[${index}][items]`, code: 'parameter_missing' });
    phases.push(
      phaseOf({
        items,
        start,
        end,
        proration: text(given, 'proration_behavior') ?? proration,
        metadata: metadata(given),
      }),
    );
    after = end;
  }
  const now = world.nowOf(customer);
  const all = phases.length > 0 ? phases : before.phases;
  const current = all.find(({ start_date, end_date }) => start_date <= now && now < end_date);
  return update(world, 'subscription_schedule.updated', before, {
    ...before,
    phases: all,
    current_phase: current
      ? { start_date: current.start_date, end_date: current.end_date }
      : before.current_phase,
    end_behavior: (text(params, 'end_behavior') ?? before.end_behavior) as Schedule['end_behavior'],
    metadata: metadata(params, before.metadata ?? {}),
  });
}

function refuseEnded(schedule: Schedule): void {
  if (schedule.status === 'active' || schedule.status === 'not_started') return;
  throw invalid(`You cannot change a subscription schedule that is \`${schedule.status}\`.`);
}

/** Leaves the subscription as it is and takes the schedule off it. */
export function releaseSchedule(world: World, before: Schedule): Schedule {
  refuseEnded(before);
  const now = world.nowOf(idOf(before.customer));
  const released = world.store.put<Schedule>({
    ...before,
    status: 'released',
    released_at: now,
    released_subscription: idOf(before.subscription),
    subscription: null,
    current_phase: null,
  });
  emit(world, 'subscription_schedule.released', released);
  const subscription = world.store.get<Stripe.Subscription>('subscription', idOf(before.subscription) ?? '');
  if (subscription)
    update(world, 'customer.subscription.updated', subscription, { ...subscription, schedule: null });
  return released;
}

/** Ends the schedule and its subscription. */
export function cancelSchedule(world: World, before: Schedule): Schedule {
  refuseEnded(before);
  const subscription = world.store.get<Stripe.Subscription>('subscription', idOf(before.subscription) ?? '');
  if (subscription) endSubscription(world, subscription, 'cancellation_requested');
  return world.store.get<Schedule>('subscription_schedule', before.id) ?? before;
}

/** The present phase is over: the next begins, or the schedule ends as it says. */
export function turnPhase(world: World, schedule: Schedule): void {
  const ended = schedule.current_phase?.end_date ?? 0;
  const next = schedule.phases.find(({ start_date }) => start_date >= ended);
  const subscription = world.store.get<Stripe.Subscription>(
    'subscription',
    idOf(schedule.subscription) ?? '',
  );
  if (!subscription) return;
  if (!next) {
    if (schedule.end_behavior === 'cancel') cancelSchedule(world, schedule);
    else releaseSchedule(world, schedule);
    return;
  }
  update(world, 'subscription_schedule.updated', schedule, {
    ...schedule,
    current_phase: { start_date: next.start_date, end_date: next.end_date },
  });
  beginPhase(world, subscription, next);
}

const PRORATIONS = ['none', 'always_invoice'] as const;

/** At the end of a period the renewal charges the new price; within one the change is prorated as the phase says. */
function beginPhase(world: World, subscription: Stripe.Subscription, phase: Phase): void {
  const data = subscription.items.data;
  const changes = phase.items.map((item, index) => ({
    id: data[index]?.id,
    price: idOf(item.price) ?? '',
    quantity: item.quantity ?? 1,
  }));
  const gone = data.slice(changes.length).map(({ id }) => ({ id, deleted: true }));
  const atBoundary = data.every(({ current_period_end }) => current_period_end === phase.start_date);
  if (!atBoundary) {
    const proration = PRORATIONS.find((one) => one === phase.proration_behavior) ?? 'create_prorations';
    changeItems(world, subscription, { items: [...changes, ...gone], proration }, 'allow_incomplete');
    return;
  }
  const items = data.slice(0, changes.length).map((item, index) => {
    const price = recurringPrice(world, changes[index]?.price ?? item.price.id);
    return { ...item, price, plan: planOf(price), quantity: changes[index]?.quantity ?? 1 };
  });
  const [before, after] = [data[0]?.price.recurring?.interval, items[0]?.price.recurring?.interval];
  update(world, 'customer.subscription.updated', subscription, {
    ...subscription,
    items: { ...subscription.items, data: items },
    billing_cycle_anchor: before === after ? subscription.billing_cycle_anchor : phase.start_date,
  });
}
