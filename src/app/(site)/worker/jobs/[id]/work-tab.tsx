'use client';

import { QaNote } from '@/features/deliverables/ui/qa-note';
import { CommentPanel } from '@/features/jobs/ui/comments/comment-panel';
import { type Job, may } from '@/features/jobs/ui/job-types';
import type { Review } from '@/features/jobs/ui/viewer/use-review';
import { WorkViewer } from '@/features/jobs/ui/viewer/work-viewer';
import { Card } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';

/** What was handed in, version by version, with what our check and the client said of it. */
export function WorkTab({ job, review }: { job: Job; review: Review }) {
  if (review.deliverables.isPending) return <Skeleton className="h-96" />;
  if (review.deliverables.isError) {
    return (
      <ErrorState error={review.deliverables.error} onRetry={() => void review.deliverables.refetch()} />
    );
  }
  const canComment = may(job, 'comment');
  return (
    <div className="space-y-4">
      {review.version ? <QaNote qa={review.version.qa} /> : null}
      <WorkViewer review={review} canComment={canComment} />
      <Card className="flex max-h-[36rem] flex-col overflow-hidden">
        <CommentPanel jobId={job.id} review={review} canComment={canComment} />
      </Card>
    </div>
  );
}
