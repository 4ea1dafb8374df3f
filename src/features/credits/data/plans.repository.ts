import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type PlanDocument, plansCollection } from './plan.document';

/** The plans on sale, in their order. */
export function plansOnSale(ctx: Context): Promise<PlanDocument[]> {
  return plansCollection(ctx.db).find({ active: true }, inSession(ctx)).sort({ position: 1 }).toArray();
}
