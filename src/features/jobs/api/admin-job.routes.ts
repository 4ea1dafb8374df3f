import { requireRole } from '@/features/accounts';
import { paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { assignJob } from '../use-cases/assign-job';
import { decideQa } from '../use-cases/decide-qa';
import { flagJob } from '../use-cases/flag-job';
import { listJobs } from '../use-cases/list-jobs';
import { overrideJobStatus } from '../use-cases/override-job-status';
import { reassignJob } from '../use-cases/reassign-job';
import {
  assignJobRoute,
  decideQaRoute,
  flagJobRoute,
  listAdminJobsRoute,
  overrideJobRoute,
  reassignJobRoute,
} from './admin-jobs.contract';
import { jobAnswer } from './job.routes';
import { presentSummaries } from './job-summary.presenter';

/** Staff's verbs on jobs, and their list with the operations board's queues. */
export function addAdminJobRoutes(app: V1App): void {
  mount(app, listAdminJobsRoute, async ({ ctx, query }) => {
    requireRole(ctx, 'admin');
    const { jobs, reader, ...found } = await listJobs(ctx, query);
    const { page, limit } = query;
    return paged(await presentSummaries(ctx, jobs, reader), { page, limit, ...found });
  });
  mount(app, assignJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await assignJob(ctx, { ...body, jobId: params.id })),
  );
  mount(app, reassignJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await reassignJob(ctx, { ...body, jobId: params.id })),
  );
  mount(app, flagJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await flagJob(ctx, { ...body, jobId: params.id })),
  );
  mount(app, overrideJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await overrideJobStatus(ctx, { ...body, jobId: params.id })),
  );
  mount(app, decideQaRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await decideQa(ctx, { ...body, jobId: params.id })),
  );
}
