'use client';

import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { type SessionUser, sessionQuery, useSession } from '@/ui/api/use-session';

export type WorkerProfile = NonNullable<Schema<'WorkerProfile'>>;

/** The reader's own worker profile; undefined while it loads. */
export function useWorkerProfile() {
  const { user, error, isPending, refetch } = useSession();
  return { user, profile: user?.workerProfile ?? undefined, error, isPending, refetch };
}

/** Changes the worker profile; the page shows what the server made of it. */
export function useUpdateProfile(options: { quiet?: boolean } = {}) {
  const client = useQueryClient();
  return useAction({
    ...options,
    invalidates: ['/users/me'],
    mutationFn: (body: Record<string, unknown>) => api.patch('/users/me/worker-profile', { body }),
    onSuccess: (workerProfile) => {
      client.setQueryData<SessionUser>(sessionQuery.queryKey, (user) =>
        user ? { ...user, workerProfile } : user,
      );
    },
  });
}
