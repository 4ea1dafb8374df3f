import { expireLotsTask } from '@/features/credits';
import { PLANS } from '@/features/credits/domain/plans';
import { findBalance } from '@/features/organizations';
import { addMonths, DAY_MS } from '@/shared/durations';
import { buyPack, payPlan } from './paid';
import type { DemoClient } from './people';
import { hasStandIn, subscribeAtStripe } from './subscriptions';
import type { Timeline } from './timeline';

/** The companies joined one after the other, so each pays on a day of its own. */
const APART_MS = 2 * DAY_MS;

/** What each company pays for its plan on its day of every month, and the daily look for credits that have expired. */
export function planCredits(
  timeline: Timeline,
  clients: readonly DemoClient[],
  { start, end }: { start: Date; end: Date },
): void {
  for (const [index, client] of clients.entries()) {
    const joined = new Date(start.getTime() + index * APART_MS);
    for (let month = 0; addMonths(joined, month) <= end; month += 1) {
      const at = addMonths(joined, month);
      if (hasStandIn() && addMonths(joined, month + 1) > end) {
        timeline.planAlone(at, 'subscription', (ctx) => subscribeAtStripe(ctx, client));
      } else {
        timeline.plan(at, 'monthly plan', () => payPlan(timeline, client, index, at));
      }
    }
  }
  for (let day = start.getTime() + DAY_MS; day <= end.getTime(); day += DAY_MS) {
    timeline.planAlone(new Date(day), expireLotsTask.name, (ctx) => expireLotsTask.run(ctx, {}));
  }
}

/** Buys the packs that a client is short of before an order. */
export async function topUp(timeline: Timeline, client: DemoClient, needed: number): Promise<void> {
  const ctx = timeline.as(client.actor);
  const balance = await findBalance(ctx, client.organization);
  let missing = needed - (balance?.credits.available ?? 0);
  while (missing > 0) {
    const usual = PLANS[client.company.tier].credits / 2;
    missing -= await buyPack(timeline, client, Math.max(missing, usual));
  }
}
