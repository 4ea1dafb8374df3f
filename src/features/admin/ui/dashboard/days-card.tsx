import type { DashboardBody } from '../../api/dashboard.presenter';

/** Posted and completed of the last two weeks; the same numbers as a table for those who cannot see the bars. */
export function DaysCard({ board: { days } }: { board: DashboardBody }) {
  const most = Math.max(1, ...days.flatMap(({ posted, completed }) => [posted, completed]));
  const height = (value: number) => ({ height: `${(100 * value) / most}%` });
  return (
    <section className="nm-card">
      <header>
        <h2>Last 14 days</h2>
      </header>
      <div className="nm-bars" aria-hidden="true">
        {days.map(({ date, posted, completed, onTime }) => (
          <span key={date} title={`${date}: ${posted} posted, ${completed} completed, ${onTime} on time`}>
            <i style={height(posted)} />
            <i style={height(completed)} />
          </span>
        ))}
      </div>
      <div className="nm-legend" aria-hidden="true">
        <span>
          <i />
          Posted
        </span>
        <span>
          <i />
          Completed
        </span>
      </div>
      <table className="nm-sr">
        <caption>Jobs of the last 14 days</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Posted</th>
            <th scope="col">Completed</th>
            <th scope="col">On time</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, posted, completed, onTime }) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{posted}</td>
              <td>{completed}</td>
              <td>{onTime}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
