'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Badge } from '@/ui/badge';
import { useCommands } from '@/ui/shell/shortcuts';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/ui/tabs';
import { CommentPanel } from '../../comments/comment-panel';
import { JobTimeline } from '../../job-timeline';
import { type Job, may } from '../../job-types';
import { ScrollRegion } from '../../scroll-region';
import { JobThread } from '../../thread/job-thread';
import type { Review } from '../../viewer/use-review';

interface SidePanelProps {
  job: Job;
  review: Review;
  /** On narrower screens the brief is a tab here. */
  brief: ReactNode;
}

/** Comments, chat and what happened, beside the work; the brief too where it has no column of its own. */
export function SidePanel({ job, review, brief }: SidePanelProps) {
  const t = useTranslations('client.job.tabs');
  const tj = useTranslations('client.job');
  const [tab, setTab] = useState(job.latestVersion > 0 && job.status === 'review' ? 'comments' : 'chat');
  const { anchor, activeId } = review;
  useEffect(() => {
    if (anchor || activeId) setTab('comments');
  }, [anchor, activeId]);
  useCommands([
    {
      id: 'tab-comments',
      label: t('comments'),
      group: tj('commands'),
      keys: '1',
      run: () => setTab('comments'),
    },
    { id: 'tab-chat', label: t('chat'), group: tj('commands'), keys: '2', run: () => setTab('chat') },
    {
      id: 'tab-activity',
      label: t('activity'),
      group: tj('commands'),
      keys: '3',
      run: () => setTab('activity'),
    },
  ]);
  const panel = 'flex min-h-0 flex-1 flex-col pt-0 data-[state=inactive]:hidden';
  return (
    <Tabs
      value={tab}
      onValueChange={setTab}
      className="flex h-[34rem] max-h-[80dvh] min-w-0 flex-col overflow-hidden rounded-lg border bg-card shadow-xs lg:sticky lg:top-36 lg:h-[calc(100dvh-12.5rem)] lg:max-h-none"
    >
      <TabsList className="mb-0 shrink-0 px-1">
        <TabsTrigger value="comments">
          {t('comments')}
          {job.openComments ? <Badge className="tabular">{job.openComments}</Badge> : null}
        </TabsTrigger>
        <TabsTrigger value="chat">
          {t('chat')}
          {job.unreadMessages ? (
            <Badge tone="primary" className="tabular">
              {job.unreadMessages}
            </Badge>
          ) : null}
        </TabsTrigger>
        <TabsTrigger value="activity">{t('activity')}</TabsTrigger>
        <TabsTrigger value="brief" className="xl:hidden">
          {t('brief')}
        </TabsTrigger>
      </TabsList>
      <TabsContent value="comments" className={panel}>
        <CommentPanel jobId={job.id} review={review} canComment={may(job, 'comment')} />
      </TabsContent>
      <TabsContent value="chat" className={panel}>
        <JobThread jobId={job.id} canWrite={may(job, 'message')} other={job.worker?.firstName ?? null} />
      </TabsContent>
      <TabsContent value="activity" className={panel}>
        <ScrollRegion className="min-h-0 overflow-y-auto" aria-label={t('activity')}>
          <JobTimeline job={job} />
        </ScrollRegion>
      </TabsContent>
      <TabsContent value="brief" className={panel}>
        <ScrollRegion className="min-h-0 overflow-y-auto p-4" aria-label={t('brief')}>
          {brief}
        </ScrollRegion>
      </TabsContent>
    </Tabs>
  );
}
