'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/ui/callout';
import type { Job } from './job-types';

/** What nobody answered and the work therefore takes for granted: heads a delivery, for who makes it and who reviews it. */
export function AssumedList({
  job,
  free,
}: {
  job: Job /** Say what contradicting costs. */;
  free?: boolean;
}) {
  const t = useTranslations('jobs.assumed');
  const open = job.assumptions.filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  const isUsed = job.revisions.some(({ contradicts }) => contradicts);
  return (
    <Callout title={t('title')}>
      <ul className="list-disc space-y-1 pl-4">
        {open.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {free && !isUsed ? <p className="mt-2">{t('free')}</p> : null}
    </Callout>
  );
}
