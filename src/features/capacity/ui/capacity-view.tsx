import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { PanelFrame } from '@/features/admin/ui/kit/panel-frame';
import { bothClocks, calendarDay } from '@/features/admin/ui/kit/say';
import { DayHeat } from './day-heat';
import { GapList } from './gap-list';
import { readCapacity } from './read-capacity';
import { SixWeeks } from './six-weeks';
import { YearsCard } from './years-card';
import '@/features/admin/ui/panel.css';
import './capacity.css';

/** `/admin/capacity`: what the coming night and six weeks can take, who works when, and what is missing. */
export async function CapacityView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view;
  const { user, payload } = initPageResult.req;
  if (!user) redirect('/admin/login?redirect=/admin/capacity');
  const found = await readCapacity(payload, String(user.id));
  if (!found) redirect('/admin');
  const { capacity, years, maySign } = found;
  const asked = typeof searchParams?.day === 'string' ? searchParams.day : '';
  const index = Math.max(
    0,
    capacity.days.findIndex(({ date }) => date === asked),
  );
  const day = capacity.days[index];
  return (
    <PanelFrame view={view} className="nm-cap">
      <header className="nm-cap__head">
        <div>
          <h1>Capacity</h1>
          <p className="nm-muted nm-num">{bothClocks(capacity.now)}</p>
        </div>
        <a className="nm-button" href="/v1/admin/capacity?format=csv" download>
          Download CSV
        </a>
      </header>
      <GapList gaps={capacity.gaps} days={capacity.days} />
      <SixWeeks days={capacity.days} chosen={day?.date ?? ''} />
      <section className="nm-card" aria-labelledby="cap-day">
        <header>
          <h2 id="cap-day">{day ? calendarDay(day.date) : 'Today'} in Phnom Penh</h2>
          <span className="nm-muted nm-num">
            {day?.freeHours ?? 0} h free · about {day?.expectedHours ?? 0} h usually come in
          </span>
        </header>
        {day?.holiday ? (
          <p className="nm-cap__note">
            {day.holiday}
            {day.isConfirmed ? '' : ' (the date is not confirmed yet)'}
          </p>
        ) : null}
        <DayHeat capacity={capacity} index={index} />
      </section>
      <YearsCard years={years} maySign={maySign} />
    </PanelFrame>
  );
}
