'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { DeliverPanel, DeliverWaiting } from '@/features/deliverables/ui/deliver-panel';
import { BriefPanel } from '@/features/jobs/ui/brief-panel';
import { JobTimeline } from '@/features/jobs/ui/job-timeline';
import { type Job, may } from '@/features/jobs/ui/job-types';
import { JobThread } from '@/features/jobs/ui/thread/job-thread';
import type { Review } from '@/features/jobs/ui/viewer/use-review';
import { TimerCard } from '@/features/time/ui/timer-card';
import { Badge } from '@/ui/badge';
import { Card, CardContent } from '@/ui/card';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/ui/tabs';
import { useWide } from './use-wide';
import { WorkTab } from './work-tab';

interface Pane {
  id: string;
  count?: number;
  content: ReactNode;
  /** Kept alive while another tab is shown, so that uploads go on and words stay. */
  keep?: boolean;
}

/** The job in tabs: two rows of them side by side where there is room, one on a phone. */
export function WorkerJobTabs({ job, review }: { job: Job; review: Review }) {
  const wide = useWide();
  const wanted = useSearchParams().get('tab');
  const first =
    may(job, 'submit') && job.status === 'revision'
      ? 'deliver'
      : job.status === 'review' || job.status === 'completed'
        ? 'work'
        : 'brief';
  const [main, setMain] = useState(wanted ?? first);
  const [side, setSide] = useState('chat');
  const mains: Pane[] = [
    { id: 'brief', content: <BriefCard job={job} /> },
    ...(may(job, 'submit') || job.status === 'review'
      ? [
          {
            id: 'deliver',
            keep: true,
            content: <DeliverCard job={job} onSubmitted={() => setMain('work')} />,
          },
        ]
      : []),
    ...(job.latestVersion > 0
      ? [{ id: 'work', count: job.openComments, content: <WorkTab job={job} review={review} /> }]
      : []),
  ];
  const sides: Pane[] = [
    {
      id: 'chat',
      count: job.unreadMessages,
      content: (
        <div className="flex h-[min(38rem,72dvh)] flex-col overflow-hidden rounded-lg border bg-card shadow-xs">
          <JobThread jobId={job.id} canWrite={may(job, 'message')} other={job.client?.firstName ?? null} />
        </div>
      ),
    },
    { id: 'time', content: <TimerCard jobId={job.id} canTrack={may(job, 'track-time')} /> },
    {
      id: 'activity',
      content: (
        <Card>
          <JobTimeline job={job} />
        </Card>
      ),
    },
  ];
  if (!wide) return <PaneTabs panes={[...mains, ...sides]} value={main} onChange={setMain} />;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <PaneTabs panes={mains} value={main} onChange={setMain} />
      <PaneTabs panes={sides} value={side} onChange={setSide} className="sticky top-20" />
    </div>
  );
}

interface PaneTabsProps {
  panes: readonly Pane[];
  value: string;
  onChange: (id: string) => void;
  className?: string;
}

function PaneTabs({ panes, value, onChange, className }: PaneTabsProps) {
  const t = useTranslations('worker.job.tab');
  const shown = panes.some((pane) => pane.id === value) ? value : panes[0]?.id;
  return (
    <Tabs value={shown} onValueChange={onChange} className={className}>
      <TabsList>
        {panes.map((pane) => (
          <TabsTrigger key={pane.id} value={pane.id}>
            {t(pane.id)}
            {pane.count ? <Badge tone="primary">{pane.count}</Badge> : null}
          </TabsTrigger>
        ))}
      </TabsList>
      {panes.map((pane) => (
        <TabsContent
          key={pane.id}
          value={pane.id}
          {...(pane.keep ? { forceMount: true } : {})}
          className="data-[state=inactive]:hidden"
        >
          <h2 className="sr-only">{t(pane.id)}</h2>
          {pane.content}
        </TabsContent>
      ))}
    </Tabs>
  );
}

function BriefCard({ job }: { job: Job }) {
  return (
    <Card>
      <CardContent>
        <BriefPanel job={job} />
      </CardContent>
    </Card>
  );
}

function DeliverCard({ job, onSubmitted }: { job: Job; onSubmitted: () => void }) {
  if (!may(job, 'submit')) return <DeliverWaiting job={job} />;
  return (
    <Card>
      <CardContent>
        <DeliverPanel job={job} onSubmitted={onSubmitted} />
      </CardContent>
    </Card>
  );
}
