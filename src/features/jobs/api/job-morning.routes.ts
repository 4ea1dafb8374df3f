import { mount, type V1App } from '@/platform/http/mount';
import type { Morning } from '../domain/morning';
import { getMorning } from '../use-cases/get-morning';
import { getMorningRoute } from './job-morning.contract';
import { type JobSummary, presentSummaries } from './job-summary.presenter';

/** GET jobs/morning. */
export function addJobMorningRoutes(app: V1App): void {
  mount(app, getMorningRoute, async ({ ctx, query }) => {
    const { since, reader, ...morning } = await getMorning(ctx, query);
    const { deliveries, started, underway } = morning;
    const shown = await presentSummaries(ctx, [...deliveries, ...started, ...underway], reader);
    const byId = new Map(shown.map((job) => [job.id, job]));
    const inPlace = (place: keyof Morning<never>): JobSummary[] =>
      morning[place].flatMap(({ _id }) => byId.get(_id.toHexString()) ?? []);
    return {
      success: true,
      data: {
        since: since.toISOString(),
        deliveries: inPlace('deliveries'),
        questions: inPlace('questions'),
        started: inPlace('started'),
        underway: inPlace('underway'),
        serverTime: reader.now.toISOString(),
      },
    };
  });
}
