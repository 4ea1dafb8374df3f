'use client';

import { useTranslations } from 'next-intl';
import type { Deliverable } from '@/features/jobs/ui/job-types';
import { Badge, type Tone } from '@/ui/badge';
import { cn } from '@/ui/cn';
import { useFormat } from '@/ui/use-format';

interface VersionsProps {
  versions: readonly Deliverable[];
  value: number | undefined;
  onChange: (version: number) => void;
  /** Shows the state of our own check, for the worker and staff. */
  showQa?: boolean;
}

const qaTones: Record<Deliverable['qa']['state'], Tone> = {
  'not-required': 'neutral',
  pending: 'info',
  passed: 'success',
  failed: 'warning',
};

/** The versions side by side, newest first, with when they came and how many comments are open. */
export function Versions({ versions, value, onChange, showQa }: VersionsProps) {
  const t = useTranslations('deliverables');
  const formats = useFormat();
  return (
    <div role="radiogroup" aria-label={t('versions')} className="flex gap-2 overflow-x-auto pb-1">
      {versions.map((each) => (
        // biome-ignore lint/a11y/useSemanticElements: cards that scroll sideways
        <button
          key={each.version}
          type="button"
          role="radio"
          aria-checked={each.version === value}
          onClick={() => onChange(each.version)}
          className={cn(
            'shrink-0 rounded-lg border bg-card px-3 py-2 text-left transition-colors hover:border-input',
            each.version === value && 'border-primary bg-primary-soft/50 ring-1 ring-primary ring-inset',
          )}
        >
          <span className="flex items-center gap-2 text-sm font-medium">
            {t('version', { number: each.version })}
            {each.current ? <Badge tone="primary">{t('current')}</Badge> : null}
            {showQa && each.qa.state !== 'not-required' ? (
              <Badge tone={qaTones[each.qa.state]}>{t(`qa.${each.qa.state}`)}</Badge>
            ) : null}
          </span>
          <span className="mt-0.5 block text-xs text-muted-foreground tabular">
            {formats.time(each.submittedAt, 'datetime')}
            {each.comments.open > 0 ? ` · ${t('openComments', { count: each.comments.open })}` : ''}
          </span>
        </button>
      ))}
    </div>
  );
}
