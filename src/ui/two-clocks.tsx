'use client';

import { MoonStar, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { CLIENT_ZONE, useZones, WORKER_ZONE, zoneCity } from './reader-zone';
import { useFormat } from './use-format';
import { useNow } from './use-now';

/** Hour of the day in a zone, 0–23. */
function hourIn(date: Date, timeZone: string): number {
  return Number(
    new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(date),
  );
}

interface TwoClocksProps {
  /** The client's zone first; New York by default, or the reader's when they are a client. */
  clientZone?: string;
  /** An instant to show instead of now. */
  at?: Date | string;
  className?: string;
}

/** The same moment on both sides, small, for headers and timelines. */
export function TwoClocks({ clientZone, at, className }: TwoClocksProps) {
  const formats = useFormat();
  const t = useTranslations('common');
  const { own } = useZones();
  const now = useNow(15_000);
  const moment = at ? new Date(at) : now;
  const zones = [clientZone ?? (own === WORKER_ZONE ? CLIENT_ZONE : own), WORKER_ZONE];
  return (
    <div className={cn('flex items-center gap-3 text-xs text-muted-foreground', className)}>
      {zones.map((zone) => {
        const hour = moment ? hourIn(moment, zone) : 12;
        const Icon = hour >= 6 && hour < 18 ? Sun : MoonStar;
        return (
          <span key={zone} className="inline-flex items-center gap-1.5 whitespace-nowrap">
            <Icon aria-hidden className="size-3.5" />
            {zone === WORKER_ZONE ? t('phnomPenh') : zone === CLIENT_ZONE ? t('newYork') : zoneCity(zone)}
            <span className="font-medium text-foreground tabular">
              {moment ? formats.time(moment, 'time', zone) : '–:–'}
            </span>
          </span>
        );
      })}
    </div>
  );
}
