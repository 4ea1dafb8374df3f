import type Stripe from 'stripe';
import { changeItems, type ItemChange, type PlanChange } from '../billing/changes';
import { endSubscription } from '../billing/effects';
import { createSubscription, resumeSubscription, trialEndAfter } from '../billing/subscriptions';
import { findMethod } from '../cards/methods';
import { invalid } from '../core/errors';
import { emit, update } from '../core/events';
import type { Params } from '../core/form';
import { idOf } from '../core/ids';
import { page } from '../core/list';
import { bool, group, groups, int, metadata, required, text, unsettable } from '../core/params';
import type { World } from '../core/world';
import { find, type Route } from './call';

/** Items as parameters of a change. */
export function itemChanges(items: Params[]): ItemChange[] {
  return items.map((item) => ({
    id: text(item, 'id'),
    price: text(item, 'price'),
    quantity: int(item, 'quantity'),
    deleted: bool(item, 'deleted'),
    metadata: item.metadata === undefined ? undefined : metadata(item),
  }));
}

/** `proration_behavior`, by default `create_prorations`. */
export function prorationOf(params: Params): PlanChange['proration'] {
  const behavior = text(params, 'proration_behavior') ?? 'create_prorations';
  if (behavior === 'always_invoice' || behavior === 'create_prorations' || behavior === 'none')
    return behavior;
  throw invalid('Invalid proration_behavior: must be one of create_prorations, none, or always_invoice', {
    param: 'proration_behavior',
  });
}

const trialEndOf = (world: World, params: Params, customer: string): number | null => {
  const days = int(params, 'trial_period_days');
  if (days) return trialEndAfter(world, customer, days);
  const end = text(params, 'trial_end');
  return end && end !== 'now' ? Number(end) : null;
};

const MISSING = ['cancel', 'create_invoice', 'pause'];

function missingMethodOf(params: Params): Stripe.Subscription.TrialSettings.EndBehavior.MissingPaymentMethod {
  const behavior = text(group(group(params, 'trial_settings'), 'end_behavior'), 'missing_payment_method');
  return behavior && MISSING.includes(behavior) ? behavior : 'create_invoice';
}

function create(world: World, params: Params): Stripe.Subscription {
  const customer = required(params, 'customer');
  find(world, 'customer', customer, 'customer');
  const method = text(params, 'default_payment_method');
  const items = groups(params, 'items').map((item) => ({
    price: required(item, 'price'),
    quantity: int(item, 'quantity') ?? 1,
    metadata: metadata(item),
  }));
  return createSubscription(world, {
    customer,
    items,
    method: method ? findMethod(world, method, 'default_payment_method').id : null,
    trialEnd: trialEndOf(world, params, customer),
    metadata: metadata(params),
    description: text(params, 'description') ?? null,
    cancelAtPeriodEnd: bool(params, 'cancel_at_period_end') ?? false,
    paymentBehavior: text(params, 'payment_behavior') ?? 'allow_incomplete',
    missingMethod: missingMethodOf(params),
  });
}

const END_OF_PERIOD = new Set(['min_period_end', 'max_period_end']);

/** When the subscription shall end, as fields; undefined when nothing was said. */
function endingOf(world: World, params: Params, before: Stripe.Subscription): Partial<Stripe.Subscription> {
  const atPeriodEnd = bool(params, 'cancel_at_period_end');
  const at = unsettable(params, 'cancel_at');
  if (atPeriodEnd === undefined && at === undefined) return {};
  const periodEnd = before.items.data[0]?.current_period_end ?? null;
  const details = group(params, 'cancellation_details');
  const wants = atPeriodEnd === true || (at !== undefined && at !== null);
  if (!wants) {
    const cancellation_details = { comment: null, feedback: null, feedback_option: null, reason: null };
    return { cancel_at: null, cancel_at_period_end: false, canceled_at: null, cancellation_details };
  }
  const cancel_at = atPeriodEnd || END_OF_PERIOD.has(at ?? '') ? periodEnd : Number(at);
  return {
    cancel_at,
    cancel_at_period_end: cancel_at === periodEnd,
    canceled_at: world.nowOf(idOf(before.customer)),
    cancellation_details: {
      comment: text(details, 'comment') ?? null,
      feedback: (text(details, 'feedback') ??
        null) as Stripe.Subscription.CancellationDetails.Feedback | null,
      feedback_option: null,
      reason: 'cancellation_requested',
    },
  };
}

