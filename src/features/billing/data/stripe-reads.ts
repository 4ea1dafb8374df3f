import Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { processWide } from '@/platform/process-wide';
import { callStripe } from '@/platform/stripe';
import { type PlanTerms, termsOf } from '../domain/plan-terms';
import { nextReadNumber } from './subscriptions.repository';

/** A subscription as Stripe has it, read at once with what hangs on it. */
export interface SubscriptionRead {
  readNumber: number;
  subscription: Stripe.Subscription;
  customerId: string;
  /** Null when its price is not of one of our plans. */
  terms: PlanTerms | null;
  scheduled: { terms: PlanTerms; at: Date } | null;
  payUrl: string | null;
}

/** The id of what Stripe gives as an id or as the whole object. */
export const idOf = (reference: string | { id: string } | null | undefined): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

/** Seconds of Stripe as an instant. */
export const at = (seconds: number): Date => new Date(seconds * 1000);

/** What Stripe answers, or null when it knows no such object. */
export async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Stripe.errors.StripeInvalidRequestError && cause.code === 'resource_missing';
}

const known = () => processWide('stripe-price-terms', () => new Map<string, PlanTerms>());

/** The terms of a price, read once: they never change. Null when it is not one of ours. */
export async function termsOfPrice(price: string | Stripe.Price): Promise<PlanTerms | null> {
  const cached = known().get(idOf(price) ?? '');
  if (cached) return cached;
  const whole =
    typeof price === 'string' ? await orNull(callStripe((stripe) => stripe.prices.retrieve(price))) : price;
  const terms = whole ? termsOf(whole) : null;
  if (terms) known().set(terms.priceId, terms);
  return terms;
}

/**
 * Reads a subscription again, numbered so that of two reads the later one counts. Null when Stripe knows none.
 * @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function readSubscription(ctx: Context, id: string): Promise<SubscriptionRead | null> {
  const readNumber = await nextReadNumber(ctx, id);
  const expand = ['latest_invoice', 'schedule'];
  const subscription = await orNull(callStripe((stripe) => stripe.subscriptions.retrieve(id, { expand })));
  const [item] = subscription?.items.data ?? [];
  if (!subscription || !item) return null;
  return {
    readNumber,
    subscription,
    customerId: idOf(subscription.customer) ?? '',
    terms: await termsOfPrice(item.price),
    scheduled: await scheduledIn(subscription, item),
    payUrl: payUrlOf(subscription),
  };
}

async function scheduledIn(
  { schedule }: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
): Promise<SubscriptionRead['scheduled']> {
  if (!schedule || typeof schedule === 'string') return null;
  const next = schedule.phases.find(({ start_date }) => start_date >= item.current_period_end);
  const price = next?.items[0]?.price;
  if (!next || !price) return null;
  const terms = await termsOfPrice(idOf(price) ?? '');
  return terms && terms.priceId !== item.price.id ? { terms, at: at(next.start_date) } : null;
}

function payUrlOf({ latest_invoice: invoice }: Stripe.Subscription): string | null {
  if (!invoice || typeof invoice === 'string' || invoice.status !== 'open') return null;
  return invoice.hosted_invoice_url ?? null;
}
