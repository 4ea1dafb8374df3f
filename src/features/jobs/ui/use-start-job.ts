'use client';

import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';

/** The worker begins an assigned job. */
export function useStartJob() {
  return useAction({
    invalidates: ['/jobs'],
    mutationFn: (id: string) => api.post('/jobs/{id}/start', { path: { id } }),
  });
}
