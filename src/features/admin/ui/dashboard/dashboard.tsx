import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { bothClocks } from '../kit/say';
import { AuditCard } from './audit-card';
import { DaysCard } from './days-card';
import { hrefsOf } from './hrefs';
import { KeepFresh } from './keep-fresh';
import { QueueCard } from './queue-card';
import { readDashboard } from './read-dashboard';
import { SystemCard } from './system-card';
import { Tiles } from './tiles';
import { WarningsBar } from './warnings-bar';
import '../panel.css';

/** The first screen of staff: what needs a person now, the night, and how the machine is. */
export async function Dashboard({ payload, user }: AdminViewServerProps) {
  const found = user ? await readDashboard(payload, String(user.id)) : null;
  if (!found) return null;
  const { board, riskIds, log } = found;
  const hrefs = hrefsOf(board.serverTime, riskIds);
  const now = new Date(board.serverTime).getTime();
  return (
    <Gutter className="nm-dash">
      <KeepFresh seconds={30} />
      <header className="nm-dash__head">
        <h1>Tonight</h1>
        <span className="nm-muted nm-num">{bothClocks(board.serverTime)}</span>
      </header>
      <WarningsBar warnings={board.warnings} />
      <Tiles board={board} hrefs={hrefs} now={now} />
      <div className="nm-split">
        <div className="nm-stack">
          <QueueCard
            title="At risk tonight"
            queue={board.atRisk}
            href={hrefs.atRisk}
            now={now}
            measure="slack"
            empty="Every job has more than an hour to spare."
          />
          <QueueCard
            title="Unassigned"
            queue={board.unassigned}
            href={hrefs.unassigned}
            now={now}
            measure="waiting"
            empty="Every posted job has a worker."
          />
          <QueueCard
            title="Waiting for our check"
            queue={board.qaQueue}
            href={hrefs.qaQueue}
            now={now}
            measure="waiting"
            empty="Nothing waits for quality."
          />
          <QueueCard
            title="Waiting for the client"
            queue={board.clientReview}
            href={hrefs.clientReview}
            now={now}
            measure="waiting"
            empty="No client owes us an answer."
          />
        </div>
        <div className="nm-stack">
          <DaysCard board={board} />
          <SystemCard system={board.system} now={now} />
          {log ? <AuditCard entries={log} now={now} /> : null}
        </div>
      </div>
    </Gutter>
  );
}
