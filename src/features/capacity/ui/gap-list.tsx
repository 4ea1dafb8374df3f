import { calendarDay } from '@/features/admin/ui/kit/say';
import type { Capacity } from '../use-cases/get-capacity';

/** Runs of days that cannot take what usually comes in, the ones without people first to see. */
export function GapList({ gaps }: { gaps: Capacity['gaps'] }) {
  if (gaps.length === 0)
    return <p className="nm-cap__well">The next six weeks can take what usually comes in.</p>;
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
