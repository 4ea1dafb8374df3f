'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/ui/cn';
import { CLIENT_ZONE, WORKER_ZONE } from '@/ui/reader-zone';
import { useFormat } from '@/ui/use-format';
import { type Night, placeIn } from './night';

const HOUR = 3_600_000;

/** The night as a band: New York's hours above, Phnom Penh's below, their working day lit, a line for now. */
export function NightBand({ night, now }: { night: Night; now: Date }) {
  const t = useTranslations('public.night');
  const formats = useFormat();
  const [workFrom, workTo, ready, current] = [night.workStart, night.workEnd, night.ready, now].map((at) =>
    placeIn(night, at),
  ) as [number, number, number, number];
  const inside = current >= 0 && current <= 100;
  const theirDay = t('theirDay', {
    from: formats.time(night.workStart, 'time', CLIENT_ZONE),
    to: formats.time(night.workEnd, 'time', CLIENT_ZONE),
  });
  return (
    <div>
      <Ticks night={night} zone={CLIENT_ZONE} label={t('you')} />
      <div className="relative my-2 h-13 rounded-lg bg-[linear-gradient(90deg,oklch(0.6_0.1_55),oklch(0.36_0.07_290)_12%,oklch(0.27_0.05_250)_28%,oklch(0.25_0.045_240)_70%,oklch(0.5_0.085_40)_88%,oklch(0.82_0.115_72))]">
        <div
          className="absolute inset-y-2 flex items-center justify-center rounded-md bg-[oklch(0.78_0.09_190)] px-2 text-center text-[0.6875rem] leading-tight font-semibold text-[oklch(0.2_0.04_205)] sm:text-xs"
          style={{ left: `${workFrom}%`, width: `${workTo - workFrom}%` }}
        >
          {theirDay}
        </div>
        <Mark at={ready} label={t('ready')} />
        {inside ? <Mark at={current} label={t('now')} strong /> : null}
      </div>
      <Ticks night={night} zone={WORKER_ZONE} label={t('them')} />
    </div>
  );
}

function Mark({ at, label, strong }: { at: number; label: string; strong?: boolean }) {
  return (
    <div className="absolute -inset-y-1" style={{ left: `${at}%` }}>
      <div
        className={cn(
          'h-full w-0.5 -translate-x-1/2 rounded-full',
          strong ? 'bg-white' : 'bg-[oklch(0.25_0.05_60)]',
        )}
      />
      <span
        className={cn(
          'absolute top-1/2 -translate-y-1/2 rounded-sm px-1.5 text-[0.6875rem] font-semibold whitespace-nowrap',
          strong ? 'bg-white text-[oklch(0.25_0.04_225)]' : 'left-1 text-[oklch(0.22_0.05_60)]',
          strong && (at > 85 ? 'right-1.5' : 'left-1.5'),
        )}
      >
        {label}
      </span>
    </div>
  );
}

function Ticks({ night, zone, label }: { night: Night; zone: string; label: string }) {
  const formats = useFormat();
  const hours = Math.round((+night.end - +night.start) / HOUR);
  const ticks = Array.from(
    { length: hours / 2 + 1 },
    (_, index) => new Date(+night.start + index * 2 * HOUR),
  );
  return (
    <div>
      <p className="sr-only">{label}</p>
      <div aria-hidden className="relative h-5 text-[0.6875rem] text-night-muted tabular sm:text-xs">
        {ticks.map((tick, index) => (
          <span
            key={+tick}
            className={cn(
              'absolute whitespace-nowrap',
              index === 0 ? 'left-0' : index === ticks.length - 1 ? 'right-0' : '-translate-x-1/2',
              index % 4 !== 0 && 'hidden sm:inline',
            )}
            style={
              index === 0 || index === ticks.length - 1 ? undefined : { left: `${placeIn(night, tick)}%` }
            }
          >
            {formats.time(tick, 'time', zone)}
          </span>
        ))}
      </div>
    </div>
  );
}
