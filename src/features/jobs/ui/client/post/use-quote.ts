'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { JobCategory } from '@/shared/vocabulary';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useZones } from '@/ui/reader-zone';
import { type PostValues, soundAnswers } from './draft-values';

export type Quote = Schema<'Quote'>;

/** While the model reads the brief, the quote is asked for again so often. */
const READ_AGAIN_MS = 2_000;

/** A value that follows after a pause. */
export function useDebounced<T>(value: T, key: string, ms: number): T {
  const [settled, setSettled] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the value
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [key, ms]);
  return settled;
}

/**
 * What the brief as it stands would cost and when it would be ready, asked anew when typing pauses. `current` is false
 * while the answer is still about an earlier state of the brief.
 */
export function useQuote(category: JobCategory, values: PostValues) {
  const { own } = useZones();
  const body = {
    category,
    title: values.title.slice(0, 140),
    description: values.description.slice(0, 10_000),
    brief: soundAnswers(category, values.brief),
    urgency: values.urgency,
    timezone: own,
  };
  const key = JSON.stringify(body);
  const settled = useDebounced(body, key, 700);
  const query = useQuery({
    queryKey: ['quote', settled] as const,
    queryFn: ({ signal }): Promise<Quote> => api.post('/jobs/quote', { body: settled, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: 1,
    // The brief is being read: the next answer has what the model made of it.
    refetchInterval: ({ state }) => (state.data?.reading.pending ? READ_AGAIN_MS : false),
  });
  return { query, current: JSON.stringify(settled) === key && !query.isFetching };
}
