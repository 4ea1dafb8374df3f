'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { api } from '@/ui/api/client';
import { apiListQuery, apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';

export type TimeEntry = Schema<'TimeEntry'>;
export type TimeSheet = Schema<'TimeSheet'>;

const HELD = 'assigned,in_progress,revision,review';

/** The jobs that the reader holds: time is tracked on these. */
export function useHeldJobs() {
  return useQuery(apiListQuery('/jobs', { query: { status: HELD, limit: 20, sort: 'deadline' } }));
}

/** The timer that runs, if one does, with its job and how far the server's clock is ahead (ms). */
export function useRunningTimer() {
  const held = useHeldJobs();
  const jobs = held.data?.items ?? [];
  const sheets = useQueries({
    queries: jobs.map((job) => apiQuery('/jobs/{id}/time-tracking', { path: { id: job.id } })),
  });
  for (const [index, sheet] of sheets.entries()) {
    const job = jobs[index];
    if (sheet.data?.running && job) {
      return {
        job,
        entry: sheet.data.running,
        offsetMs: Date.parse(sheet.data.serverTime) - sheet.dataUpdatedAt,
      };
    }
  }
  return null;
}

/** Starts and stops a job's timer. */
export function useTimer(jobId: string) {
  const invalidates = ['/jobs'];
  const start = useAction({
    invalidates,
    mutationFn: (notes: string | undefined) =>
      api.post('/jobs/{id}/time-tracking/start', { path: { id: jobId }, body: notes ? { notes } : {} }),
  });
  const stop = useAction({
    invalidates,
    mutationFn: (notes: string | undefined) =>
      api.post('/jobs/{id}/time-tracking/stop', { path: { id: jobId }, body: notes ? { notes } : {} }),
  });
  return { start, stop };
}