function pauseOf(params: Params): Stripe.Subscription.PauseCollection | null | undefined {
  if (params.pause_collection === undefined) return undefined;
  if (params.pause_collection === '') return null;
  const given = group(params, 'pause_collection');
  return { behavior: required(given, 'behavior'), resumes_at: int(given, 'resumes_at') ?? null };
}

/** What may wait for its payment (`payment_behavior: pending_if_incomplete`). */
const PENDABLE = new Set([
  ...[
    'items',
    'payment_behavior',
    'proration_behavior',
    'proration_date',
    'billing_cycle_anchor',
    'trial_end',
  ],
  ...['trial_from_plan', 'off_session', 'add_invoice_items', 'discounts'],
]);
const ENDINGS = ['cancel_at_period_end', 'cancel_at'];

function refuseUnfitting(subscription: Stripe.Subscription, params: Params): void {
  const unfitting = Object.keys(params).find((name) => !PENDABLE.has(name));
  if (unfitting && text(params, 'payment_behavior') === 'pending_if_incomplete') {
    throw invalid(
      `When passing \`payment_behavior=pending_if_incomplete\`, only supported parameters can be passed. \`${unfitting}\` is not one of them.`,
      { param: unfitting },
    );
  }
  if (subscription.schedule && ENDINGS.some((name) => params[name] !== undefined)) {
    throw invalid(
      `The subscription is managed by the subscription schedule \`${idOf(subscription.schedule)}\`, and updating any cancelation behavior directly is not allowed. Please update the schedule instead.`,
      { param: 'cancel_at_period_end' },
    );
  }
}

function change(world: World, params: Params, id: string): Stripe.Subscription {
  let subscription = find<Stripe.Subscription>(world, 'subscription', id);
  if (subscription.status === 'canceled' || subscription.status === 'incomplete_expired') {
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.', {
      code: 'invalid_canceled_subscription_fields',
    });
  }
  refuseUnfitting(subscription, params);
  const method = unsettable(params, 'default_payment_method');
  const trialEnd = text(params, 'trial_end');
  const laterTrial = trialEnd && trialEnd !== 'now' ? Number(trialEnd) : null;
  const pause = pauseOf(params);
  const simple: Partial<Stripe.Subscription> = {
    ...(method === undefined
      ? {}
      : { default_payment_method: method && findMethod(world, method, 'default_payment_method').id }),
    ...(params.metadata === undefined ? {} : { metadata: metadata(params, subscription.metadata) }),
    ...(params.description === undefined ? {} : { description: unsettable(params, 'description') ?? null }),
    ...(pause === undefined ? {} : { pause_collection: pause }),
    ...(params.trial_settings === undefined
      ? {}
      : {
          trial_settings: {
            end_behavior: { billing_cycle_anchor: null, missing_payment_method: missingMethodOf(params) },
          },
        }),
    ...endingOf(world, params, subscription),
  };
  const items = itemChanges(groups(params, 'items'));
  const endTrial = trialEnd === 'now' && subscription.status === 'trialing';
  const resetAnchor = text(params, 'billing_cycle_anchor') === 'now';
  if (items.length > 0 || endTrial || resetAnchor) {
    const plan = {
      items,
      proration: prorationOf(params),
      at: int(params, 'proration_date'),
      resetAnchor,
      endTrial,
    };
    subscription = changeItems(
      world,
      subscription,
      plan,
      text(params, 'payment_behavior') ?? 'allow_incomplete',
    );
  }
  const trial = laterTrial === null ? {} : moveTrial(subscription, laterTrial);
  return update(world, 'customer.subscription.updated', subscription, {
    ...subscription,
    ...simple,
    ...trial,
  });
}

