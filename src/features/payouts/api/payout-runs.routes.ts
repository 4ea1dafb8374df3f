import { ok, paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { approveRun } from '../use-cases/approve-run';
import { cancelRun } from '../use-cases/cancel-run';
import { draftRun, previewRun } from '../use-cases/draft-run';
import { exportRun } from '../use-cases/export-run';
import { getRun, listRuns } from '../use-cases/list-runs';
import { markRunPaid, markRunSent } from '../use-cases/pay-payouts';
import { presentPlan, presentRun, presentRunDetail, presentRuns } from '../use-cases/present-runs';
import {
  approvePayoutRunRoute,
  cancelPayoutRunRoute,
  draftPayoutRunRoute,
  exportPayoutRunRoute,
  getPayoutRunRoute,
  listPayoutRunsRoute,
  markPayoutRunPaidRoute,
  markPayoutRunSentRoute,
  previewPayoutRunRoute,
} from './payout-runs.contract';

const scopeOf = <T extends { periodEnd?: string }>({ periodEnd, ...rest }: T) => ({
  ...rest,
  ...(periodEnd ? { periodEnd: new Date(periodEnd) } : {}),
});

/** Runs, for finance. */
export function addPayoutRunRoutes(app: V1App): void {
  mount(app, previewPayoutRunRoute, async ({ ctx, body }) =>
    ok(await presentPlan(ctx, await previewRun(ctx, scopeOf(body)))),
  );
  mount(app, listPayoutRunsRoute, async ({ ctx, query: { page, limit, sort, state } }) => {
    const { rows, total } = await listRuns(ctx, { page, limit, sort, state });
    return paged(await presentRuns(ctx, rows), { page, limit, total });
  });
  mount(app, draftPayoutRunRoute, async ({ ctx, body }) =>
    ok(await presentRun(ctx, await draftRun(ctx, scopeOf(body)))),
  );
  mount(app, getPayoutRunRoute, async ({ ctx, params }) =>
    ok(await presentRunDetail(ctx, await getRun(ctx, { runId: params.id }))),
  );
  mount(app, approvePayoutRunRoute, async ({ ctx, params }) => {
    const { run, leftOut } = await approveRun(ctx, { runId: params.id });
    return ok({ ...(await presentRun(ctx, run)), leftOut });
  });
  mount(app, cancelPayoutRunRoute, async ({ ctx, params, body }) =>
    ok(await presentRun(ctx, await cancelRun(ctx, { runId: params.id, ...body }))),
  );
  mount(app, exportPayoutRunRoute, async ({ ctx, params, query }) => {
    const { filename, csv } = await exportRun(ctx, { runId: params.id, format: query.format });
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${filename}"`,
        'Cache-Control': 'no-store',
      },
    });
  });
  mount(app, markPayoutRunSentRoute, async ({ ctx, params }) =>
    ok(await presentRun(ctx, await markRunSent(ctx, { runId: params.id }))),
  );
  mount(app, markPayoutRunPaidRoute, async ({ ctx, params, body }) =>
    ok(await presentRun(ctx, await markRunPaid(ctx, { runId: params.id, ...body }))),
  );
}
