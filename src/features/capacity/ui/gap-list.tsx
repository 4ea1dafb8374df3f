import { calendarDay } from '@/features/admin/ui/kit/say';
import type { Capacity } from '../use-cases/get-capacity';

/** Runs of days that cannot take what usually comes in, the ones without people first to see. */
export function GapList({ gaps, days }: Pick<Capacity, 'gaps' | 'days'>) {
  if (gaps.length === 0) return <p className="nm-cap__well">{allIsWell(days)}</p>;
  return (
    <ul className="nm-warnings" aria-label="Gaps ahead">
      {gaps.map(({ from, to, holiday, freeHours, expectedHours }) => (
        <li key={from}>
          <a href={`/admin/capacity?day=${from}`}>
            <strong>{holiday ?? 'Short of people'}</strong>, {calendarDay(from)}
            {to === from ? '' : ` – ${calendarDay(to)}`}:{' '}
            <span className="nm-num">
              {freeHours} h can be taken, about {Math.round(expectedHours)} h usually come in.
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Enough hours in all may still be too few of one skill. */
function allIsWell(days: Capacity['days']): string {
  const some = days.filter(({ shortSkills }) => shortSkills.length > 0).length;
  if (some === 0) return 'The next six weeks can take what usually comes in.';
  const on = some === 1 ? 'one day' : `${some} days`;
  return `There are hours enough for what usually comes in over the next six weeks; on ${on} some skills run short.`;
}
