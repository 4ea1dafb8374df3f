import type { PromiseWorker } from './promise';

/** A job that has no worker yet and will be somebody's work before a new one. */
export interface WaitingWork {
  minutes: number;
  skills: readonly string[];
  /** Who is being asked, where somebody is. */
  asked: string | null;
}

/** Somebody of the roster, and what they can do. */
export type SkilledWorker = PromiseWorker & { skills: readonly string[] };

/**
 * The roster with the work that still waits for a worker put on it, in the order given: on whoever is being asked, else
 * on the one with a required skill who has least. Work that nobody of the roster can do is left out.
 */
export function withWaitingWork(
  roster: readonly SkilledWorker[],
  waiting: readonly WaitingWork[],
): PromiseWorker[] {
  const loads = new Map(roster.map(({ id, loadMinutes }) => [id, loadMinutes]));
  const loadOf = (id: string) => loads.get(id) ?? 0;
  for (const { minutes, skills, asked } of waiting) {
    const able = roster.filter(
      (worker) => skills.length === 0 || worker.skills.some((one) => skills.includes(one)),
    );
    const least = able.reduce<SkilledWorker | null>(
      (best, one) => (best && loadOf(best.id) <= loadOf(one.id) ? best : one),
      null,
    );
    const taker = asked !== null && loads.has(asked) ? asked : least?.id;
    if (taker) loads.set(taker, loadOf(taker) + minutes);
  }
  return roster.map(({ skills: _, ...worker }) => ({ ...worker, loadMinutes: loadOf(worker.id) }));
}
