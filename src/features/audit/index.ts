export { addAuditRoutes } from './api/audit.routes';
export { listAuditLogs } from './use-cases/list-audit-logs';
