import { mount, type V1App } from '@/platform/http/mount';
import { listAuditLogs } from '../use-cases/list-audit-logs';
import { listAuditLogsRoute } from './audit.contract';

/** GET admin/audit-logs. */
export function addAuditRoutes(app: V1App): void {
  mount(app, listAuditLogsRoute, async ({ ctx, query }) => {
    const { entries, total } = await listAuditLogs(ctx, query);
    const { page, limit } = query;
    return {
      success: true,
      data: entries,
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });
}
