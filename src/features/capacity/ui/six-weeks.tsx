import { calendarDay } from '@/features/admin/ui/kit/say';
import { isShort } from '../domain/gaps';
import type { Capacity } from '../use-cases/get-capacity';

type Day = Capacity['days'][number];

/** Six weeks, a cell a day: how full, what is missing, which holidays. Each opens its half-hours. */
export function SixWeeks({ days, chosen }: { days: readonly Day[]; chosen: string }) {
  const most = Math.max(1, ...days.map(({ freeHours, expectedHours }) => Math.max(freeHours, expectedHours)));
  return (
    <nav className="nm-cap__weeks" aria-label="The next six weeks">
      {days.map((day) => (
        <a
          key={day.date}
          href={`/admin/capacity?day=${day.date}`}
          aria-current={day.date === chosen ? 'date' : undefined}
          data-short={isShort(day) || day.shortSkills.length > 0 ? '' : undefined}
          data-holiday={day.holiday ? '' : undefined}
          data-none={day.usualHours === 0 ? '' : undefined}
          aria-label={labelOf(day)}
          title={labelOf(day)}
        >
          <span className="nm-num">{calendarDay(day.date).replace(/^(\w)\w+ /, '$1 ')}</span>
          <i aria-hidden="true">
            <b style={{ width: `${(100 * day.freeHours) / most}%` }} />
            <u style={{ left: `${(100 * day.expectedHours) / most}%` }} />
          </i>
          <small className="nm-num">
            {isShort(day) ? 'short' : day.shortSkills.length > 0 ? 'some short' : `${day.freeHours} h`}
          </small>
        </a>
      ))}
    </nav>
  );
}

function labelOf(day: Day): string {
  return [
    calendarDay(day.date),
    `${day.freeHours} h free of ${day.usualHours} h`,
    `about ${day.expectedHours} h usually come in`,
    day.holiday ? `${day.holiday}${day.isConfirmed ? '' : ', not confirmed'}` : '',
    day.holidayUS ? `US: ${day.holidayUS}` : '',
    day.shortSkills.length > 0 ? `short of ${day.shortSkills.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
