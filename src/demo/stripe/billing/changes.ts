import type Stripe from 'stripe';
import { cardState } from '../cards/methods';
import { refusal } from '../cards/test-cards';
import { cardError, invalid } from '../core/errors';
import { update } from '../core/events';
import { idOf } from '../core/ids';
import { HOUR } from '../core/time';
import type { World } from '../core/world';
import { defaultMethod, finalizeAndCollect } from './collect';
import type { PendingChange } from './effects';
import { composeInvoice, draftInvoice, type NewInvoice } from './invoices';
import { type NewLine, periodLine } from './lines';
import { addPendingLines, takePendingLines } from './pending-items';
import { planOf } from './plan';
import { prorationLine } from './proration';
import { newItem, periodEndAfter, recurringPrice } from './subscriptions';

export interface ItemChange {
  id?: string;
  price?: string;
  quantity?: number;
  deleted?: boolean;
  metadata?: Record<string, string>;
}

export interface PlanChange {
  items: ItemChange[];
  proration: 'always_invoice' | 'create_prorations' | 'none';
  /** Moment the proration counts from; now when not given. */
  at?: number;
  /** Begin a new period now. */
  resetAnchor?: boolean;
  endTrial?: boolean;
}

/** What a change comes to before it is made. */
export interface PlannedChange {
  items: Stripe.SubscriptionItem[];
  /** The lines of the change itself. */
  lines: NewLine[];
  /** A new period begins with the change, which is invoiced at once. */
  newPeriod: boolean;
  anchor: number;
  /** Moment that prorations count from. */
  at: number;
}

const everyOf = ({ recurring }: Stripe.Price) => `${recurring?.interval_count} ${recurring?.interval}`;

/**
 * Works out a change of items: what is unused is credited and what remains is charged, by the second. When the interval
 * changes, a new period begins now: the old price is credited and the new one charged in full. A trial costs nothing.
 */
export function planChange(
  world: World,
  subscription: Stripe.Subscription,
  change: PlanChange,
): PlannedChange {
  const now = world.nowOf(idOf(subscription.customer));
  const at = change.at ?? now;
  const before = subscription.items.data;
  const wanted = applyChanges(world, subscription, change.items, now);
  if (wanted.length === 0)
    throw invalid('A subscription must have at least one active item.', { param: 'items' });
  const trialing = subscription.status === 'trialing' && !change.endTrial;
  const samePace = wanted.every((item) => everyOf(item.price) === everyOf((before[0] ?? item).price));
  const newPeriod = !trialing && (!samePace || Boolean(change.resetAnchor) || Boolean(change.endTrial));
  if (!newPeriod) {
    return {
      items: wanted,
      newPeriod,
      at,
      anchor: subscription.billing_cycle_anchor,
      lines: trialing || change.proration === 'none' ? [] : prorate(world, before, wanted, at),
    };
  }
  const items = wanted.map((item) => ({
    ...item,
    current_period_start: now,
    current_period_end: periodEndAfter(item.price, now, now),
  }));
  const credits =
    change.proration === 'none' || subscription.status === 'trialing'
      ? []
      : before.map((item) => prorationLine(world, item, at, 'credit'));
  const fresh = items.map((item) => periodLine(world, item, { start: now, end: item.current_period_end }));
  return {
    items,
    newPeriod,
    at,
    anchor: now,
    lines: [...credits.filter(({ amount }) => amount !== 0), ...fresh],
  };
}

function applyChanges(
  world: World,
  subscription: Stripe.Subscription,
  changes: ItemChange[],
  now: number,
): Stripe.SubscriptionItem[] {
  const items = new Map(subscription.items.data.map((item) => [item.id, item]));
  const [first] = subscription.items.data;
  for (const [index, change] of changes.entries()) {
    const known = change.id ? items.get(change.id) : undefined;
    if (change.id && !known)
      throw invalid(`No such subscription item: '${change.id}'`, {
        code: 'resource_missing',
        param: `items[${index}][id]`,
      });
    if (known && change.deleted) {
      items.delete(known.id);
      continue;
    }
    const priceId = change.price ?? known?.price.id ?? '';
    const price =
      priceId === known?.price.id ? known.price : recurringPrice(world, priceId, `items[${index}][price]`);
    const quantity = change.quantity ?? known?.quantity ?? 1;
    if (known)
      items.set(known.id, {
        ...known,
        price,
        plan: planOf(price),
        quantity,
        metadata: change.metadata ?? known.metadata,
      });
    else {
      const period = {
        start: now,
        end: first?.current_period_end ?? periodEndAfter(price, subscription.billing_cycle_anchor, now),
      };
      const item = newItem(world, subscription.id, { price, quantity, metadata: change.metadata }, period);
      items.set(item.id, item);
    }
  }
  return [...items.values()];
}

