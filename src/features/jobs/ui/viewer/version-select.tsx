'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/ui/select';
import { useFormat } from '@/ui/use-format';
import type { Deliverable } from '../job-types';

interface VersionSelectProps {
  versions: readonly Deliverable[];
  value: number;
  onChange: (version: number) => void;
  label?: string;
}

/** Chooses a version by number and when it came. */
export function VersionSelect({ versions, value, onChange, label }: VersionSelectProps) {
  const t = useTranslations('jobs.viewer');
  const formats = useFormat();
  return (
    <Select
      aria-label={label ?? t('version')}
      className="h-8 w-auto sm:h-8"
      value={String(value)}
      onValueChange={(next) => onChange(Number(next))}
      options={versions.map((one) => ({
        value: String(one.version),
        label: t('versionNumber', { version: one.version }),
        hint: formats.time(one.submittedAt, 'datetime'),
      }))}
    />
  );
}
