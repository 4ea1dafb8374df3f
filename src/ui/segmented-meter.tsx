import type { ReactNode } from 'react';
import { cn } from './cn';

export interface MeterSegment {
  key: string;
  value: number;
  label: ReactNode;
  tone?: 'primary' | 'soft' | 'warning' | 'muted';
}

const tones = {
  primary: 'bg-primary',
  soft: 'bg-chart-3',
  warning: 'bg-dawn',
  muted: 'bg-input/60',
} as const;

interface SegmentedMeterProps {
  segments: readonly MeterSegment[];
  /** What the whole bar stands for; the sum of the segments when left out. */
  total?: number;
  /** Said to screen readers in place of the bar. */
  'aria-label': string;
  legend?: boolean;
  className?: string;
}

/** One bar in parts, such as credits by when they expire. */
export function SegmentedMeter({ segments, total, legend, className, ...props }: SegmentedMeterProps) {
  const sum = Math.max(
    total ?? 0,
    segments.reduce((all, segment) => all + segment.value, 0),
    1,
  );
  const shown = segments.filter((segment) => segment.value > 0);
  return (
    <div className={className}>
      <div
        role="img"
        aria-label={props['aria-label']}
        className="flex h-2 w-full gap-0.5 overflow-hidden rounded-full bg-border"
      >
        {shown.map((segment) => (
          <span
            key={segment.key}
            className={cn('h-full', tones[segment.tone ?? 'primary'])}
            style={{ width: `${(segment.value / sum) * 100}%` }}
          />
        ))}
      </div>
      {legend ? (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
          {shown.map((segment) => (
            <li key={segment.key} className="inline-flex items-center gap-1.5">
              <span aria-hidden className={cn('size-2 rounded-full', tones[segment.tone ?? 'primary'])} />
              {segment.label}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
