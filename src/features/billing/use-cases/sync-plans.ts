import { type PlanDocument, plansCollection } from '@/features/credits';
import { PAID_TIERS } from '@/features/credits/domain/plans';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { callStripe } from '@/platform/stripe';
import { BILLING_INTERVALS } from '../domain/billing.options';
import { ensureProduct, ensureStripePrice } from './ensure-price';

/**
 * Brings Stripe in step with the plans: what the panel could not tell it when a plan was saved. Plans on sale get their
 * prices; repeated, it changes nothing.
 * @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function syncPlans(ctx: Context): Promise<void> {
  if (!env().STRIPE_SECRET_KEY) return;
  const plans = await plansCollection(ctx.db)
    .find({ tier: { $in: [...PAID_TIERS] } })
    .toArray();
  for (const plan of plans) {
    await syncProduct(plan, await ensureProduct(ctx, plan));
    if (!plan.active) continue;
    for (const interval of BILLING_INTERVALS) {
      const isSold = plan.prices.some((price) => price.interval === interval);
      const tier = PAID_TIERS.find((one) => one === plan.tier);
      if (isSold && tier) await ensureStripePrice(ctx, { tier, interval });
    }
  }
}

async function syncProduct({ name, active }: PlanDocument, id: string): Promise<void> {
  const product = await callStripe((stripe) => stripe.products.retrieve(id));
  if (product.name === name && product.active === active) return;
  await callStripe((stripe) => stripe.products.update(id, { name, active }));
}
