import { etagOf } from '@/platform/http/etag';
import { mount, type V1App } from '@/platform/http/mount';
import { foundOrganization } from '../use-cases/create-organization';
import { getOrganization, updateOrganization } from '../use-cases/organization';
import {
  addPreferredWorker,
  listPreferredWorkers,
  removePreferredWorker,
} from '../use-cases/preferred-workers';
import * as contract from './organizations.contract';

/** GET, POST, PATCH organization; GET, POST, DELETE organization/preferred-workers. */
export function addOrganizationRoutes(app: V1App): void {
  mount(app, contract.getOrganizationRoute, async ({ ctx, c }) => {
    const data = await getOrganization(ctx, {});
    c.header('ETag', etagOf(data.updatedAt));
    return { success: true, data };
  });

  mount(app, contract.foundOrganizationRoute, async ({ ctx, body }) => ({
    success: true,
    data: await foundOrganization(ctx, body),
  }));

  mount(app, contract.updateOrganizationRoute, async ({ ctx, body, c }) => {
    const data = await updateOrganization(ctx, { ...body, ifMatch: c.req.header('if-match') });
    c.header('ETag', etagOf(data.updatedAt));
    return { success: true, data };
  });

  mount(app, contract.listPreferredWorkersRoute, async ({ ctx }) => ({
    success: true,
    data: await listPreferredWorkers(ctx, {}),
  }));

  mount(app, contract.addPreferredWorkerRoute, async ({ ctx, body }) => ({
    success: true,
    data: await addPreferredWorker(ctx, body),
  }));

  mount(app, contract.removePreferredWorkerRoute, async ({ ctx, params }) => {
    await removePreferredWorker(ctx, params);
    return { success: true, data: { done: true } };
  });
}
