import { etagOf } from '@/platform/http/etag';
import { mount, type V1App } from '@/platform/http/mount';
import { updateAvailability } from '../use-cases/update-availability';
import { updateWorkerProfile } from '../use-cases/update-profile';
import { updateAvailabilityRoute, updateWorkerProfileRoute } from './workers.contract';

/** PATCH users/me/worker-profile, users/me/availability. The portfolio's routes are with the files. */
export function addWorkerRoutes(app: V1App): void {
  mount(app, updateWorkerProfileRoute, async ({ ctx, body, c }) => {
    const data = await updateWorkerProfile(ctx, { ...body, ifMatch: c.req.header('if-match') });
    c.header('ETag', etagOf(data.updatedAt));
    return { success: true, data };
  });

  mount(app, updateAvailabilityRoute, async ({ ctx, body }) => ({
    success: true,
    data: await updateAvailability(ctx, body),
  }));
}
