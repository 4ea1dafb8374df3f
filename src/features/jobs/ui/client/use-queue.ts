'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import type { JobSummary } from '../job-types';

const STALE = ['/jobs'];

/** The organization's waiting jobs, and a move that shows at once and is put right when the server says otherwise. */
export function useQueue() {
  const t = useTranslations('client.queue');
  const client = useQueryClient();
  const query = apiQuery('/jobs/queue');
  const { data } = useQuery(query);
  const jobs: readonly JobSummary[] = data ?? [];
  const [said, say] = useState('');
  const { mutate } = useAction({
    mutationFn: ({ id, beforeId }: { id: string; beforeId: string | null }) =>
      api.patch('/jobs/{id}/queue', { path: { id }, body: { beforeId } }),
    invalidates: STALE,
  });

  /** Puts a job at a place, counted from 0. */
  const moveTo = (job: JobSummary, place: number) => {
    const others = jobs.filter(({ id }) => id !== job.id);
    const target = Math.max(0, Math.min(others.length, place));
    if (jobs[target]?.id === job.id) return;
    const order = [...others.slice(0, target), job, ...others.slice(target)];
    client.setQueryData(query.queryKey, order as typeof data);
    say(t('moved', { title: job.title, place: target + 1, count: jobs.length }));
    mutate({ id: job.id, beforeId: others[target]?.id ?? null });
  };
  return { jobs, moveTo, said };
}
