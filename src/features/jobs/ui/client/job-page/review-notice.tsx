'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/ui/callout';
import { useFormat } from '@/ui/use-format';
import type { Job } from '../../job-types';
import { LateLine } from './late-line';

/** While a version waits for the client: since when, and when silence counts as a yes. Quality check and revision say so. */
export function ReviewNotice({ job }: { job: Job }) {
  const t = useTranslations('client.job');
  const formats = useFormat();
  if (job.status === 'revision') {
    const asked = job.revisions.at(-1);
    return (
      <Callout title={t('revisionTitle', { name: job.worker?.firstName ?? '' })}>
        {asked ? <q className="line-clamp-3 whitespace-pre-line">{asked.feedback}</q> : null}
      </Callout>
    );
  }
  if (job.status !== 'review') return null;
  if (job.reviewStage === 'qa') return <Callout title={t('qaTitle')}>{t('qaText')}</Callout>;
  return (
    <Callout
      tone="warning"
      title={
        job.waitingSince
          ? t('waitingSince', { time: formats.time(job.waitingSince, 'datetime') })
          : t('waiting')
      }
    >
      {job.autoCompleteAt ? t('autoApprove', { time: formats.time(job.autoCompleteAt, 'datetime') }) : null}
      <LateLine job={job} />
    </Callout>
  );
}
