'use client';

import { useQuery } from '@tanstack/react-query';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import type { DeclineReason } from '../domain/decline-reasons';

export type Offer = Schema<'Offer'>;

/** The offers that wait for the reader, and how far the server's clock is ahead of the device's (ms). */
export function useOffers() {
  const query = useQuery({ ...apiQuery('/jobs/available'), refetchInterval: 60_000 });
  const offsetMs = query.data ? Date.parse(query.data.serverTime) - query.dataUpdatedAt : 0;
  return { query, offers: query.data?.offers ?? [], reservations: query.data?.reservations ?? [], offsetMs };
}

const invalidates = ['/jobs', '/users/me', '/notifications'];

/** Takes an offered job. */
export function useAccept(onAccepted: (job: Schema<'Job'>) => void) {
  return useAction({
    invalidates,
    mutationFn: (jobId: string) => api.post('/jobs/{id}/accept', { path: { id: jobId } }),
    onSuccess: onAccepted,
  });
}

/** Says no to an offer, and why. */
export function useDecline() {
  return useAction({
    invalidates,
    mutationFn: ({ jobId, ...body }: { jobId: string; reason: DeclineReason; note?: string }) =>
      api.post('/jobs/{id}/decline', { path: { id: jobId }, body }),
  });
}
