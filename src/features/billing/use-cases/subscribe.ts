import type Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { newId } from '@/shared/ids';
import { type CheckoutDocument, checkoutsCollection } from '../data/checkout.document';
import { at, idOf, orNull } from '../data/stripe-reads';
import { hadTrial, liveSubscription } from '../data/subscriptions.repository';
import type { PlanChoice } from '../domain/plan-terms';
import { ensureStripeCustomer } from './ensure-customer';
import { ensureStripePrice, planOnSale } from './ensure-price';
import { requirePayer } from './require-billing';
import { syncSubscription } from './sync-subscription';

const ALREADY = 'There is a subscription already. Change its plan instead.';
const OPENING = 'Another checkout is being opened. Try again in a moment.';
const DUPLICATE_KEY = 11000;

/** Where Stripe's pages lead back to. */
export const billingPage = (query = ''): string => `${env().NIMMIT_PUBLIC_URL}/client/billing${query}`;

/**
 * Opens Stripe's checkout for a plan. An organization has one open checkout: asked for again it is the same one, and
 * another plan's closes the one before, so that nobody pays for two subscriptions.
 * @throws AppError FORBIDDEN unless an owner, NOT_FOUND, CONFLICT when a subscription is live, UPSTREAM_UNAVAILABLE
 */
export async function subscribe(ctx: Context, choice: PlanChoice) {
  const { organization } = await requirePayer(ctx);
  const { plan } = await planOnSale(ctx, choice);
  if (await liveSubscription(ctx, organization._id)) throw errors.conflict(ALREADY);
  const stripeCustomerId = await ensureStripeCustomer(ctx, organization._id);
  const { priceId } = await ensureStripePrice(ctx, choice);
  const isNew = !(await hadTrial(ctx, organization._id));
  const trialDays = isNew ? (plan.trialDays ?? 0) : 0;
  const wanted = { ...choice, stripeCustomerId, priceId, trialDays };
  const checkout = await claimCheckout(ctx, { organization: organization._id, ...wanted });
  const session = await openSession(ctx, checkout);
  if (!session.url) throw errors.conflict(OPENING);
  return { checkoutUrl: session.url, expiresAt: at(session.expires_at), trialDays };
}

type Wanted = Pick<
  CheckoutDocument,
  'organization' | 'tier' | 'interval' | 'stripeCustomerId' | 'priceId' | 'trialDays'
>;

const isSame = (a: Wanted, b: Wanted) =>
  a.priceId === b.priceId && a.stripeCustomerId === b.stripeCustomerId && a.trialDays === b.trialDays;

/** The organization's checkout for what is wanted: the open one when it is the same, else a new one in its place. */
async function claimCheckout(ctx: Context, wanted: Wanted): Promise<CheckoutDocument> {
  const checkouts = checkoutsCollection(ctx.db);
  const present = await checkouts.findOne({ organization: wanted.organization });
  if (present) {
    const session = await openSession(ctx, present);
    if (session.status === 'complete') await takeOver(ctx, session);
    if (session.status === 'open' && isSame(present, wanted)) return present;
    if (session.status === 'open') await expire(session);
  }
  const now = ctx.clock.now();
  const fresh = { ...wanted, attempt: newId(), sessionId: null, url: null, expiresAt: null, updatedAt: now };
  try {
    const claimed = await checkouts.findOneAndUpdate(
      { organization: wanted.organization, attempt: present?.attempt ?? fresh.attempt },
      { $set: fresh, $setOnInsert: { createdAt: now } },
      { upsert: true, returnDocument: 'after', writeConcern: { w: 'majority' } },
    );
    if (claimed) return claimed;
  } catch (error) {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error;
  }
  const winner = await checkouts.findOne({ organization: wanted.organization });
  if (winner && isSame(winner, wanted)) return winner;
  throw errors.conflict(OPENING);
}

/** The session of a checkout as it stands. One whose answer was lost is asked for again by its key, and is the same. */
async function openSession(ctx: Context, checkout: CheckoutDocument): Promise<Stripe.Checkout.Session> {
  const { sessionId } = checkout;
  if (sessionId) {
    const kept = await orNull(callStripe((stripe) => stripe.checkout.sessions.retrieve(sessionId)));
    if (kept) return kept;
  }
  const made = await callStripe((stripe) =>
    stripe.checkout.sessions.create(paramsOf(checkout), { idempotencyKey: `checkout:${checkout.attempt}` }),
  );
  await checkoutsCollection(ctx.db).updateOne(
    { organization: checkout.organization, attempt: checkout.attempt },
    { $set: { sessionId: made.id, url: made.url, expiresAt: at(made.expires_at) } },
  );
  // A repeated key answers with the first answer: the session may be over since.
  return callStripe((stripe) => stripe.checkout.sessions.retrieve(made.id));
}

function paramsOf(checkout: CheckoutDocument): Stripe.Checkout.SessionCreateParams {
  const organizationId = checkout.organization.toHexString();
  const { trialDays } = checkout;
  return {
    mode: 'subscription',
    customer: checkout.stripeCustomerId,
    client_reference_id: organizationId,
    line_items: [{ price: checkout.priceId, quantity: 1 }],
    metadata: { organizationId },
    subscription_data: {
      metadata: { organizationId },
      ...(trialDays > 0 ? { trial_period_days: trialDays } : {}),
    },
    success_url: billingPage('?checkout=done'),
    cancel_url: billingPage('?checkout=cancelled'),
  };
}

/** The checkout was finished and we have not heard of it yet: what it made is written down now. @throws CONFLICT when it is live */
async function takeOver(ctx: Context, session: Stripe.Checkout.Session): Promise<void> {
  const subscriptionId = idOf(session.subscription);
  if (!subscriptionId) return;
  const subscription = await syncSubscription(ctx, subscriptionId);
  if (subscription.status !== 'cancelled') throw errors.conflict(ALREADY);
}

/** Closes a session for good. @throws AppError CONFLICT when somebody is just finishing it */
async function expire({ id }: Stripe.Checkout.Session): Promise<void> {
  await callStripe((stripe) => stripe.checkout.sessions.expire(id)).catch((error: unknown) => {
    throw errors.conflict('Another checkout of your organization is just being finished.', {
      reason: error instanceof Error ? error.message : '',
    });
  });
}
