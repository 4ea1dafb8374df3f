import { mount, type V1App } from '@/platform/http/mount';
import { approveBrief, declineBrief, requestApproval } from '../use-cases/approval';
import { approveJob } from '../use-cases/approve-job';
import { duplicateJob } from '../use-cases/duplicate-job';
import { getTimeline } from '../use-cases/get-timeline';
import { publishJob } from '../use-cases/publish-job';
import { rateJob } from '../use-cases/rate-job';
import { refuseUnaffordable } from '../use-cases/refuse-unaffordable';
import { handBackJob } from '../use-cases/release-job';
import { reopenJob } from '../use-cases/reopen-job';
import { requestRevision } from '../use-cases/request-revision';
import { quoteRevision } from '../use-cases/revision-quote';
import { startJob } from '../use-cases/start-job';
import { undoApprove } from '../use-cases/undo-approve';
import { jobAnswer } from './job.routes';
import {
  approveBriefRoute,
  completeJobRoute,
  declineBriefRoute,
  duplicateJobRoute,
  getTimelineRoute,
  handBackJobRoute,
  publishJobRoute,
  quoteRevisionRoute,
  rateJobRoute,
  reopenJobRoute,
  requestApprovalRoute,
  requestRevisionRoute,
  startJobRoute,
  undoCompleteRoute,
} from './job-lifecycle.contract';
import { iso } from './job-summary.presenter';
import { presentTimeline } from './timeline.presenter';

/** The verbs of a job's life, and its timeline. */
export function addJobLifecycleRoutes(app: V1App): void {
  mount(
    app,
    publishJobRoute,
    async ({ ctx, params }) => jobAnswer(ctx, await publishJob(ctx, { jobId: params.id })),
    {
      askFirst: ({ ctx, params }, arrivedAt) => refuseUnaffordable(ctx, params.id, arrivedAt),
      // All who publish for one organization write its balance.
      queueAt: ({ ctx: { actor } }) => (actor.kind === 'user' && actor.organizationId) || '',
      sharesCommit: true,
    },
  );
  mount(app, requestApprovalRoute, async ({ ctx, params }) =>
    jobAnswer(ctx, await requestApproval(ctx, { jobId: params.id })),
  );
  mount(app, approveBriefRoute, async ({ ctx, params, c }) =>
    jobAnswer(ctx, await approveBrief(ctx, { jobId: params.id, ifMatch: c.req.header('if-match') })),
  );
  mount(app, declineBriefRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await declineBrief(ctx, { ...body, jobId: params.id })),
  );
  mount(app, startJobRoute, async ({ ctx, params }) =>
    jobAnswer(ctx, await startJob(ctx, { jobId: params.id })),
  );
  mount(app, handBackJobRoute, async ({ ctx, params, body }) => {
    await handBackJob(ctx, { ...body, jobId: params.id });
    return { success: true, data: { done: true } };
  });
  mount(app, completeJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await approveJob(ctx, { ...body, jobId: params.id })),
  );
  mount(app, undoCompleteRoute, async ({ ctx, params }) =>
    jobAnswer(ctx, await undoApprove(ctx, { jobId: params.id })),
  );
  mount(app, quoteRevisionRoute, async ({ ctx, params, body }) => {
    const quote = await quoteRevision(ctx, { ...body, jobId: params.id });
    return { success: true, data: { ...quote, readyAt: iso(quote.readyAt) } };
  });
  mount(app, requestRevisionRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await requestRevision(ctx, { ...body, jobId: params.id })),
  );
  mount(app, rateJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await rateJob(ctx, { ...body, jobId: params.id })),
  );
  mount(app, reopenJobRoute, async ({ ctx, params, body }) =>
    jobAnswer(ctx, await reopenJob(ctx, { ...body, jobId: params.id })),
  );
  mount(app, duplicateJobRoute, async ({ ctx, params }) =>
    jobAnswer(ctx, await duplicateJob(ctx, { jobId: params.id })),
  );
  mount(app, getTimelineRoute, async ({ ctx, params }) => ({
    success: true,
    data: await presentTimeline(ctx, await getTimeline(ctx, { jobId: params.id })),
  }));
}
