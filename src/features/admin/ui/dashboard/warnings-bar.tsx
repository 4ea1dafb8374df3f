import type { DashboardBody } from '../../api/dashboard.presenter';
import { calendarDay } from '../kit/say';

type Warning = DashboardBody['warnings'][number];

/** What is ahead and wants a person: holidays without people, a calendar that nobody has signed off. */
export function WarningsBar({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="nm-warnings" aria-label="Ahead">
      {warnings.map((warning) => (
        <li key={`${warning.kind} ${warning.from}`}>
          <a href="/admin/capacity">{sentence(warning)}</a>
        </li>
      ))}
    </ul>
  );
}

function sentence({ kind, name, from, to, freeHours, expectedHours }: Warning): string {
  if (kind === 'calendar')
    return `The holidays of ${name} are not signed off: promises into it are less sure.`;
  const span = `${calendarDay(from)} – ${calendarDay(to)}`;
  return `${name}, ${span}: ${freeHours} h can be taken, about ${expectedHours} h usually come in.`;
}
