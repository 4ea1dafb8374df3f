'use client';

import { useTranslations } from 'next-intl';
import { CLIENT_ZONE, WORKER_ZONE } from '@/ui/reader-zone';
import { useFormat } from '@/ui/use-format';
import { type Night, placeIn } from './night';
import { NightTicks } from './night-ticks';

/** The night as a band: New York's hours above, Phnom Penh's below, their working day lit, a line for now. */
export function NightBand({ night, now }: { night: Night; now: Date }) {
  const t = useTranslations('public.night');
  const formats = useFormat();
  const [from, to] = [placeIn(night, night.workStart), placeIn(night, night.workEnd)];
  const [ready, current] = [placeIn(night, night.ready), placeIn(night, now)];
  const inside = current >= 0 && current <= 100;
  const time = (at: Date) => formats.time(at, 'time', CLIENT_ZONE);
  return (
    <div>
      <NightTicks night={night} zone={CLIENT_ZONE} label={t('you')} />
      <div className="relative my-2 h-12 rounded-lg bg-[linear-gradient(90deg,oklch(0.6_0.1_55),oklch(0.36_0.07_290)_12%,oklch(0.27_0.05_250)_28%,oklch(0.25_0.045_240)_70%,oklch(0.5_0.085_40)_88%,oklch(0.82_0.115_72))]">
        <div
          className="absolute inset-y-2 rounded-md bg-[oklch(0.72_0.09_190)]"
          style={{ left: `${from}%`, width: `${to - from}%` }}
        />
        <Line at={ready} className="bg-night" />
        {inside ? <Line at={current} className="bg-white" dot /> : null}
      </div>
      <NightTicks night={night} zone={WORKER_ZONE} label={t('them')} />
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1.5 text-[0.8125rem] text-night-foreground/90">
        <li className="flex items-center gap-2">
          <span aria-hidden className="h-2.5 w-5 shrink-0 rounded-sm bg-[oklch(0.72_0.09_190)]" />
          {t('theirDay', { from: time(night.workStart), to: time(night.workEnd) })}
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden className="h-2.5 w-5 shrink-0 rounded-sm bg-dawn" />
          {t('ready', { time: time(night.ready) })}
        </li>
        {inside ? (
          <li className="flex items-center gap-2">
            <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-white" />
            {t('now')}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function Line({ at, className, dot }: { at: number; className: string; dot?: boolean }) {
  return (
    <div className="absolute -inset-y-1" style={{ left: `${at}%` }}>
      <div className={`h-full w-0.5 -translate-x-1/2 rounded-full ${className}`} />
      {dot ? (
        <span className={`absolute -top-1 size-2.5 -translate-x-1/2 rounded-full ${className}`} />
      ) : null}
    </div>
  );
}
