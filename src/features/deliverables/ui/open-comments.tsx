'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Comment } from '@/features/jobs/ui/job-types';
import { timecode } from '@/features/jobs/ui/viewer/timecode';
import { apiQuery } from '@/ui/api/queries';
import { SkeletonText } from '@/ui/skeleton';
import { TickList } from './tick-list';

interface OpenCommentsProps {
  jobId: string;
  version: number;
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
}

/** What was said of the last version and is not settled, to tick off when handing in the next. */
export function OpenComments({ jobId, version, ticked, onChange }: OpenCommentsProps) {
  const t = useTranslations('deliverables.deliver');
  const query = useQuery(
    apiQuery('/jobs/{id}/deliverables/{version}/comments', { path: { id: jobId, version } }),
  );
  const open = (query.data ?? []).filter((comment) => !comment.resolved && !comment.mine);
  if (query.isPending) return <SkeletonText lines={3} />;
  if (open.length === 0) return null;
  return (
    <TickList
      title={t('open')}
      hint={t('openHint', { number: version })}
      ticked={ticked}
      onChange={onChange}
      items={open.map((comment) => ({
        id: comment.id,
        label: comment.body,
        aside: <span className="shrink-0 text-xs text-muted-foreground tabular">{placeOf(comment)}</span>,
      }))}
    />
  );
}

function placeOf({ anchor }: Comment): string {
  if (typeof anchor?.time === 'number') return timecode(anchor.time);
  return anchor?.page ? `p. ${anchor.page}` : '';
}
