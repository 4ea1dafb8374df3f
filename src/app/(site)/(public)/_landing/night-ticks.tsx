'use client';

import { cn } from '@/ui/cn';
import { useFormat } from '@/ui/use-format';
import { type Night, placeIn } from './night';

const HOUR = 3_600_000;

interface NightTicksProps {
  night: Night;
  zone: string;
  /** Whose hours these are, for screen readers. */
  label: string;
}

/** Every second hour of the night in one zone; every eighth on a phone. */
export function NightTicks({ night, zone, label }: NightTicksProps) {
  const formats = useFormat();
  const hours = Math.round((+night.end - +night.start) / HOUR);
  const ticks = Array.from(
    { length: Math.floor(hours / 2) + 1 },
    (_, index) => new Date(+night.start + index * 2 * HOUR),
  );
  const last = ticks.length - 1;
  return (
    <div>
      <p className="sr-only">{label}</p>
      <div aria-hidden className="relative h-5 text-[0.6875rem] text-night-muted tabular sm:text-xs">
        {ticks.map((tick, index) => (
          <span
            key={+tick}
            className={cn(
              'absolute whitespace-nowrap',
              index === 0 ? 'left-0' : index === last ? 'right-0' : '-translate-x-1/2',
              index % 4 !== 0 && 'hidden sm:inline',
            )}
            style={index === 0 || index === last ? undefined : { left: `${placeIn(night, tick)}%` }}
          >
            {formats.time(tick, 'time', zone)}
          </span>
        ))}
      </div>
    </div>
  );
}
