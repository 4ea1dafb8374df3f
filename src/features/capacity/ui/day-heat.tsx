import { NEW_YORK, PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import { SLOTS_A_DAY, type Slot } from '../domain/capacity';
import type { Capacity } from '../use-cases/get-capacity';

const WORDS: Readonly<Record<Slot, string>> = {
  o: 'free',
  x: 'taken',
  h: 'holiday',
  t: 'days off',
  '.': 'off shift',
};
const NAMES: Readonly<Record<Slot, string>> = { o: 'free', x: 'taken', h: 'holiday', t: 'away', '.': 'none' };

/** One day: each worker's half-hours, and how many are free by skill, under both clocks. */
export function DayHeat({ capacity, index }: { capacity: Capacity; index: number }) {
  const first = index * SLOTS_A_DAY;
  const starts = capacity.slotStarts.slice(first, first + SLOTS_A_DAY);
  const cut = <T,>(values: readonly T[]) => values.slice(first, first + SLOTS_A_DAY);
  const most = Math.max(1, ...capacity.skills.flatMap(({ free }) => cut(free)));
  const workers = capacity.workers.map((worker) => ({
    ...worker,
    slots: worker.slots.slice(first, first + SLOTS_A_DAY),
  }));
  return (
    <>
      <ul className="nm-cap__legend">
        {(['o', 'x', 'h', 't'] as const).map((slot) => (
          <li key={slot}>
            <i data-slot={NAMES[slot]} /> {WORDS[slot]}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="nm-cap__scroll" aria-label="Half-hours of the day" tabIndex={0}>
        <table className="nm-cap__heat">
          <caption className="nm-sr">Each worker’s half-hours, under the clocks of both sides</caption>
          <thead>
            <Clock zone={PHNOM_PENH} label="Phnom Penh" starts={starts} />
            <Clock zone={NEW_YORK} label="New York" starts={starts} />
          </thead>
          <tbody>
            {workers.map(({ id, name, slots }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/collections/users/${id}`}>{name}</a>
                  <span className="nm-sr">{inWords(slots)}</span>
                </th>
                {[...slots].map((slot, at) => (
                  <td
                    key={starts[at]?.toISOString()}
                    aria-hidden="true"
                    data-slot={NAMES[slot as Slot]}
                    title={WORDS[slot as Slot]}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            {capacity.skills.map(({ id, name, free, workers: able }) => (
              <tr key={id}>
                <th scope="row">
                  {name} <small className="nm-muted nm-num">{able}</small>
                  <span className="nm-sr">at most {Math.max(0, ...cut(free))} free at once</span>
                </th>
                {cut(free).map((count, at) => (
                  <td
                    key={starts[at]?.toISOString()}
                    aria-hidden="true"
                    data-count=""
                    style={{ ['--share' as string]: `${Math.round((100 * count) / most)}%` }}
                    title={`${count} free`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {workers.length === 0 ? <p className="nm-cap__note">Nobody is on the roster.</p> : null}
    </>
  );
}

function Clock({ zone, label, starts }: { zone: string; label: string; starts: readonly Date[] }) {
  const hours = starts.filter((_, at) => at % 2 === 0);
  return (
    <tr>
      <th scope="col">{label}</th>
      {hours.map((at) => (
        <th key={at.toISOString()} scope="col" colSpan={2} className="nm-num">
          {String(Math.floor(toWallClock(at, zone).minutes / 60)).padStart(2, '0')}
        </th>
      ))}
    </tr>
  );
}

/** `free 4 h, taken 2 h`, for those who cannot see the colours. */
function inWords(slots: string): string {
  const said = (['o', 'x', 'h', 't'] as const).flatMap((slot) => {
    const count = [...slots].filter((one) => one === slot).length;
    return count > 0 ? [`${WORDS[slot]} ${count / 2} h`] : [];
  });
  return said.length > 0 ? said.join(', ') : 'off shift all day';
}
