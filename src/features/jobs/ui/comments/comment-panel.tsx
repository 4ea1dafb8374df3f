'use client';

import { MessageCircleDashed } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { SkeletonText } from '@/ui/skeleton';
import { ScrollRegion } from '../scroll-region';
import type { Review } from '../viewer/use-review';
import { CommentComposer } from './comment-composer';
import { CommentItem } from './comment-item';

interface CommentPanelProps {
  jobId: string;
  review: Review;
  canComment: boolean;
}

/** Comments on the version that is shown, numbered as their pins are. */
export function CommentPanel({ jobId, review, canComment }: CommentPanelProps) {
  const t = useTranslations('jobs.comments');
  const [shown, setShown] = useState<'open' | 'all'>('all');
  const { comments, version, file } = review;
  if (!version && review.deliverables.isLoading) return <SkeletonText lines={4} className="p-4" />;
  if (!version)
    return (
      <EmptyState
        compact
        icon={<MessageCircleDashed />}
        title={t('noVersion')}
        description={t('noVersionHint')}
      />
    );
  const all = comments.data ?? [];
  const list = shown === 'open' ? all.filter((comment) => !comment.resolved) : all;
  const open = all.filter((comment) => !comment.resolved).length;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {all.length ? (
        <div className="flex items-center justify-between gap-2 px-3 pt-3">
          <p className="text-[0.8125rem] text-muted-foreground">
            {t('onVersion', { version: version.version })}
          </p>
          <SegmentedControl
            aria-label={t('filter')}
            value={shown}
            onValueChange={setShown}
            options={[
              { value: 'all', label: t('all', { count: all.length }) },
              { value: 'open', label: t('open', { count: open }) },
            ]}
          />
        </div>
      ) : null}
      <ScrollRegion className="min-h-0 flex-1 overflow-y-auto p-3" aria-label={t('label')}>
        {comments.error ? (
          <ErrorState error={comments.error} onRetry={() => void comments.refetch()} />
        ) : null}
        {comments.isPending ? <SkeletonText lines={4} /> : null}
        {comments.data && list.length === 0 ? (
          <EmptyState
            compact
            icon={<MessageCircleDashed />}
            title={t('none')}
            description={canComment ? t('noneHint') : undefined}
          />
        ) : null}
        <ol className="space-y-2">
          {list.map((comment) => (
            <CommentItem
              key={comment.id}
              jobId={jobId}
              comment={comment}
              number={pinNumber(
                all.filter((one) => one.fileId === comment.fileId),
                comment.id,
              )}
              active={review.activeId === comment.id}
              canResolve={canComment}
              onPoint={() => review.point(comment)}
            />
          ))}
        </ol>
      </ScrollRegion>
      {canComment ? (
        <CommentComposer
          jobId={jobId}
          version={version.version}
          file={file}
          anchor={review.anchor}
          onClearAnchor={() => review.setAnchor(null)}
        />
      ) : null}
    </div>
  );
}

const pinNumber = (onFile: readonly { id: string }[], id: string) =>
  onFile.findIndex((one) => one.id === id) + 1;
