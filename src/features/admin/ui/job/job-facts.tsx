import type { ReactNode } from 'react';
import type { Schema } from '@/ui/api/types';
import { documentHref } from '../kit/links';
import { ago, bothClocks, plural, span, usd, words } from '../kit/say';

type Job = Schema<'Job'>;

const TURNS = { client: 'The client', worker: 'The worker', platform: 'Us' } as const;
const TONES: Partial<Record<Job['status'], string>> = {
  matching: 'warn',
  revision: 'warn',
  completed: 'good',
  cancelled: 'bad',
};

function Fact({ name, children, more }: { name: string; children: ReactNode; more?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {more ? <small>{more}</small> : null}
      </dd>
    </div>
  );
}

/** Where a job stands, at a glance. */
export function JobFacts({ job }: { job: Job }) {
  const now = new Date(job.serverTime).getTime();
  const slack = job.slackMinutes ?? null;
  const stage = job.status === 'review' ? ` · ${job.reviewStage === 'qa' ? 'our check' : 'client'}` : '';
  return (
    <>
      <div className="nm-panel__top">
        <span className={`nm-badge nm-badge--${TONES[job.status] ?? 'accent'}`}>
          {words(job.status)}
          {stage}
        </span>
        {job.flagged ? <span className="nm-badge nm-badge--bad">Flagged: {job.flagReason}</span> : null}
        {slack !== null ? (
          <span className={`nm-badge nm-badge--${slack < 0 ? 'bad' : slack < 60 ? 'warn' : 'good'}`}>
            {slack < 0 ? `${span(-slack)} short` : `${span(slack)} of slack`}
          </span>
        ) : null}
        <span className="nm-muted nm-num">{job.number}</span>
      </div>
      <dl className="nm-facts">
        <Fact name="Whose turn" more={job.waitingSince ? `since ${ago(job.waitingSince, now)}` : null}>
          {job.turn ? TURNS[job.turn] : 'Nobody’s'}
        </Fact>
        <Fact name="Due" more={job.deadline ? bothClocks(job.deadline) : null}>
          {due(job, now)}
        </Fact>
        <Fact name="Worker" more={job.worker ? job.worker.timezone : null}>
          {job.worker ? <a href={documentHref('users', job.worker.id)}>{job.worker.name}</a> : 'Nobody yet'}
        </Fact>
        <Fact name="Client" more={job.client?.name}>
          {job.organizationName}
        </Fact>
        <Fact name="Price" more={job.price ? words(job.price.state) : null}>
          {job.price ? priceOf(job.price) : '–'}
        </Fact>
        {job.late ? (
          <Fact name="Late" more={lateRefund(job.late)}>
            {span(job.late.minutes)}
          </Fact>
        ) : null}
        <Fact name="Payout" more={plural(job.estimatedHours, 'hour')}>
          {job.payout ? usd(job.payout.amount) : '–'}
        </Fact>
        <Fact name="Versions" more={`${job.revisionsUsed} of ${job.revisionsAllowed} revisions used`}>
          {job.latestVersion === 0 ? 'None yet' : `Version ${job.latestVersion}`}
        </Fact>
      </dl>
    </>
  );
}

function priceOf({ amount, credits, hourly }: NonNullable<Job['price']>): string {
  if (!amount) return plural(credits, 'credit');
  return hourly ? `${usd(amount)} at most, ${usd(hourly.costSoFar)} so far` : usd(amount);
}

function lateRefund({ percent, refundedCredits, refundedAmount }: NonNullable<Job['late']>): string {
  if (refundedCredits) return `${percent} %: ${plural(refundedCredits, 'credit')} came back`;
  if (refundedAmount) return `${percent} %: ${usd(refundedAmount)} went back`;
  return `${percent} % comes back on approval`;
}

function due({ deadline, status }: Job, now: number): string {
  if (!deadline) return 'No deadline yet';
  if (status === 'completed' || status === 'cancelled') return 'Closed';
  const minutes = (new Date(deadline).getTime() - now) / 60_000;
  return minutes < 0 ? `${span(-minutes)} ago` : `in ${span(minutes)}`;
}
