'use client';

import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { type SessionUser, sessionQuery } from '@/ui/api/use-session';

export type Availability = Schema<'Availability'>;
export type AvailabilityChange = Partial<
  Pick<Availability, 'status' | 'hoursPerWeek' | 'timezone' | 'shifts' | 'timeOff'>
>;

/** Changes when the reader works. The page shows it at once and takes it back when the server refuses. */
export function useUpdateAvailability() {
  const client = useQueryClient();
  const put = (change: (now: Availability) => Availability) =>
    client.setQueryData<SessionUser>(sessionQuery.queryKey, (user) =>
      user?.workerProfile
        ? {
            ...user,
            workerProfile: { ...user.workerProfile, availability: change(user.workerProfile.availability) },
          }
        : user,
    );
  return useAction({
    invalidates: ['/users/me', '/jobs/available'],
    mutationFn: (body: AvailabilityChange) => api.patch('/users/me/availability', { body }),
    onMutate: (body) => {
      put((now) => ({ ...now, ...body }));
    },
    onSuccess: (availability) => {
      put(() => availability);
    },
  });
}
