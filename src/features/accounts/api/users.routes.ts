import { mount, type V1App } from '@/platform/http/mount';
import { getPerson } from '../use-cases/get-person';
import { etagOfMe, getMe, updateMe } from '../use-cases/me';
import { changePassword } from '../use-cases/passwords';
import { changePasswordRoute, getMeRoute, getUserRoute, updateMeRoute } from './users.contract';

/** GET, PATCH users/me; PATCH users/me/password; GET users/:id. */
export function addUserRoutes(app: V1App): void {
  mount(app, getMeRoute, async ({ ctx, c }) => {
    const data = await getMe(ctx, {});
    c.header('ETag', etagOfMe(data));
    return { success: true, data };
  });

  mount(app, updateMeRoute, async ({ ctx, body, c }) => {
    const data = await updateMe(ctx, { ...body, ifMatch: c.req.header('if-match') });
    c.header('ETag', etagOfMe(data));
    return { success: true, data };
  });

  mount(app, changePasswordRoute, async ({ ctx, body }) => {
    await changePassword(ctx, body);
    return { success: true, data: { done: true } };
  });

  mount(app, getUserRoute, async ({ ctx, params }) => ({
    success: true,
    data: await getPerson(ctx, params),
  }));
}
