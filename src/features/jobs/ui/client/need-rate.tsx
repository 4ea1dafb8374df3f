'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { StarRating } from '@/ui/star-rating';
import type { JobSummary } from '../job-types';
import { RateDialog } from '../rate-dialog';

/** Stars in place; choosing some asks what was good or not. */
export function NeedRate({ job }: { job: Pick<JobSummary, 'id' | 'title' | 'worker'> }) {
  const t = useTranslations('client.rate');
  const [stars, setStars] = useState(0);
  const name = job.worker?.firstName ?? '';
  return (
    <>
      <StarRating aria-label={t('starsFor', { name })} size="md" value={stars} onValueChange={setStars} />
      <RateDialog
        job={job}
        side="client"
        name={name}
        stars={stars}
        onStars={setStars}
        open={stars > 0}
        onOpenChange={(open) => !open && setStars(0)}
      />
    </>
  );
}
