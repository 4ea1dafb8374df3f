import { finished, ok, paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { deleteEndpoint, rotateSecret, updateEndpoint } from '../use-cases/change-endpoint';
import { createEndpoint } from '../use-cases/create-endpoint';
import { getDelivery, getEndpoint, listDeliveries, listEndpoints } from '../use-cases/read-webhooks';
import { replayDelivery, replayFailed, testEndpoint } from '../use-cases/send-again';
import * as routes from './webhooks.contract';

/** Endpoints, their logs, and sending again. An answer with a secret is kept sealed, for a request that is repeated. */
export function addWebhookRoutes(app: V1App): void {
  mount(app, routes.listEndpointsRoute, async ({ ctx }) => ok(await listEndpoints(ctx, {})));
  mount(app, routes.createEndpointRoute, async ({ ctx, body }) => ok(await createEndpoint(ctx, body)), {
    storesAnswer: 'sealed',
  });
  mount(app, routes.getEndpointRoute, async ({ ctx, params }) => ok(await getEndpoint(ctx, params)));
  mount(app, routes.updateEndpointRoute, async ({ ctx, params, body }) =>
    ok(await updateEndpoint(ctx, { ...body, id: params.id })),
  );
  mount(app, routes.deleteEndpointRoute, async ({ ctx, params }) => {
    await deleteEndpoint(ctx, params);
    return finished();
  });
  mount(app, routes.rotateSecretRoute, async ({ ctx, params }) => ok(await rotateSecret(ctx, params)), {
    storesAnswer: 'sealed',
  });
  mount(app, routes.testEndpointRoute, async ({ ctx, params }) => ok(await testEndpoint(ctx, params)));
  mount(app, routes.listDeliveriesRoute, async ({ ctx, params, query }) => {
    const { rows, total, nextCursor } = await listDeliveries(ctx, {
      ...query,
      before: query.cursor ?? query.before,
      id: params.id,
    });
    return paged(rows, { limit: query.limit, total, nextCursor });
  });
  mount(app, routes.getDeliveryRoute, async ({ ctx, params }) => ok(await getDelivery(ctx, params)));
  mount(app, routes.replayDeliveryRoute, async ({ ctx, params }) => ok(await replayDelivery(ctx, params)));
  mount(app, routes.replayFailedRoute, async ({ ctx, params, body }) =>
    ok(await replayFailed(ctx, { ...body, id: params.id })),
  );
}
