import { finished, ok } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import type { DataExportDocument } from '../data/data-export.document';
import { eraseMyself, erasePersonFor, readErasure } from '../use-cases/erase-person';
import { exportLink, latestExport, requestExport, requestExportFor } from '../use-cases/exports';
import * as contract from './privacy.contract';

const present = ({ _id, state, requestedAt, readyAt, expiresAt, size }: DataExportDocument) => ({
  id: _id.toHexString(),
  state,
  requestedAt: requestedAt.toISOString(),
  readyAt: readyAt?.toISOString() ?? null,
  expiresAt: expiresAt?.toISOString() ?? null,
  size,
});

/** GET, POST users/me/data-export(/:id/file), users/me/erasure; POST admin/users/:id/data-export, erasure. */
export function addPrivacyRoutes(app: V1App): void {
  mount(app, contract.getDataExportRoute, async ({ ctx }) => {
    const copy = await latestExport(ctx, {});
    return ok(copy && present(copy));
  });
  mount(app, contract.requestDataExportRoute, async ({ ctx }) => ok(present(await requestExport(ctx, {}))));
  mount(app, contract.fetchDataExportRoute, async ({ ctx, params, c }) =>
    c.redirect(await exportLink(ctx, params), 302),
  );
  mount(app, contract.getErasureRoute, async ({ ctx }) => ok({ blockers: await readErasure(ctx, {}) }));
  mount(
    app,
    contract.eraseMyselfRoute,
    async ({ ctx, body }) => {
      await eraseMyself(ctx, body);
      return finished();
    },
    { storesAnswer: false },
  );
  mount(app, contract.requestDataExportForRoute, async ({ ctx, params, body }) =>
    ok(present(await requestExportFor(ctx, { ...body, id: params.id }))),
  );
  mount(app, contract.erasePersonRoute, async ({ ctx, params, body }) => {
    await erasePersonFor(ctx, { ...body, id: params.id });
    return finished();
  });
}
