import { mount, type V1App } from '@/platform/http/mount';
import type { ReconciliationDocument } from '../data/reconciliation.document';
import { listReports, runReconciliation } from '../use-cases/reconcile/inspect-reports';
import * as contract from './reconciliation.contract';

function presentReport(report: ReconciliationDocument) {
  return {
    id: report._id.toHexString(),
    state: report.state,
    from: report.from.toISOString(),
    startedAt: report.startedAt.toISOString(),
    finishedAt: report.finishedAt?.toISOString() ?? null,
    error: report.error,
    checked: report.checked,
    differences: report.differences.map(({ kind, reference, ours, stripes, mended }) => ({
      kind,
      id: reference,
      ours,
      stripes,
      mended,
    })),
  };
}

/** GET, POST admin/reconciliation. */
export function addReconciliationRoutes(app: V1App): void {
  mount(app, contract.listReconciliationsRoute, async ({ ctx, query }) => {
    const { page, limit, sort } = query;
    const { rows, total } = await listReports(ctx, { page, limit, sort });
    return {
      success: true,
      data: rows.map(presentReport),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });

  mount(app, contract.runReconciliationRoute, async ({ ctx, body }) => ({
    success: true,
    data: presentReport(await runReconciliation(ctx, body)),
  }));
}
