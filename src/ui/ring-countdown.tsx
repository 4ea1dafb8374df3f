'use client';

import { useEffect, useRef } from 'react';
import { cn } from './cn';
import { useNow } from './use-now';

interface RingCountdownProps {
  startsAt: string | number | Date;
  endsAt: string | number | Date;
  /** Server clock minus device clock in ms (from the `Date` header or the answer's own time). */
  offsetMs?: number;
  size?: number;
  /** Name for screen readers, such as "Time left to answer". */
  label: string;
  onEnd?: () => void;
  className?: string;
}

/** A ring that empties, with the time left inside as m:ss (or h:mm above an hour). */
export function RingCountdown({
  startsAt,
  endsAt,
  offsetMs = 0,
  size = 72,
  label,
  onEnd,
  className,
}: RingCountdownProps) {
  const now = useNow(1000, offsetMs);
  const [start, end] = [new Date(startsAt).getTime(), new Date(endsAt).getTime()];
  const left = Math.max(0, Math.ceil((end - (now?.getTime() ?? start)) / 1000));
  const share = end > start ? Math.min(1, (left * 1000) / (end - start)) : 0;
  const stroke = size / 14;
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const tone = share > 0.33 ? 'text-primary' : share > 0.12 ? 'text-warning' : 'text-destructive';
  const ended = now !== null && left === 0;
  const atEnd = useRef(onEnd);
  atEnd.current = onEnd;
  useEffect(() => {
    if (ended) atEnd.current?.();
  }, [ended]);
  const words =
    left >= 3600
      ? `${Math.floor(left / 3600)}h ${Math.floor((left % 3600) / 60)}m`
      : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <div
      role="timer"
      aria-label={`${label}: ${words}`}
      className={cn('relative inline-grid place-items-center', className)}
      style={{ width: size, height: size }}
    >
      <svg aria-hidden width={size} height={size} className="-rotate-90">
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          strokeWidth={stroke}
          className="stroke-border"
        />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          strokeWidth={stroke}
          strokeLinecap="round"
          stroke="currentColor"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
          className={cn('transition-[stroke-dashoffset] duration-1000 ease-linear', tone)}
        />
      </svg>
      <span className="absolute font-semibold tabular" style={{ fontSize: size / 4.6 }}>
        {words}
      </span>
    </div>
  );
}
