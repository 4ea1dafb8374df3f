import type { Context } from '@/platform/context';
import { plansCollection } from '../data/plan.document';
import { PLAN_CATALOGUE } from '../data/plan-catalogue';

/** Puts in the plans that are not there yet, by tier. What staff changed stays as it is. */
export async function seedPlans(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  await plansCollection(ctx.db).bulkWrite(
    PLAN_CATALOGUE.map((plan) => ({
      updateOne: {
        filter: { tier: plan.tier },
        update: { $setOnInsert: { ...plan, active: true, createdAt: now, updatedAt: now } },
        upsert: true,
      },
    })),
    { ordered: false },
  );
}
