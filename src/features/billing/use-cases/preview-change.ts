import type Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { MINUTE_MS } from '@/shared/durations';
import { newId, oid, sameId } from '@/shared/ids';
import { planPreviewsCollection } from '../data/plan-preview.document';
import { at, readSubscription, type SubscriptionRead } from '../data/stripe-reads';
import type { SubscriptionDocument } from '../data/subscription.document';
import { changeKind, type PlanChoice, type PlanTerms } from '../domain/plan-terms';
import { actionsOf } from '../domain/subscription-state';
import { ensureStripePrice } from './ensure-price';
import { requireOwnSubscription } from './require-billing';

/** How long a preview's amount is good for. */
const GOOD_FOR_MS = 15 * MINUTE_MS;

/** A change as Stripe would make it: from the subscription as it is there now. */
export interface PlannedChange {
  subscription: SubscriptionDocument;
  read: SubscriptionRead & { terms: PlanTerms };
  to: PlanTerms;
  kind: ReturnType<typeof changeKind>;
}

/**
 * What choosing a plan means for a subscription as it stands at Stripe. Choosing the present plan keeps the price that was
 * agreed, whatever the plan costs today.
 * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when the subscription cannot change now
 */
export async function planChange(ctx: Context, id: string, choice: PlanChoice): Promise<PlannedChange> {
  const subscription = await requireOwnSubscription(ctx, id);
  const { status, pricing, cancelAtPeriodEnd, scheduledChange } = subscription;
  const state = { status, interval: pricing.interval, cancelAtPeriodEnd };
  if (!actionsOf({ ...state, hasScheduledChange: scheduledChange !== null }).includes('change')) {
    throw errors.conflict('This subscription cannot change its plan as it stands.');
  }
  const read = await readSubscription(ctx, subscription.stripeSubscriptionId);
  if (!read?.terms) throw errors.notFound('The subscription');
  const kind = changeKind(read.terms, choice);
  const to = kind === 'keep' ? read.terms : await ensureStripePrice(ctx, choice);
  return { subscription, read: { ...read, terms: read.terms }, to, kind };
}

/** Nothing is paid for yet, so any change counts at once and costs nothing. */
export const isTrial = ({ read }: PlannedChange): boolean => read.subscription.status === 'trialing';

/**
 * What a change of plan costs now, which credits it brings at once, and from when it counts; nothing changes.
 * @throws as `planChange`, and UPSTREAM_UNAVAILABLE
 */
export async function previewPlanChange(ctx: Context, id: string, choice: PlanChoice) {
  const change = await planChange(ctx, id, choice);
  const { read, to, kind, subscription } = change;
  const [item] = read.subscription.items.data;
  if (!item) throw errors.notFound('The subscription');
  const paysNow = kind === 'upgrade' && !isTrial(change);
  const invoice = paysNow ? await previewInvoice(read.subscription, item, to.priceId) : null;
  const previewId = newId();
  const now = ctx.clock.now();
  await planPreviewsCollection(ctx.db).insertOne({
    _id: previewId,
    subscription: subscription._id,
    priceId: to.priceId,
    prorationDate: invoice?.parent?.subscription_details?.subscription_proration_date ?? null,
    expiresAt: new Date(now.getTime() + GOOD_FOR_MS),
    createdAt: now,
    updatedAt: now,
  });
  const effectiveAt = kind === 'downgrade' && !isTrial(change) ? at(item.current_period_end) : now;
  return {
    previewId: previewId.toHexString(),
    tier: to.tier,
    interval: to.interval,
    kind,
    dueNow: invoice?.amount_due ?? 0,
    currency: 'USD' as const,
    lines: (invoice?.lines.data ?? []).map(({ description, amount, period, parent }) => ({
      kind: lineKind(parent, amount),
      description: description ?? '',
      amount,
      periodStart: at(period.start).toISOString(),
      periodEnd: at(period.end).toISOString(),
    })),
    creditsGrantedNow: paysNow ? Math.max(0, to.monthlyCredits - read.terms.monthlyCredits) : 0,
    effectiveAt: effectiveAt.toISOString(),
    newAmount: to.amount,
    newAllocation: { monthlyCredits: to.monthlyCredits, rolloverMonths: to.rolloverMonths },
  };
}

/** What a line of a change of plan is, whatever language Stripe writes it in. */
function lineKind(
  parent: Stripe.InvoiceLineItem['parent'],
  amount: number,
): 'unused' | 'remaining' | 'other' {
  const details = parent?.subscription_item_details ?? parent?.invoice_item_details;
  if (!details?.proration) return 'other';
  return amount < 0 ? 'unused' : 'remaining';
}

function previewInvoice(
  { id, customer }: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
  price: string,
): Promise<Stripe.Invoice> {
  return callStripe((stripe) =>
    stripe.invoices.createPreview({
      customer: typeof customer === 'string' ? customer : customer.id,
      subscription: id,
      subscription_details: {
        items: [{ id: item.id, price }],
        proration_behavior: 'always_invoice',
      },
    }),
  );
}

/**
 * The moment that an agreed preview was worked out for, so that exactly its amount is charged.
 * @throws AppError CONFLICT when it is too old, or of another change
 */
export async function agreedMoment(
  ctx: Context,
  previewId: string,
  { subscription, to }: PlannedChange,
): Promise<number | null> {
  const preview = await planPreviewsCollection(ctx.db).findOne({ _id: oid(previewId) });
  const isGood =
    preview &&
    preview.expiresAt > ctx.clock.now() &&
    preview.priceId === to.priceId &&
    sameId(preview.subscription, subscription._id);
  if (!isGood) throw errors.conflict('The preview is out of date. Look at the new amount first.');
  return preview.prorationDate;
}