function prorate(
  world: World,
  before: Stripe.SubscriptionItem[],
  after: Stripe.SubscriptionItem[],
  at: number,
): NewLine[] {
  const worth = (item?: Stripe.SubscriptionItem) => `${item?.price.id} ${item?.quantity}`;
  const gone = before.filter((item) => worth(item) !== worth(after.find(({ id }) => id === item.id)));
  const come = after.filter((item) => worth(item) !== worth(before.find(({ id }) => id === item.id)));
  // What comes counts for the same period as what goes, whatever moment it is worked out for.
  const period = before[0];
  const spanned = come.map((item) =>
    period && !before.some(({ id }) => id === item.id)
      ? { ...item, current_period_start: period.current_period_start }
      : item,
  );
  return [
    ...gone.map((item) => prorationLine(world, item, at, 'credit')),
    ...spanned.map((item) => prorationLine(world, item, at, 'charge')),
  ];
}

/** The invoice of a change. */
export function changeInvoice(
  world: World,
  subscription: Stripe.Subscription,
  lines: NewLine[],
  prorationDate?: number,
): NewInvoice {
  const now = world.nowOf(idOf(subscription.customer));
  const period = { start: now, end: now };
  return {
    customer: idOf(subscription.customer) ?? '',
    subscription,
    reason: 'subscription_update',
    lines,
    period,
    prorationDate,
  };
}

/**
 * Makes a change and, with `always_invoice` or a new period, invoices and collects it. `paymentBehavior`:
 * `error_if_incomplete` changes nothing when the payment would fail (402), `pending_if_incomplete` changes once it is paid.
 */
export function changeItems(
  world: World,
  before: Stripe.Subscription,
  change: PlanChange,
  paymentBehavior: string,
): Stripe.Subscription {
  const planned = planChange(world, before, change);
  const customer = idOf(before.customer) ?? '';
  const invoiceNow = planned.newPeriod || (change.proration === 'always_invoice' && planned.lines.length > 0);
  if (paymentBehavior === 'error_if_incomplete' && invoiceNow)
    refuseIfUnpayable(world, before, planned.lines);
  const changes: Partial<Stripe.Subscription> = {
    items: { ...before.items, data: planned.items },
    billing_cycle_anchor: planned.anchor,
    ...(change.endTrial && before.status === 'trialing'
      ? { status: 'active', trial_end: planned.anchor }
      : {}),
  };
  if (!invoiceNow) {
    addPendingLines(world, customer, planned.lines);
    return update(world, 'customer.subscription.updated', before, { ...before, ...changes });
  }
  if (paymentBehavior === 'pending_if_incomplete') return changeWhenPaid(world, before, planned);
  const changed = update(world, 'customer.subscription.updated', before, { ...before, ...changes });
  const lines = [...takePendingLines(world, customer, before.id), ...planned.lines];
  const draft = draftInvoice(world, changeInvoice(world, changed, lines, planned.at));
  finalizeAndCollect(world, draft, { automatic: true });
  return world.store.get<Stripe.Subscription>('subscription', before.id) ?? changed;
}

function changeWhenPaid(
  world: World,
  before: Stripe.Subscription,
  planned: PlannedChange,
): Stripe.Subscription {
  const now = world.nowOf(idOf(before.customer));
  const pending_update: Stripe.Subscription.PendingUpdate = {
    billing_cycle_anchor: planned.newPeriod ? planned.anchor : null,
    cancel_at_period_end: null,
    discount: null,
    discounts: [],
    expires_at: now + 23 * HOUR,
    metadata: null,
    subscription_items: planned.items,
    trial_end: null,
    trial_from_plan: null,
  };
  const waiting = world.store.put<Stripe.Subscription>({ ...before, pending_update });
  const draft = draftInvoice(world, changeInvoice(world, waiting, planned.lines, planned.at));
  world.store.put<PendingChange>({
    id: draft.id,
    object: 'pending_change',
    subscription: before.id,
    items: planned.items,
    anchor: planned.anchor,
  });
  finalizeAndCollect(world, draft, { automatic: true });
  return world.store.get<Stripe.Subscription>('subscription', before.id) ?? waiting;
}

function refuseIfUnpayable(world: World, subscription: Stripe.Subscription, lines: NewLine[]): void {
  const invoice = composeInvoice(world, changeInvoice(world, subscription, lines));
  if (invoice.amount_due === 0) return;
  const method = defaultMethod(world, invoice);
  if (!method)
    throw invalid('This customer has no attached payment source or default payment method.', {
      code: 'resource_missing',
    });
  const state = cardState(world, method);
  if (state.authentication === 'always' || (state.authentication === 'until_set_up' && !state.isSetUp)) {
    throw cardError(
      'Payment for this subscription requires additional user action before it can be completed successfully.',
      {
        code: 'subscription_payment_intent_requires_action',
      },
    );
  }
  const ordered = world.behaviour.declines.find(
    ({ customer }) => customer === null || customer === subscription.customer,
  );
  const declined = ordered?.code ?? state.declineOnCharge;
  if (!declined) return;
  if (ordered) world.behave({ declines: world.behaviour.declines.filter((one) => one !== ordered) });
  const { message, ...fields } = refusal(declined);
  throw cardError(message, fields);
}
