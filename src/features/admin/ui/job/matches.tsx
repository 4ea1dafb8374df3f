import type { Schema } from '@/ui/api/types';
import { documentHref } from '../kit/links';
import { clock, words } from '../kit/say';

type Candidate = Schema<'MatchCandidate'>;

const COLOURS = ['#0f6468', '#3f8f8f', '#d99a3d', '#7b8f4b', '#5a6f9e', '#9a6f8f'];
const STATES: Partial<Record<NonNullable<Candidate['state']>, string>> = {
  accepted: 'good',
  declined: 'bad',
  expired: 'bad',
  offered: 'warn',
};

/** The candidates with each part of their score, and what became of the offers. */
export function Matches({ matches }: { matches: Schema<'MatchExplanation'> }) {
  const { candidates, history, fallbackToStaff, round } = matches;
  if (candidates.length === 0 && history.length === 0) return null;
  return (
    <>
      <div className="nm-panel__part">
        <h3>
          Candidates{round > 1 ? `, round ${round}` : ''}
          {fallbackToStaff ? ' · nobody took it, so it is ours to assign' : ''}
        </h3>
        <div className="nm-candidates">
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.rank} candidate={candidate} />
          ))}
        </div>
      </div>
      {history.length > 0 ? (
        <div className="nm-panel__part">
          <h3>Offers</h3>
          <div className="nm-score__parts">
            {history.map(({ worker, action, timestamp }) => (
              <span key={`${worker?.id} ${action} ${timestamp}`}>
                {clock(timestamp, 'America/New_York')} {worker?.name}: {words(action).toLowerCase()}
              </span>
            ))}
          </div>
        </div>
      ) : null}
    </>
  );
}

function CandidateRow({ candidate }: { candidate: Candidate }) {
  const { worker, percent, state, components, reasons, counterfactual } = candidate;
  const parts = Object.entries(components ?? {}) as [string, Schema<'ScoreComponent'>][];
  const total = parts.reduce((sum, [, part]) => sum + part.max, 0) || 1;
  return (
    <div className="nm-candidate">
      <span>
        <a href={documentHref('users', worker?.id ?? '')}>{worker?.name}</a>
        <br />
        <small>{reasons.slice(0, 2).map(textOf).join(' · ')}</small>
      </span>
      <span>
        <span className="nm-score" aria-hidden="true">
          {parts.map(([name, { points }], index) => (
            <i key={name} style={{ width: `${(100 * points) / total}%`, background: COLOURS[index] }} />
          ))}
        </span>
        <span className="nm-score__parts nm-num">
          {parts.map(([name, { points, max }]) => (
            <span key={name}>
              {words(name)} {Math.round(points * 100)}/{Math.round(max * 100)}
            </span>
          ))}
        </span>
        {counterfactual && counterfactual.length > 0 ? (
          <small>{counterfactual.map(textOf).join(' · ')}</small>
        ) : null}
      </span>
      <span className="nm-num">
        <strong>{percent}%</strong>{' '}
        {state ? <span className={`nm-badge nm-badge--${STATES[state] ?? ''}`}>{words(state)}</span> : null}
      </span>
    </div>
  );
}

const textOf = (phrase: Schema<'LocalizedText'>): string => phrase.text ?? words(phrase.key);
