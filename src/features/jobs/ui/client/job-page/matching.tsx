'use client';

import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Avatar } from '@/ui/avatar';
import { Badge, type Tone } from '@/ui/badge';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { RingCountdown } from '@/ui/ring-countdown';
import { SkeletonList } from '@/ui/skeleton';
import { Stars } from '@/ui/star-rating';
import { Time } from '@/ui/time';
import type { Job } from '../../job-types';
import { usePhrase } from '../../use-phrase';

type Candidate = Schema<'MatchCandidate'>;
const tones: Partial<Record<NonNullable<Candidate['state']>, Tone>> = {
  offered: 'info',
  reserved: 'neutral',
  accepted: 'success',
  declined: 'outline',
  expired: 'outline',
  withdrawn: 'outline',
};

/** Who is being asked, and why them. */
export function Matching({ job }: { job: Job }) {
  const t = useTranslations('client.matching');
  const { data, error, refetch } = useQuery({
    ...apiQuery('/jobs/{id}/matches', { path: { id: job.id } }),
    refetchInterval: 20_000,
  });
  const description = data?.fallbackToStaff ? t('byHand') : t('hint');
  return (
    <Card>
      <CardHeader title={t('title')} description={description} />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonList rows={3} /> : null}
        {data && data.candidates.length === 0 ? (
          <EmptyState compact icon={<Users />} title={t('none')} description={t('noneHint')} />
        ) : null}
        <ol className="divide-y">
          {data?.candidates.map((candidate) => (
            <CandidateRow
              key={candidate.worker?.id ?? candidate.rank}
              candidate={candidate}
              serverTime={data.serverTime}
            />
          ))}
        </ol>
        {job.promisedAt ? (
          <p className="mt-4 border-t pt-4 text-sm text-muted-foreground">
            {t('promise')} <Time value={job.promisedAt} className="font-medium text-foreground" />
          </p>
        ) : null}
      </CardContent>
    </Card>
  );
}

function CandidateRow({ candidate, serverTime }: { candidate: Candidate; serverTime: string }) {
  const t = useTranslations('client.matching');
  const say = usePhrase();
  const { worker, state } = candidate;
  if (!worker) return null;
  const counting = state === 'offered' && candidate.offeredAt && candidate.expiresAt;
  return (
    <li className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
      <Avatar name={worker.name} src={worker.avatarUrl} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
          {worker.name}
          {state ? (
            <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
          ) : candidate.rank > 1 ? (
            <Badge tone="outline">{t('nextInLine')}</Badge>
          ) : null}
          {candidate.preferred ? <Badge tone="primary">{t('preferred')}</Badge> : null}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted-foreground">
          {candidate.averageRating ? <Stars value={candidate.averageRating} /> : null}
          <span className="tabular">{t('jobs', { count: candidate.completedJobs })}</span>
          <span className="tabular">{t('fit', { percent: candidate.percent })}</span>
        </p>
        <ul className="mt-1.5 text-[0.8125rem] text-muted-foreground">
          {candidate.reasons.map((reason) => (
            <li key={reason.key}>{say(reason)}</li>
          ))}
        </ul>
      </div>
      {counting ? (
        <RingCountdown
          startsAt={candidate.offeredAt as string}
          endsAt={candidate.expiresAt as string}
          offsetMs={Date.parse(serverTime) - Date.now()}
          label={t('answersIn')}
          size={52}
        />
      ) : null}
    </li>
  );
}
