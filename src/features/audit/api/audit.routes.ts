import { paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { listAuditLogs } from '../use-cases/list-audit-logs';
import { listAuditLogsRoute } from './audit.contract';

/** GET admin/audit-logs. */
export function addAuditRoutes(app: V1App): void {
  mount(app, listAuditLogsRoute, async ({ ctx, query }) => {
    const { entries, ...found } = await listAuditLogs(ctx, query);
    return paged(entries, { page: query.page, limit: query.limit, ...found });
  });
}
