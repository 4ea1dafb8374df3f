'use client';

import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useZones } from '@/ui/reader-zone';

export type Morning = Schema<'Morning'>;

/** What came in since 5 PM yesterday where the reader is. */
export function useMorning(enabled = true) {
  const { own } = useZones();
  return useQuery({ ...apiQuery('/jobs/morning', { query: { timezone: own } }), enabled });
}

/** How much of each there is, for a sentence. */
export const countsOf = ({ deliveries, questions, started, underway }: Morning) => ({
  deliveries: deliveries.length,
  questions: questions.length,
  started: started.length,
  underway: underway.length,
});
