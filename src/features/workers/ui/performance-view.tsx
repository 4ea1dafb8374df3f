'use client';

import { useTranslations } from 'next-intl';
import { RATINGS_TO_COUNT, WEIGHTS } from '@/features/matching/domain/scoring';
import { Badge } from '@/ui/badge';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Skeleton } from '@/ui/skeleton';
import { Stars } from '@/ui/star-rating';
import { Stat } from '@/ui/stat';
import { useFormat } from '@/ui/use-format';
import { scoreParts } from './score-parts';
import { useWorkerProfile } from './use-profile';

/** What matching thinks of the worker: every part of the score, its weight, where they stand and what would raise it. */
export function PerformanceView() {
  const t = useTranslations('worker.performance');
  const formats = useFormat();
  const { profile, error, refetch } = useWorkerProfile();
  if (error && !profile) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!profile) return <Skeleton className="h-96" />;
  const { stats } = profile;
  const percent = (value: number) => formats.percent(value / 100);
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <div className="grid grid-cols-1 gap-3 min-[22rem]:grid-cols-2 lg:grid-cols-4">
        <Stat
          label={t('rating')}
          value={
            stats.averageRating === null
              ? '–'
              : formats.number(stats.averageRating, { maximumFractionDigits: 2 })
          }
          hint={stats.averageRating === null ? t('noRating') : <Stars value={stats.averageRating} />}
        />
        <Stat
          label={t('onTime')}
          value={stats.completedJobs > 0 ? percent(stats.onTimeRate) : '–'}
          hint={t('onTimeHint')}
        />
        <Stat
          label={t('completion')}
          value={stats.totalJobs > 0 ? percent(stats.completionRate) : '–'}
          hint={t('completedOf', { done: stats.completedJobs })}
        />
        <Stat
          label={t('response')}
          value={stats.responseTime === null ? '–' : formats.duration(Math.round(stats.responseTime))}
          hint={t('responseHint')}
        />
      </div>
      <Card className="mt-5">
        <CardHeader title={t('score')} description={t('scoreHint')} />
        <CardContent>
          <ul className="divide-y">
            {scoreParts(profile).map((part) => (
              <li key={part.key} className="py-4 first:pt-0 last:pb-0">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                  <h3 className="text-sm font-semibold">{t(`part.${part.key}.title`)}</h3>
                  <p className="text-sm tabular">
                    {part.points === null ? (
                      <Badge>{t('perJob')}</Badge>
                    ) : (
                      <>
                        <span className="font-semibold">
                          {formats.number(Math.round(part.points * 1000) / 10)}
                        </span>
                        <span className="text-muted-foreground">
                          {' '}
                          / {formats.number(WEIGHTS[part.key] * 100)}
                        </span>
                      </>
                    )}
                  </p>
                </div>
                <div
                  aria-hidden
                  className="mt-2 h-2 overflow-hidden rounded-full bg-muted"
                  style={{ width: `${(WEIGHTS[part.key] / WEIGHTS.skills) * 100}%` }}
                >
                  <div
                    className="h-full rounded-full bg-primary"
                    style={{ width: `${((part.points ?? 0) / WEIGHTS[part.key]) * 100}%` }}
                  />
                </div>
                <p className="mt-2 text-sm text-muted-foreground">
                  {t(`part.${part.key}.text`, { count: RATINGS_TO_COUNT })}
                </p>
              </li>
            ))}
          </ul>
        </CardContent>
      </Card>
      <p className="mt-4 text-xs text-muted-foreground">{t('never')}</p>
    </>
  );
}
