import type { DashboardBody } from '../../api/dashboard.presenter';
import { documentHref } from '../kit/links';
import { clock, span, words } from '../kit/say';

interface QueueCardProps {
  title: string;
  queue: DashboardBody['atRisk'];
  href: string;
  now: number;
  /** What the last column says: minutes to spare, or how long it has waited. */
  measure: 'slack' | 'waiting';
  empty: string;
}

/** A queue's first few jobs. */
export function QueueCard({ title, queue, href, now, measure, empty }: QueueCardProps) {
  return (
    <section className="nm-card">
      <header>
        <h2>
          {title} <span className="nm-muted nm-num">{queue.count}</span>
        </h2>
        {queue.count > 0 ? <a href={href}>See all</a> : null}
      </header>
      {queue.jobs.length === 0 ? (
        <p className="nm-card__empty">{empty}</p>
      ) : (
        <table className="nm-table">
          <thead>
            <tr>
              <th scope="col">Job</th>
              <th scope="col" className="nm-hide-small">
                Worker
              </th>
              <th scope="col" className="nm-hide-small">
                Due
              </th>
              <th scope="col" className="nm-right">
                {measure === 'slack' ? 'Slack' : 'Waiting'}
              </th>
            </tr>
          </thead>
          <tbody>
            {queue.jobs.map((job) => (
              <tr key={job.id}>
                <td className="nm-job">
                  <a href={documentHref('jobs', job.id)}>
                    <strong>{job.title}</strong>
                    <small>
                      {job.number} · {job.organizationName} · {words(job.status)}
                    </small>
                  </a>
                </td>
                <td className="nm-hide-small">{job.worker?.name ?? '–'}</td>
                <td className="nm-hide-small nm-num">
                  {job.deadline ? clock(job.deadline, 'America/New_York') : '–'}
                </td>
                <td className="nm-right nm-num">
                  <Measure job={job} measure={measure} now={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Job = DashboardBody['atRisk']['jobs'][number];

function Measure({ job, measure, now }: { job: Job; measure: 'slack' | 'waiting'; now: number }) {
  if (measure === 'waiting') {
    const since = job.waitingSince ?? job.submittedAt ?? job.createdAt;
    return <>{span((now - new Date(since).getTime()) / 60_000)}</>;
  }
  const isLate = job.deadline !== null && new Date(job.deadline).getTime() < now;
  const tone = isLate ? 'bad' : 'warn';
  return (
    <span className={`nm-badge nm-badge--${tone}`}>
      {isLate && job.deadline
        ? `Late ${span((now - new Date(job.deadline).getTime()) / 60_000)}`
        : span(job.slackMinutes ?? 0)}
    </span>
  );
}
