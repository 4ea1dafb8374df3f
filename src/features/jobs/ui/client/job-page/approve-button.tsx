'use client';

import { Check, Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { useCommands } from '@/ui/shell/shortcuts';
import type { Job } from '../../job-types';
import type { Review } from '../../viewer/use-review';
import { useApprove } from '../use-approve';

/** Approves the version on the screen and says which that is. While an older one is, it shows the newest first. */
export function ApproveButton({ job, review }: { job: Job; review: Review }) {
  const t = useTranslations('client.job');
  const approve = useApprove();
  const version = review.version?.version;
  const newer = review.newer;
  const label = newer
    ? t('lookAtVersion', { version: newer })
    : version
      ? t('approveVersion', { version })
      : t('approve');
  const act = () => {
    if (newer) review.show(newer);
    else if (version) approve.mutate({ id: job.id, version });
  };
  const icon = newer ? <Sparkles aria-hidden /> : <Check aria-hidden />;
  useCommands([{ id: 'approve', label, group: t('commands'), keys: 'mod+enter', icon, run: act }]);
  return (
    <Button
      className="max-sm:flex-1 max-sm:px-2"
      loading={approve.isPending}
      disabled={!version}
      onClick={act}
    >
      {icon}
      {label}
    </Button>
  );
}
