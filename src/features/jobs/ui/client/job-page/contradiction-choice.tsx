'use client';

import { useTranslations } from 'next-intl';
import { RadioCard, RadioGroup } from '@/ui/radio-group';
import type { Job } from '../../job-types';

interface ContradictionChoiceProps {
  job: Job;
  /** Id of the assumption; empty for none. */
  value: string;
  onChange: (id: string) => void;
}

/** The assumptions that a wish may contradict for free: unanswered ones, while no earlier round did. */
export function contradictable({ assumptions, revisions }: Job): Job['assumptions'] {
  if (revisions.some(({ contradicts }) => contradicts)) return [];
  return assumptions.filter(({ status }) => status === 'open');
}

/** Does the wish contradict something that was only assumed? Then this round is free. */
export function ContradictionChoice({ job, value, onChange }: ContradictionChoiceProps) {
  const t = useTranslations('jobs.assumed');
  return (
    <div className="space-y-1.5">
      <p className="text-sm font-medium">{t('contradicts')}</p>
      <RadioGroup
        aria-label={t('contradicts')}
        value={value || 'none'}
        onValueChange={(id) => onChange(id === 'none' ? '' : id)}
      >
        <RadioCard value="none" title={t('none')} className="p-3" />
        {contradictable(job).map(({ id, text }) => (
          <RadioCard key={id} value={id} title={text} className="p-3" />
        ))}
      </RadioGroup>
    </div>
  );
}
