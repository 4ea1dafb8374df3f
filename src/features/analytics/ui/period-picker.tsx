'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Input } from '@/ui/input';
import { SegmentedControl } from '@/ui/segmented-control';
import { PRESETS, type Preset, type usePeriod } from './use-period';

/** Which days: the usual spans, or from one day to another. */
export function PeriodPicker({ period }: { period: ReturnType<typeof usePeriod> }) {
  const t = useTranslations('analytics.period');
  const id = useId();
  const { from, to, preset, choose, setDays } = period;
  const days = [
    ['from', from],
    ['to', to],
  ] as const;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <SegmentedControl
        aria-label={t('label')}
        value={preset ?? ('custom' as Preset)}
        onValueChange={choose}
        options={PRESETS.map((value) => ({ value, label: t(value) }))}
      />
      <div className="flex flex-wrap items-center gap-2">
        {days.map(([name, value]) => (
          <label key={name} htmlFor={`${id}-${name}`} className="flex items-center gap-1.5 text-sm">
            <span className="text-muted-foreground">{t(name)}</span>
            <Input
              id={`${id}-${name}`}
              type="date"
              className="h-9 w-38 tabular"
              value={value}
              min={name === 'to' ? from : undefined}
              max={name === 'from' ? to : undefined}
              onChange={({ target }) => {
                const next = { from, to, [name]: target.value };
                if (target.value && next.from <= next.to) setDays(next);
              }}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
