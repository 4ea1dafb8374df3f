'use client';

import { useTranslations } from 'next-intl';
import { CLIENT_ZONE, WORKER_ZONE } from '@/ui/reader-zone';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';
import { BigClock } from './big-clock';
import { nightAt } from './night';
import { NightBand } from './night-band';
import { Stars } from './stars';
import { hourOf } from './zone-hour';

/** Both clocks and the coming night, live: dusk in New York, the working day in Phnom Penh inside it, dawn. */
export function NightPanel() {
  const t = useTranslations('public.night');
  const common = useTranslations('common');
  const formats = useFormat();
  const now = useNow(1000);
  const night = now ? nightAt(now) : null;
  const clientHour = now ? hourOf(now, CLIENT_ZONE) : null;
  const workerHour = now ? hourOf(now, WORKER_ZONE) : null;
  return (
    <section
      aria-label={t('label')}
      className="relative overflow-hidden rounded-xl bg-night text-night-foreground shadow-lg ring-1 ring-white/10 ring-inset"
    >
      <Stars />
      <div className="relative grid grid-cols-2 divide-x divide-white/10">
        <BigClock
          city={common('newYork')}
          time={now ? formats.time(now, 'time', CLIENT_ZONE) : null}
          day={now ? formats.time(now, 'day', CLIENT_ZONE) : null}
          state={clientHour === null ? null : t(`clientState.${clientState(clientHour)}`)}
        />
        <BigClock
          city={common('phnomPenh')}
          time={now ? formats.time(now, 'time', WORKER_ZONE) : null}
          day={now ? formats.time(now, 'day', WORKER_ZONE) : null}
          state={
            workerHour === null
              ? null
              : t(`workerState.${workerHour >= 8 && workerHour < 17 ? 'work' : 'off'}`)
          }
          awake={workerHour !== null && workerHour >= 8 && workerHour < 17}
        />
      </div>
      <div className="relative border-t border-white/10 px-5 pt-6 pb-5 sm:px-8 sm:pt-7 sm:pb-6">
        {night && now ? <NightBand night={night} now={now} /> : <div className="h-44 sm:h-36" />}
      </div>
    </section>
  );
}

function clientState(hour: number): 'work' | 'evening' | 'night' | 'morning' {
  if (hour >= 22 || hour < 6) return 'night';
  if (hour < 9) return 'morning';
  return hour < 17 ? 'work' : 'evening';
}
