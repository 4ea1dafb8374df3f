import { ok } from '@/platform/http/answers';
import { type CsvColumn, csvResponse } from '@/platform/http/csv';
import { mount, type V1App } from '@/platform/http/mount';
import { jobsReport, spendingReport, workersReport } from '../use-cases/client-reports';
import { qualityReport } from '../use-cases/quality-report';
import { clientsReport, earningsReport, performanceReport } from '../use-cases/worker-reports';
import * as contract from './analytics.contract';
import { EARNED_COLUMNS, FIGURE_COLUMNS, keyedFigures, SPENDING_COLUMNS } from './analytics-csv';

interface Report<R> {
  period: { from: string; to: string };
  rows: readonly R[];
}

/** The rows as a file that names what they are of and of which days. */
function file<R>(name: string, { period, rows }: Report<R>, columns: readonly CsvColumn<R>[]): Response {
  return csvResponse(`${name}-${period.from}-${period.to}.csv`, columns, rows);
}

/** GET analytics/(spending|jobs|workers|earnings|performance|clients) and admin/quality-metrics. */
export function addAnalyticsRoutes(app: V1App): void {
  mount(app, contract.getSpendingReportRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await spendingReport(ctx, asked);
    return format === 'csv' ? file(`spending-${report.by}`, report, SPENDING_COLUMNS) : ok(report);
  });
  mount(app, contract.getJobsReportRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await jobsReport(ctx, asked);
    return format === 'csv' ? file(`jobs-${report.by}`, report, keyedFigures) : ok(report);
  });
  mount(app, contract.getWorkersReportRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await workersReport(ctx, asked);
    if (format !== 'csv') return ok(report);
    type Row = (typeof report.rows)[number];
    const columns: readonly CsvColumn<Row>[] = [
      { header: 'Worker', value: ({ worker }) => worker?.name },
      { header: 'Preferred', value: ({ isPreferred }) => (isPreferred ? 'yes' : 'no') },
      { header: 'Credits', value: ({ credits }) => credits },
      { header: 'Last job', value: ({ lastJobAt }) => lastJobAt },
      ...FIGURE_COLUMNS,
    ];
    return file('workers', report, columns);
  });
  mount(app, contract.getEarningsReportRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await earningsReport(ctx, asked);
    return format === 'csv' ? file(`earnings-${report.by}`, report, EARNED_COLUMNS) : ok(report);
  });
  mount(app, contract.getPerformanceReportRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await performanceReport(ctx, asked);
    return format === 'csv' ? file(`performance-${report.by}`, report, keyedFigures) : ok(report);
  });
  mount(app, contract.getClientsReportRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await clientsReport(ctx, asked);
    if (format !== 'csv') return ok(report);
    const rows = report.rows.map((row) => ({ ...row, key: row.id }));
    return file('clients', { ...report, rows }, keyedFigures);
  });
  mount(app, contract.getQualityMetricsRoute, async ({ ctx, query: { format, ...asked } }) => {
    const report = await qualityReport(ctx, asked);
    return format === 'csv' ? file(`quality-${report.by}`, report, keyedFigures) : ok(report);
  });
}
