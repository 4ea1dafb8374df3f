'use client';

import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/ui/api/queries';
import { SkeletonText } from '@/ui/skeleton';
import { AnswerAssumption } from './answer-assumption';
import { useAssumption } from './use-assumption';

/** The first open question of a job, answered in place; the next one follows. */
export function NeedAnswer({ jobId }: { jobId: string }) {
  const { data: job } = useQuery(apiQuery('/jobs/{id}', { path: { id: jobId } }));
  const answer = useAssumption(jobId);
  if (!job) return <SkeletonText lines={2} />;
  const open = job.assumptions.find((assumption) => assumption.status === 'open');
  if (!open) return null;
  return (
    <AnswerAssumption
      key={open.id}
      assumption={open}
      busy={answer.isPending}
      onAnswer={(text) => answer.mutate({ text: open.text, answer: text })}
    />
  );
}
