'use client';

import { useEffect, useState } from 'react';
import type { Schema } from '@/ui/api/types';
import { Labelled, Tick } from '../kit/controls';
import { read } from '../kit/panel-api';
import { clock, plural, usd, words } from '../kit/say';
import { useAnswer } from '../kit/use-answer';

type Worker = Schema<'AdminWorker'>;

const PAUSE_MS = 250;

/** Active workers by name, least busy first, with load, rate and rating. */
export function WorkerPicker(props: {
  skills: readonly Schema<'SkillRef'>[];
  except: string | null;
  chosen: Worker | null;
  onChoose: (worker: Worker) => void;
}) {
  const { skills, except, chosen, onChoose } = props;
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const [onlyOnShift, setOnlyOnShift] = useState(false);
  const [onlySkilled, setOnlySkilled] = useState(skills.length > 0);

  useEffect(() => {
    const timer = setTimeout(() => setWanted(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const query = new URLSearchParams({ status: 'active', sort: 'activeJobs', limit: '30' });
  if (wanted) query.set('q', wanted);
  if (onlyOnShift) query.set('onShift', 'true');
  if (onlySkilled && skills[0]) query.set('skill', skills[0].slug);
  const found = useAnswer(() => read<Worker[]>(`admin/workers?${query}`), query.toString());
  const workers = (found.data ?? []).filter(({ id }) => id !== except);

  return (
    <div className="nm-field">
      <Labelled label="Worker">
        {(id) => (
          <input
            id={id}
            type="search"
            placeholder="Search by name"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Labelled>
      {skills[0] ? (
        <Tick label={`Only with ${skills[0].name}`} checked={onlySkilled} onChange={setOnlySkilled} />
      ) : null}
      <Tick label="Only on shift now" checked={onlyOnShift} onChange={setOnlyOnShift} />
      <ul className="nm-people">
        {workers.map((worker) => (
          <li key={worker.id}>
            <button type="button" aria-pressed={worker.id === chosen?.id} onClick={() => onChoose(worker)}>
              <span>
                {worker.name}
                <small>
                  {worker.onShiftNow ? 'On shift' : 'Off shift'} · {words(worker.availability)} ·{' '}
                  {clock(new Date(), worker.timezone)} there
                </small>
              </span>
              <span className="nm-num">
                {plural(worker.stats.activeJobs, 'active job')}
                <small>
                  {usd(worker.hourlyRate)}/h
                  {worker.stats.averageRating === null ? '' : ` · ★ ${worker.stats.averageRating.toFixed(1)}`}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.problem ? <p className="nm-problem">{found.problem}</p> : null}
      {found.data && workers.length === 0 ? <p className="nm-muted">No worker matches.</p> : null}
    </div>
  );
}
