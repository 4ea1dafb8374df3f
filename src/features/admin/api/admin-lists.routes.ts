import { mount, type V1App } from '@/platform/http/mount';
import { pagination } from '../data/paging';
import { getDashboard } from '../use-cases/get-dashboard';
import { listAdminClients } from '../use-cases/list-clients';
import { listAdminUsers, listAdminWorkers } from '../use-cases/list-people';
import {
  getDashboardRoute,
  listAdminClientsRoute,
  listAdminUsersRoute,
  listAdminWorkersRoute,
} from './admin-people.contract';
import { presentDashboard } from './dashboard.presenter';

/** GET admin/dashboard, admin/users, admin/workers, admin/clients. */
export function addAdminListRoutes(app: V1App): void {
  mount(app, getDashboardRoute, async ({ ctx }) => ({
    success: true,
    data: await presentDashboard(ctx, await getDashboard(ctx, {})),
  }));
  mount(app, listAdminUsersRoute, async ({ ctx, query }) => {
    const { rows, total } = await listAdminUsers(ctx, query);
    return { success: true, data: rows, pagination: pagination(query, total) };
  });
  mount(app, listAdminWorkersRoute, async ({ ctx, query }) => {
    const { rows, total } = await listAdminWorkers(ctx, query);
    return { success: true, data: rows, pagination: pagination(query, total) };
  });
  mount(app, listAdminClientsRoute, async ({ ctx, query }) => {
    const { rows, total } = await listAdminClients(ctx, query);
    return { success: true, data: rows, pagination: pagination(query, total) };
  });
}
