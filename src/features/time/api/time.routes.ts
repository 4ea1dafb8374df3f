import { mount, type V1App } from '@/platform/http/mount';
import { getTimeSheet, presentEntry } from '../use-cases/time-sheet';
import { addTime, startTimer, stopTimer } from '../use-cases/track-time';
import { addTimeRoute, getTimeSheetRoute, startTimerRoute, stopTimerRoute } from './time.contract';

/** Worked time of a job. */
export function addTimeRoutes(app: V1App): void {
  mount(app, getTimeSheetRoute, async ({ ctx, params }) => ({
    success: true,
    data: await getTimeSheet(ctx, params.id),
  }));
  mount(app, addTimeRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: presentEntry(await addTime(ctx, { ...body, jobId: params.id })),
  }));
  mount(app, startTimerRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: presentEntry(await startTimer(ctx, { ...body, jobId: params.id })),
  }));
  mount(app, stopTimerRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: presentEntry(await stopTimer(ctx, { ...body, jobId: params.id })),
  }));
}
