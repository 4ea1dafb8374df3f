import { type PlanDocument, type PlanPrice, plansCollection } from '@/features/credits';
import type { PaidTier } from '@/features/credits/domain/plans';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import type { BillingInterval } from '../domain/billing.options';
import { metadataOf, type PlanChoice, type PlanTerms } from '../domain/plan-terms';

/** A plan on sale with the price of an interval. @throws AppError NOT_FOUND when it is not sold so */
export async function planOnSale(ctx: Context, { tier, interval }: PlanChoice) {
  const plan = await plansCollection(ctx.db).findOne({ tier, active: true });
  const price = plan?.prices.find((one) => one.interval === interval);
  if (!plan || !price) throw errors.notFound('The plan');
  return { plan, price };
}

/** What a plan costs and brings at present, without asking Stripe. */
export function termsOfPlan(plan: PlanDocument, price: PlanPrice): Omit<PlanTerms, 'priceId'> {
  return {
    tier: plan.tier as PaidTier,
    interval: price.interval as BillingInterval,
    amount: price.amount,
    monthlyCredits: plan.credits,
    rolloverMonths: plan.rolloverMonths,
    trialCredits: plan.trialCredits ?? 0,
  };
}

/**
 * The price at Stripe of a plan as it is now, made when there is none: another amount or other credits are another price, so
 * that who has the old one keeps it. Repeated or made twice at once it is the same price.
 * @throws AppError NOT_FOUND, UPSTREAM_UNAVAILABLE
 */
export async function ensureStripePrice(ctx: Context, choice: PlanChoice): Promise<PlanTerms> {
  const { plan, price } = await planOnSale(ctx, choice);
  const terms = termsOfPlan(plan, price);
  if (price.stripePriceId) return { ...terms, priceId: price.stripePriceId };
  const product = await ensureProduct(ctx, plan);
  const metadata = metadataOf(terms);
  const deal = [plan._id, ...Object.values(metadata), price.amount, price.currency, product];
  const made = await callStripe((stripe) =>
    stripe.prices.create(
      {
        product,
        currency: price.currency.toLowerCase(),
        unit_amount: price.amount,
        recurring: { interval: terms.interval },
        metadata,
      },
      { idempotencyKey: `price:${deal.join(':')}` },
    ),
  );
  await plansCollection(ctx.db).updateOne(
    { _id: plan._id, credits: plan.credits, rolloverMonths: plan.rolloverMonths },
    { $set: { 'prices.$[row].stripePriceId': made.id } },
    {
      arrayFilters: [
        { 'row.interval': terms.interval, 'row.amount': price.amount, 'row.currency': price.currency },
      ],
    },
  );
  return { ...terms, priceId: made.id };
}

/** The plan's product at Stripe. The panel makes it with the plan; plans that came with the installation get theirs here. */
export async function ensureProduct(ctx: Context, plan: PlanDocument): Promise<string> {
  if (plan.stripeID) return plan.stripeID;
  const made = await callStripe((stripe) =>
    stripe.products.create(
      { name: plan.name, metadata: { planId: plan._id.toHexString() } },
      { idempotencyKey: `product:${plan._id}` },
    ),
  );
  await plansCollection(ctx.db).updateOne(
    { _id: plan._id, stripeID: { $in: [null, ''] } },
    { $set: { stripeID: made.id } },
  );
  const after = await plansCollection(ctx.db).findOne({ _id: plan._id });
  return after?.stripeID ?? made.id;
}
