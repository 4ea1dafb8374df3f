'use client';

import { useZones, zoneCity } from './reader-zone';
import { Tooltip } from './tooltip';
import { type Instant, type TimeStyle, useFormat } from './use-format';
import { useNow } from './use-now';

interface TimeProps {
  value: Instant | null | undefined;
  /** Zone to show instead of the reader's. */
  tz?: string;
  /** `relative` says "in 3 hours" and keeps itself right. */
  format?: TimeStyle | 'relative';
  className?: string;
}

/** An instant in the reader's zone; hover or focus shows it in full for both sides. A dash when there is none. */
export function Time({ value, tz, format = 'datetime', className }: TimeProps) {
  const formats = useFormat();
  const { own, other } = useZones();
  const now = useNow(30_000);
  if (!value) return <span className={className}>–</span>;
  const date = new Date(value);
  const shown =
    format === 'relative' ? formats.relative(date, now ?? undefined) : formats.time(date, format, tz);
  return (
    <Tooltip
      content={
        <span className="grid grid-cols-[auto_auto] gap-x-3">
          {[own, other].map((zone) => (
            <span key={zone} className="contents">
              <span className="opacity-70">{zoneCity(zone)}</span>
              <span className="tabular">{formats.time(date, 'datetime', zone)}</span>
            </span>
          ))}
        </span>
      }
    >
      <time dateTime={date.toISOString()} className={className} suppressHydrationWarning>
        {shown}
      </time>
    </Tooltip>
  );
}
