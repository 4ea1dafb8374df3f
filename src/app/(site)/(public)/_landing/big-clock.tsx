import { cn } from '@/ui/cn';

interface BigClockProps {
  city: string;
  time: string | null;
  day: string | null;
  state: string | null;
  awake?: boolean;
}

/** One side's clock, large. */
export function BigClock({ city, time, day, state, awake }: BigClockProps) {
  return (
    <div className="px-5 py-6 sm:px-8 sm:py-8">
      <p className="text-sm font-medium text-night-muted">{city}</p>
      <p className="mt-1 text-[1.7rem] leading-tight font-semibold tracking-display tabular whitespace-nowrap min-[420px]:text-4xl sm:text-5xl [&:lang(km)]:max-sm:text-2xl">
        {time ?? '\u2007\u2007:\u2007\u2007'}
      </p>
      <p className="mt-1.5 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-night-muted">
        <span>{day}</span>
        {state ? (
          <span className={cn('inline-flex items-center gap-1.5', awake && 'text-dawn')}>
            <span
              aria-hidden
              className={cn('size-1.5 rounded-full', awake ? 'animate-shimmer bg-dawn' : 'bg-night-muted')}
            />
            {state}
          </span>
        ) : null}
      </p>
    </div>
  );
}