function moveTrial(before: Stripe.Subscription, end: number): Partial<Stripe.Subscription> {
  const data = before.items.data.map((item) => ({ ...item, current_period_end: end }));
  return { status: 'trialing', trial_end: end, billing_cycle_anchor: end, items: { ...before.items, data } };
}

function cancel(world: World, params: Params, id: string): Stripe.Subscription {
  const before = find<Stripe.Subscription>(world, 'subscription', id);
  if (before.status === 'canceled')
    throw invalid(`No such subscription: '${id}'`, { code: 'resource_missing', param: 'id' });
  const details = group(params, 'cancellation_details');
  const cancellation_details = {
    comment: text(details, 'comment') ?? null,
    feedback: (text(details, 'feedback') ?? null) as Stripe.Subscription.CancellationDetails.Feedback | null,
    feedback_option: null,
    reason: null,
  };
  return endSubscription(world, { ...before, cancellation_details }, 'cancellation_requested');
}

function pause(world: World, id: string): Stripe.Subscription {
  const before = find<Stripe.Subscription>(world, 'subscription', id);
  if (before.status !== 'active' && before.status !== 'trialing') {
    throw invalid(`A subscription with a status of \`${before.status}\` cannot be paused.`, {
      code: 'status_transition_invalid',
    });
  }
  const paused = world.store.put<Stripe.Subscription>({ ...before, status: 'paused' });
  emit(world, 'customer.subscription.paused', paused);
  return paused;
}

export const subscriptionRoutes: Route[] = [
  ['POST', '/v1/subscriptions', ({ world, params }) => create(world, params)],
  [
    'GET',
    '/v1/subscriptions',
    ({ world, params }) => {
      const [customer, price, status] = ['customer', 'price', 'status'].map((name) => text(params, name));
      const matches = (one: Stripe.Subscription) =>
        (!customer || one.customer === customer) &&
        (!price || one.items.data.some((item) => item.price.id === price)) &&
        (status === 'all' || (status ? one.status === status : one.status !== 'canceled'));
      return page(
        world.store.all<Stripe.Subscription>('subscription').filter(matches),
        params,
        '/v1/subscriptions',
      );
    },
  ],
  ['GET', '/v1/subscriptions/:id', ({ world, ids: [id = ''] }) => find(world, 'subscription', id)],
  ['POST', '/v1/subscriptions/:id', ({ world, params, ids: [id = ''] }) => change(world, params, id)],
  ['DELETE', '/v1/subscriptions/:id', ({ world, params, ids: [id = ''] }) => cancel(world, params, id)],
  [
    'POST',
    '/v1/subscriptions/:id/resume',
    ({ world, params, ids: [id = ''] }) =>
      resumeSubscription(
        world,
        find(world, 'subscription', id),
        text(params, 'billing_cycle_anchor') === 'unchanged',
      ),
  ],
  ['POST', '/v1/subscriptions/:id/pause', ({ world, ids: [id = ''] }) => pause(world, id)],
  [
    'GET',
    '/v1/subscription_items',
    ({ world, params }) => {
      const subscription = find<Stripe.Subscription>(
        world,
        'subscription',
        required(params, 'subscription'),
        'subscription',
      );
      return page([...subscription.items.data].reverse(), params, '/v1/subscription_items');
    },
  ],
  [
    'POST',
    '/v1/subscription_items/:id',
    ({ world, params, ids: [id = ''] }) => {
      const owner = world.store
        .all<Stripe.Subscription>('subscription')
        .find((one) => one.items.data.some((item) => item.id === id));
      if (!owner) return find(world, 'subscription_item', id);
      const items = itemChanges([{ ...params, id }]);
      const plan = { items, proration: prorationOf(params), at: int(params, 'proration_date') };
      const after = changeItems(world, owner, plan, text(params, 'payment_behavior') ?? 'allow_incomplete');
      return after.items.data.find((item) => item.id === id) ?? {};
    },
  ],
];
