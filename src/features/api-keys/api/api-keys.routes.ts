import { finished, ok } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { createApiKey } from '../use-cases/create-key';
import { listApiKeys } from '../use-cases/list-keys';
import { revokeApiKey, staffRevokeApiKey } from '../use-cases/revoke-key';
import { updateApiKey } from '../use-cases/update-key';
import {
  createApiKeyRoute,
  listApiKeysRoute,
  revokeApiKeyRoute,
  staffRevokeApiKeyRoute,
  updateApiKeyRoute,
} from './api-keys.contract';

/** GET, POST, PATCH, DELETE api-keys (owners), POST admin/api-keys/:id/revoke (staff). An answer with a key is kept sealed, for a request that is repeated. */
export function addApiKeyRoutes(app: V1App): void {
  mount(app, listApiKeysRoute, async ({ ctx }) => ok(await listApiKeys(ctx, {})));
  mount(app, createApiKeyRoute, async ({ ctx, body }) => ok(await createApiKey(ctx, body)), {
    storesAnswer: 'sealed',
  });
  mount(app, updateApiKeyRoute, async ({ ctx, body, params }) =>
    ok(await updateApiKey(ctx, { ...body, id: params.id })),
  );
  mount(app, revokeApiKeyRoute, async ({ ctx, params }) => {
    await revokeApiKey(ctx, params);
    return finished();
  });
  mount(app, staffRevokeApiKeyRoute, async ({ ctx, params, body }) => {
    await staffRevokeApiKey(ctx, { id: params.id, reason: body.reason });
    return finished();
  });
}
