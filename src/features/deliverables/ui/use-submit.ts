'use client';

import type { FileInfo, Job } from '@/features/jobs/ui/job-types';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';

export interface Delivery {
  files: readonly FileInfo[];
  note: string;
  /** Lines of the definition of done that are ticked off. */
  ticked: ReadonlySet<string>;
  /** Ids of comments that are settled by this version. */
  settled: ReadonlySet<string>;
}

/** Hands a version in; a timer that still runs on the job is stopped, because the work is out of hand now. */
export function useSubmit(job: Job, onSubmitted: () => void) {
  const path = { id: job.id };
  return useAction({
    invalidates: ['/jobs', '/users/me'],
    mutationFn: async ({ files, note, ticked, settled }: Delivery) => {
      const checklist = job.definitionOfDone
        .slice(0, 30)
        .map((text) => ({ text: text.slice(0, 300), done: ticked.has(text) }));
      const after = await api.post('/jobs/{id}/submit', {
        path,
        body: {
          fileIds: files.map((file) => file.id),
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(checklist.length ? { checklist } : {}),
          ...(settled.size ? { resolvedComments: [...settled] } : {}),
        },
      });
      if (after.runningTimerSince) {
        await api.post('/jobs/{id}/time-tracking/stop', { path, body: {} }).catch(() => undefined);
      }
      return after;
    },
    onSuccess: onSubmitted,
  });
}
