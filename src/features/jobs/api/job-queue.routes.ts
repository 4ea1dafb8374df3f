import type { Context } from '@/platform/context';
import { mount, type V1App } from '@/platform/http/mount';
import { listQueue, moveQueuedJob } from '../use-cases/reorder-queue';
import { getQueueRoute, moveInQueueRoute } from './job-queue.contract';
import { presentSummaries } from './job-summary.presenter';

async function queueAnswer(ctx: Context) {
  const { jobs, reader } = await listQueue(ctx, {});
  return { success: true as const, data: await presentSummaries(ctx, jobs, reader) };
}

/** GET jobs/queue, PATCH jobs/:id/queue. */
export function addJobQueueRoutes(app: V1App): void {
  mount(app, getQueueRoute, ({ ctx }) => queueAnswer(ctx));
  mount(app, moveInQueueRoute, async ({ ctx, params, body }) => {
    await moveQueuedJob(ctx, { ...body, jobId: params.id });
    return queueAnswer(ctx);
  });
}
