'use client';

import { useTranslations } from 'next-intl';
import type { Job } from '@/features/jobs/ui/job-types';
import { Badge } from '@/ui/badge';
import { Callout } from '@/ui/callout';
import { Markdown } from '@/ui/markdown';
import { Stars } from '@/ui/star-rating';
import { Time } from '@/ui/time';

/** What the worker must know before anything else: changes asked for, who has the work now, how it ended. */
export function JobNotices({ job }: { job: Job }) {
  const t = useTranslations('worker.job');
  const round = job.revisions.at(-1);
  const notices = [
    job.status === 'revision' && round ? (
      <Callout key="revision" tone="warning" title={t('revisionTitle', { round: round.round })}>
        <Badge tone="warning" className="my-1">
          {t(`kind.${round.kind}`)}
        </Badge>
        <Markdown>{round.feedback}</Markdown>
      </Callout>
    ) : null,
    job.status === 'review' && job.reviewStage === 'client' && job.autoCompleteAt ? (
      <Callout key="review" tone="info">
        {t('autoApproves')}{' '}
        <Time value={job.autoCompleteAt} format="datetime" className="font-medium tabular" />
      </Callout>
    ) : null,
    job.status === 'cancelled' ? (
      <Callout key="cancelled" tone="warning" title={t('cancelled')}>
        {job.cancellation?.reason}
      </Callout>
    ) : null,
    job.status === 'completed' ? (
      <Callout key="done" tone="success" title={t('completed')}>
        {job.clientRating ? (
          <span className="mt-1 block">
            <Stars value={job.clientRating.rating} />
            {job.clientRating.review ? <q className="mt-1 block">{job.clientRating.review}</q> : null}
          </span>
        ) : (
          t('notRatedYet')
        )}
      </Callout>
    ) : null,
  ].filter(Boolean);
  return notices.length > 0 ? <div className="mb-5 space-y-3">{notices}</div> : null;
}
