import { mount, type V1App } from '@/platform/http/mount';
import { homeOf } from '@/shared/portals';
import { actAs, endActAs } from '../use-cases/act-as';
import { resetSecondFactor } from '../use-cases/second-factor/reset';
import { actAsRoute, endActAsRoute, resetSecondFactorRoute } from './act-as.contract';
import { clearActingCookies, setActingCookies } from './session-answer';

const ONCE = { storesAnswer: false };

/** POST admin/users/:id/act-as, admin/users/:id/second-factor/reset, auth/act-as/end. */
export function addActAsRoutes(app: V1App): void {
  mount(
    app,
    actAsRoute,
    async ({ ctx, params, body, c }) => {
      const acting = await actAs(ctx, { ...body, id: params.id });
      setActingCookies(c, acting);
      return {
        success: true,
        data: {
          accessToken: acting.accessToken,
          tokenType: 'Bearer',
          expiresAt: acting.expiresAt.toISOString(),
          portalUrl: homeOf(acting.user.role),
        },
      };
    },
    ONCE,
  );

  mount(
    app,
    endActAsRoute,
    async ({ ctx, c }) => {
      clearActingCookies(c);
      return { success: true, data: await endActAs(ctx, {}) };
    },
    ONCE,
  );

  mount(app, resetSecondFactorRoute, async ({ ctx, params, body }) => {
    await resetSecondFactor(ctx, { ...body, id: params.id });
    return { success: true, data: { done: true } };
  });
}
