import type { z } from 'zod';
import { jobReader, presentSummaries } from '@/features/jobs';
import type { Context } from '@/platform/context';
import type { Dashboard } from '../use-cases/get-dashboard';
import type { dashboardData } from './admin.schemas';

export type DashboardBody = z.input<typeof dashboardData>;

/** The dashboard as it travels. The jobs of all queues are presented together: a handful of queries in all. */
export async function presentDashboard(ctx: Context, dashboard: Dashboard): Promise<DashboardBody> {
  const { queues, now, tonight, ...rest } = dashboard;
  const distinct = new Map(
    Object.values(queues).flatMap(({ jobs }) => jobs.map((job) => [job._id.toHexString(), job] as const)),
  );
  const summaries = await presentSummaries(ctx, [...distinct.values()], await jobReader(ctx));
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const queue = ({ count, jobs }: Dashboard['queues']['flagged']) => ({
    count,
    jobs: jobs.flatMap((job) => byId.get(job._id.toHexString()) ?? []),
  });
  const [oldest] = queue(queues.clientReview).jobs;
  return {
    ...rest,
    serverTime: now.toISOString(),
    unassigned: queue(queues.unassigned),
    atRisk: queue(queues.atRisk),
    qaQueue: queue(queues.qaQueue),
    clientReview: queue(queues.clientReview),
    flagged: queue(queues.flagged),
    onTimeTonight: tonight,
    oldestUnanswered: oldest
      ? {
          jobId: oldest.id,
          number: oldest.number,
          since: oldest.waitingSince ?? oldest.submittedAt ?? oldest.updatedAt,
        }
      : null,
  };
}
