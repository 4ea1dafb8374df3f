'use client';

import { Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/ui/avatar';
import { Card, CardContent } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Progress } from '@/ui/progress';
import { Time } from '@/ui/time';
import { TwoClocks } from '@/ui/two-clocks';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';
import type { Job } from '../../job-types';
import { Matching } from './matching';
import { WhyWorker } from './why-worker';

/** What there is to see before the first version: who is asked, then who works, where it is night and until when. */
export function BeforeDelivery({ job }: { job: Job }) {
  const t = useTranslations('client.before');
  if (job.status === 'cancelled' || job.status === 'completed')
    return <EmptyState icon={<Hourglass />} title={t('nothingDelivered')} compact />;
  if (job.status === 'matching') return <Matching job={job} />;
  return <AtWork job={job} />;
}

function AtWork({ job }: { job: Job }) {
  const t = useTranslations('client.before');
  const formats = useFormat();
  const now = useNow(30_000);
  const { worker } = job;
  const from = job.startedAt ?? job.assignedAt;
  const until = job.deadline ?? job.promisedAt;
  const share =
    from && until && now
      ? ((now.getTime() - Date.parse(from)) / (Date.parse(until) - Date.parse(from))) * 100
      : null;
  return (
    <Card className="overflow-hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-night px-5 py-3 text-night-foreground">
        <p className="text-sm font-medium">
          {job.status === 'review'
            ? t('delivered', { name: worker?.firstName ?? '' })
            : job.startedAt
              ? t('working', { name: worker?.firstName ?? '' })
              : t('accepted', { name: worker?.firstName ?? '' })}
        </p>
        <TwoClocks className="text-night-muted [&_.text-foreground]:text-night-foreground" />
      </div>
      <CardContent className="space-y-5">
        {worker ? (
          <div className="flex items-center gap-3">
            <Avatar name={worker.name} src={worker.avatarUrl} size="lg" />
            <div>
              <p className="font-medium">{worker.name}</p>
              <p className="text-sm text-muted-foreground tabular">
                {now ? t('localTime', { time: formats.time(now, 'time', worker.timezone) }) : null}
              </p>
            </div>
          </div>
        ) : null}
        {until ? (
          <div>
            <div className="mb-2 flex flex-wrap justify-between gap-2 text-sm">
              <span className="text-muted-foreground">{from ? <Time value={from} /> : null}</span>
              <span className="font-medium">
                {t('readyBy')} <Time value={until} />
              </span>
            </div>
            <Progress
              aria-label={t('progress')}
              value={share === null ? null : Math.min(100, Math.max(2, share))}
              className="h-2"
            />
          </div>
        ) : null}
        <p className="text-sm text-muted-foreground">{t('hint')}</p>
        <WhyWorker job={job} />
      </CardContent>
    </Card>
  );
}
