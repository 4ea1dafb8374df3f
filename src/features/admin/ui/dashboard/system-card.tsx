import type { DashboardBody } from '../../api/dashboard.presenter';
import { ago, plural, words } from '../kit/say';

/** How background work stands, and what went wrong last. */
export function SystemCard({ system, now }: { system: DashboardBody['system']; now: number }) {
  const { failedTasks, retryingTasks, waitingTasks, failedMails, failures } = system;
  const isWell = failedTasks + failedMails === 0;
  return (
    <section className="nm-card">
      <header>
        <h2>System</h2>
        <span className={`nm-badge nm-badge--${isWell ? 'good' : 'bad'}`}>
          {isWell ? 'All well' : plural(failedTasks + failedMails, 'failure')}
        </span>
      </header>
      <ul className="nm-list">
        <li>
          <span>Tasks given up</span>
          <span className="nm-num">{failedTasks}</span>
        </li>
        <li>
          <span>Tasks trying again</span>
          <span className="nm-num">{retryingTasks}</span>
        </li>
        <li>
          <span>Tasks waiting for their time</span>
          <span className="nm-num">{waitingTasks}</span>
        </li>
        <li>
          <span>E-mails not sent</span>
          <span className="nm-num">{failedMails}</span>
        </li>
        {failures.map((failure) => (
          <li key={`${failure.name} ${failure.at}`}>
            <span>
              {words(failure.name)}
              <br />
              <small>
                {failure.reason} ({plural(failure.attempts, 'try', 'tries')})
              </small>
            </span>
            {failure.at ? <time dateTime={failure.at}>{ago(failure.at, now)}</time> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
