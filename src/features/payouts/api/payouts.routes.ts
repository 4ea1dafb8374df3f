import type { Context } from '@/platform/context';
import { ok, paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import type { PayoutDocument } from '../data/payout.document';
import { getMyPayout, listMyPayouts, listPayouts } from '../use-cases/list-payouts';
import { markPayoutPaid } from '../use-cases/pay-payouts';
import { presentMyPayout } from '../use-cases/present-my-payout';
import { presentPayouts, presentStanding } from '../use-cases/present-payouts';
import { markPayoutReturned } from '../use-cases/return-payout';
import { approvePayout, draftPayout } from '../use-cases/single-payout';
import {
  approvePayoutRoute,
  draftPayoutRoute,
  getMyPayoutRoute,
  listMyPayoutsRoute,
  listPayoutsRoute,
  markPayoutPaidRoute,
  markPayoutReturnedRoute,
} from './payouts.contract';

async function one(ctx: Context, payout: PayoutDocument) {
  const [shown] = await presentPayouts(ctx, [payout]);
  if (!shown) throw new Error('a payout is presented');
  return ok(shown);
}

/** The worker's payouts, and single payouts for finance. */
export function addPayoutRoutes(app: V1App): void {
  mount(app, listMyPayoutsRoute, async ({ ctx, query: { page, limit, sort, state } }) => {
    const { rows, total } = await listMyPayouts(ctx, { page, limit, sort, state });
    return paged(rows.map(presentStanding), { page, limit, total });
  });
  mount(app, getMyPayoutRoute, async ({ ctx, params }) =>
    ok(await presentMyPayout(ctx, await getMyPayout(ctx, { payoutId: params.id }))),
  );
  mount(app, listPayoutsRoute, async ({ ctx, query }) => {
    const { page, limit, sort, state, rail, worker, run } = query;
    const { rows, total } = await listPayouts(ctx, { page, limit, sort, state, rail, worker, run });
    return paged(await presentPayouts(ctx, rows), { page, limit, total });
  });
  mount(app, draftPayoutRoute, async ({ ctx, body }) => one(ctx, await draftPayout(ctx, body)));
  mount(app, approvePayoutRoute, async ({ ctx, params }) =>
    one(ctx, await approvePayout(ctx, { payoutId: params.id })),
  );
  mount(app, markPayoutPaidRoute, async ({ ctx, params, body }) =>
    one(ctx, await markPayoutPaid(ctx, { payoutId: params.id, ...body })),
  );
  mount(app, markPayoutReturnedRoute, async ({ ctx, params, body }) =>
    one(ctx, await markPayoutReturned(ctx, { payoutId: params.id, ...body })),
  );
}
