import type { ReactNode } from 'react';
import type { DashboardBody } from '../../api/dashboard.presenter';
import { ago, plural, usd } from '../kit/say';
import type { Hrefs } from './hrefs';

type Tone = 'good' | 'warn' | 'bad' | null;

interface TileProps {
  label: string;
  value: ReactNode;
  unit?: string;
  note: ReactNode;
  href: string;
  tone?: Tone;
}

/** One number, and the list behind it. */
function Tile({ label, value, unit, note, href, tone }: TileProps) {
  return (
    <a className="nm-tile" href={href}>
      <span className="nm-tile__label">{label}</span>
      <span className={`nm-tile__value${tone ? ` nm-tone-${tone}` : ''}`}>
        {value}
        {unit ? <small> {unit}</small> : null}
      </span>
      <span className="nm-tile__note">{note}</span>
    </a>
  );
}

const percent = (value: number | null) => (value === null ? '–' : `${Math.round(value)}%`);
const rateTone = (value: number | null): Tone =>
  value === null ? null : value >= 95 ? 'good' : value >= 85 ? 'warn' : 'bad';
const count = (value: number) => value.toLocaleString('en-US');

/** The numbers that staff look at first. */
export function Tiles({ board, hrefs, now }: { board: DashboardBody; hrefs: Hrefs; now: number }) {
  const { onTimeTonight: tonight, quality, capacity, credits, revenue, oldestUnanswered } = board;
  return (
    <section className="nm-tiles" aria-label="Now">
      <Tile
        label="Unassigned"
        value={board.unassigned.count}
        note={waiting(board.unassigned.jobs[0]?.waitingSince, now, 'Everything has a worker')}
        href={hrefs.unassigned}
        tone={board.unassigned.count > 0 ? 'warn' : null}
      />
      <Tile
        label="At risk"
        value={board.atRisk.count}
        note={board.atRisk.count > 0 ? 'Under an hour of slack, or late' : 'All have slack'}
        href={hrefs.atRisk}
        tone={board.atRisk.count > 0 ? 'bad' : null}
      />
      <Tile
        label="Our check"
        value={board.qaQueue.count}
        note={waiting(board.qaQueue.jobs[0]?.submittedAt, now, 'Nothing waits for quality')}
        href={hrefs.qaQueue}
      />
      <Tile
        label="Client review"
        value={board.clientReview.count}
        note={oldestUnanswered ? `Oldest ${ago(oldestUnanswered.since, now)}` : 'Nothing unanswered'}
        href={hrefs.clientReview}
      />
      <Tile
        label="On time tonight"
        value={percent(tonight.percent)}
        note={`${tonight.delivered} of ${tonight.due} delivered, ${tonight.late} late`}
        href={hrefs.tonight}
        tone={rateTone(tonight.percent)}
      />
      <Tile
        label="On time, 30 days"
        value={percent(quality.onTimeRate)}
        note={`${plural(quality.completed, 'job')} · right first time ${percent(quality.firstPassRate)}`}
        href={hrefs.month}
        tone={rateTone(quality.onTimeRate)}
      />
      {credits ? (
        <Tile
          label="Credits outstanding"
          value={count(credits.available + credits.held)}
          note={`${count(credits.available)} available, ${count(credits.held)} held`}
          href={hrefs.credits}
        />
      ) : (
        <Tile
          label="Flagged"
          value={board.flagged.count}
          note="Pass our check before the client sees them"
          href={hrefs.flagged}
        />
      )}
      <Tile
        label="On shift now"
        value={capacity.workersOnShift}
        unit={capacity.workersOnShift === 1 ? 'worker' : 'workers'}
        note={`${plural(capacity.freeSlots, 'free slot')} · ${plural(capacity.activeJobs, 'active job')}`}
        href={hrefs.workers}
        tone={capacity.freeSlots === 0 ? 'warn' : null}
      />
      {revenue && credits ? (
        <>
          <Tile
            label="Paid this month"
            value={usd(revenue.paidThisMonth)}
            note={`Workers earned ${usd(revenue.workerCostThisMonth)}`}
            href={hrefs.payments}
          />
          <Tile
            label="Credits used this month"
            value={count(credits.usedThisMonth)}
            note="Captured from approved jobs"
            href="/admin/collections/transactions?where[or][0][and][0][type][equals]=credit_usage"
          />
          <Tile
            label="Flagged"
            value={board.flagged.count}
            note="Pass our check before the client sees them"
            href={hrefs.flagged}
          />
          <Tile
            label="Client rating, 30 days"
            value={quality.averageRating === null ? '–' : quality.averageRating.toFixed(2)}
            unit="of 5"
            note="Mean of the stars given"
            href={hrefs.month}
          />
        </>
      ) : null}
    </section>
  );
}

const waiting = (since: string | null | undefined, now: number, otherwise: string): string =>
  since ? `Longest since ${ago(since, now).replace(' ago', '')}` : otherwise;
