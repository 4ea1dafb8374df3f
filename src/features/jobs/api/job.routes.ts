import type { Context } from '@/platform/context';
import { paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import type { JobDocument } from '../data/job.document';
import { cancelJob } from '../use-cases/cancel-job';
import { createJob } from '../use-cases/create-job';
import { jobVersion } from '../use-cases/job-version';
import { listJobs } from '../use-cases/list-jobs';
import { loadJobFor } from '../use-cases/load-job-for';
import { quoteJob } from '../use-cases/quote-job';
import { requireUser } from '../use-cases/require-actor';
import { updateJob } from '../use-cases/update-job';
import { BRIEF_FORM_BODIES } from './brief-form.presenter';
import { presentJobFor } from './job.presenter';
import { presentQuote } from './job-quote.presenter';
import { presentSummaries } from './job-summary.presenter';
import {
  cancelJobRoute,
  createJobRoute,
  getJobRoute,
  listBriefFormsRoute,
  listJobsRoute,
  quoteJobRoute,
  updateJobRoute,
} from './jobs.contract';

/** A job as the success answer of a route that has moved it. */
export async function jobAnswer(ctx: Context, job: JobDocument) {
  return { success: true as const, data: await presentJobFor(ctx, job) };
}

/** GET, POST jobs; quote; brief forms; GET, PATCH, DELETE jobs/:id. Fixed paths come first. */
export function addJobRoutes(app: V1App): void {
  mount(app, listJobsRoute, async ({ ctx, query }) => {
    const { jobs, reader, ...found } = await listJobs(ctx, query);
    const { page, limit } = query;
    return paged(await presentSummaries(ctx, jobs, reader), { page, limit, ...found });
  });

  mount(app, createJobRoute, async ({ ctx, body }) => jobAnswer(ctx, await createJob(ctx, body)));

  mount(app, quoteJobRoute, async ({ ctx, body }) => ({
    success: true,
    data: presentQuote(ctx, await quoteJob(ctx, body)),
  }));

  mount(app, listBriefFormsRoute, async ({ ctx }) => {
    requireUser(ctx);
    return { success: true, data: BRIEF_FORM_BODIES };
  });

  mount(app, getJobRoute, async ({ ctx, params, c }) => {
    requireUser(ctx);
    const job = await loadJobFor(ctx, params.id, { as: 'member' });
    c.header('ETag', jobVersion(job));
    return jobAnswer(ctx, job);
  });

  mount(app, updateJobRoute, async ({ ctx, params, body, c }) => {
    const job = await updateJob(ctx, { ...body, jobId: params.id, ifMatch: c.req.header('if-match') });
    c.header('ETag', jobVersion(job));
    return jobAnswer(ctx, job);
  });

  mount(app, cancelJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await cancelJob(ctx, { ...body, jobId: params.id })),
  );
}
