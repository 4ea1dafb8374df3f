'use client';

import { Hourglass, PenLine, Stamp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Time } from '@/ui/time';
import { type Job, may } from '../../job-types';
import { DecideBrief } from '../approval/decide-brief';

/** Beside a brief that is not posted: whose move it is, and the way on. */
export function DraftNote({ job }: { job: Job }) {
  const t = useTranslations('client.job');
  const ta = useTranslations('team.approvals');
  const { approval } = job;
  const go = (
    <Link href={`/client/jobs/new?draft=${job.id}`} className={buttonVariants({ variant: 'secondary' })}>
      {t('continueDraft')}
    </Link>
  );
  if (may(job, 'approve-brief')) {
    return (
      <Card className="h-fit">
        <EmptyState
          compact
          icon={<Stamp />}
          title={ta('asks', { name: approval?.requestedBy?.firstName ?? '' })}
          description={ta('decideHint')}
          action={<DecideBrief job={job} />}
        />
      </Card>
    );
  }
  if (approval?.state === 'waiting') {
    return (
      <Card className="h-fit">
        <EmptyState
          compact
          icon={<Hourglass />}
          title={ta('waits')}
          description={
            <>
              {ta('waitsSince')} <Time value={approval.requestedAt} format="relative" />
            </>
          }
          action={go}
        />
      </Card>
    );
  }
  return (
    <Card className="h-fit">
      {approval?.state === 'declined' && approval.reason ? (
        <Callout tone="warning" title={ta('returned')} className="m-4 mb-0">
          {approval.reason}
        </Callout>
      ) : null}
      <EmptyState compact icon={<PenLine />} title={t('draft')} description={t('draftHint')} action={go} />
    </Card>
  );
}
