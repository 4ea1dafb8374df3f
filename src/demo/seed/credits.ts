import { expireLotsTask, grantCredits, recordPayment } from '@/features/credits';
import { CREDIT_PACKS, PACK_MONTHS, PLANS } from '@/features/credits/domain/plans';
import { findBalance } from '@/features/organizations';
import { unitOfWork } from '@/platform/unit-of-work';
import { addMonths, DAY_MS } from '@/shared/durations';
import type { DemoClient } from './people';
import type { Timeline } from './timeline';

/** What each plan costs and grants on its day of every month, and the daily look for credits that have expired. */
export function planCredits(
  timeline: Timeline,
  clients: readonly DemoClient[],
  { start, end }: { start: Date; end: Date },
): void {
  for (const client of clients) {
    const { credits, rolloverMonths, name, monthlyPrice } = PLANS[client.company.tier];
    for (let month = 0; addMonths(start, month) <= end; month += 1) {
      const at = addMonths(start, month);
      const expiresAt = addMonths(at, 1 + rolloverMonths);
      const key = `plan:${client.organization}:${month}`;
      const description = `${name} plan, ${at.toISOString().slice(0, 7)}`;
      timeline.plan(at, 'monthly credits', async () => {
        await unitOfWork(timeline.system, async (tx) => {
          await recordPayment(tx, {
            ...paid(client, monthlyPrice, key),
            kind: 'subscription',
            lines: [
              {
                description,
                quantity: 1,
                amount: monthlyPrice,
                period: { start: at, end: addMonths(at, 1) },
              },
            ],
          });
          await grantCredits(tx, {
            organizationId: client.organization,
            credits,
            source: 'subscription',
            expiresAt,
            type: 'credit_allocation',
            key,
            description,
          });
        });
      });
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
  for (let pack = 1; missing > 0; pack += 1) {
    const { credits, price } = packFor(Math.max(missing, PLANS[client.company.tier].credits / 2));
    const at = timeline.clock.now();
    const key = `pack:${client.organization}:${at.getTime()}:${pack}`;
    const description = `Pack of ${credits} credits`;
    await unitOfWork(timeline.system, async (tx) => {
      await recordPayment(tx, {
        ...paid(client, price, key),
        kind: 'credits',
        lines: [{ description, quantity: 1, amount: price }],
      });
      await grantCredits(tx, {
        organizationId: client.organization,
        credits,
        source: 'purchase',
        expiresAt: addMonths(at, PACK_MONTHS),
        type: 'credit_purchase',
        key,
        description,
      });
    });
    missing -= credits;
  }
}

/** What a card payment in the US leaves with the processor: 2.9 % and 30 cents. */
const paid = (client: DemoClient, amount: number, key: string) => ({
  organizationId: client.organization,
  amount,
  fee: Math.round(amount * 0.029) + 30,
  key,
});

const packFor = (credits: number) =>
  CREDIT_PACKS.find((pack) => pack.credits >= credits) ??
  (CREDIT_PACKS.at(-1) as (typeof CREDIT_PACKS)[number]);
