import { updateUser } from '@/features/accounts';
import { verifyWorkerSkills } from '@/features/workers';
import { mount, type V1App } from '@/platform/http/mount';
import { endUserSessions } from '../use-cases/end-user-sessions';
import { presentAdminUsers, presentAdminWorkers } from '../use-cases/present-admin-people';
import { endUserSessionsRoute, updateAdminUserRoute, verifyWorkerRoute } from './admin-people.contract';

/** PATCH admin/users/:id; POST admin/users/:id/sign-out; POST admin/workers/:id/verify. */
export function addAccountActionRoutes(app: V1App): void {
  mount(app, updateAdminUserRoute, async ({ ctx, params, body }) => {
    const [data] = await presentAdminUsers(ctx, [await updateUser(ctx, { ...body, id: params.id })]);
    return { success: true, data: data as NonNullable<typeof data> };
  });

  mount(app, endUserSessionsRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: { ended: await endUserSessions(ctx, { ...body, id: params.id }) },
  }));

  mount(app, verifyWorkerRoute, async ({ ctx, params, body }) => {
    const [data] = await presentAdminWorkers(ctx, [
      await verifyWorkerSkills(ctx, { ...body, id: params.id }),
    ]);
    return { success: true, data: data as NonNullable<typeof data> };
  });
}
