'use client';

import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';

interface Word {
  text: string;
  /** Nothing accepts the assumption as it stands. */
  answer?: string;
}

/** Accepts or answers one assumption of a job. */
export function useAssumption(jobId: string) {
  return useAction({
    mutationFn: ({ text, answer }: Word) =>
      api.patch('/jobs/{id}', {
        path: { id: jobId },
        body: { assumptions: [{ text, answer: answer || null, status: answer ? 'answered' : 'accepted' }] },
      }),
    invalidates: ['/jobs'],
  });
}
