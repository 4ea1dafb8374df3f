'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiListQuery } from '@/ui/api/queries';
import { Badge } from '@/ui/badge';
import { may } from '../../job-types';
import { WaitingBrief } from './waiting-brief';

/** Every brief that waits for the reader's approval, the oldest first; nothing when none does. */
export function WaitingBriefs() {
  const t = useTranslations('team.approvals');
  const { data } = useQuery(
    apiListQuery('/jobs', {
      query: { approval: 'waiting', status: 'pending', limit: 50, sort: 'createdAt' },
    }),
  );
  const waiting = data?.items.filter((job) => may(job, 'approve-brief')) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting-briefs">
      <h2 id="waiting-briefs" className="mb-3 flex items-center gap-2 text-[0.9375rem] font-semibold">
        {t('title')}
        <Badge tone="warning" className="tabular">
          {waiting.length}
        </Badge>
      </h2>
      <div className="grid grid-cols-1 gap-3">
        {waiting.map((job) => (
          <WaitingBrief key={job.id} job={job} />
        ))}
      </div>
    </section>
  );
}
