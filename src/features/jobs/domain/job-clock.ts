import { addMinutes, minutesBetween } from '@/shared/durations';
import type { ClockEntry, Turn } from './job-types';

export interface TurnChange {
  clock: ClockEntry[];
  /** The turn that ended, and how long it had lasted; null when nothing ended. */
  ended: { turn: Turn; minutes: number } | null;
}

/** Whose turn it is now; null before publishing and after the end. */
export function currentTurn(clock: readonly ClockEntry[]): Turn | null {
  const last = clock.at(-1);
  return last && last.to === null ? last.turn : null;
}

/**
 * Hands the turn over at `now`: closes the open entry and opens one for `turn`, or none when `turn` is null (the
 * job has ended). Handing over to whoever has it already changes nothing.
 */
export function handOver(clock: readonly ClockEntry[], turn: Turn | null, now: Date): TurnChange {
  const last = clock.at(-1);
  if (currentTurn(clock) === turn) return { clock: [...clock], ended: null };
  const opened: ClockEntry[] = turn ? [{ turn, from: now, to: null }] : [];
  if (!last || last.to !== null) return { clock: [...clock, ...opened], ended: null };
  const ended = { turn: last.turn, minutes: Math.max(0, minutesBetween(last.from, now)) };
  return { clock: [...clock.slice(0, -1), { ...last, to: now }, ...opened], ended };
}

/** Minutes for which it was `turn`'s turn, up to `now`. */
export function minutesOnTurn(clock: readonly ClockEntry[], turn: Turn, now: Date): number {
  return clock
    .filter((entry) => entry.turn === turn)
    .reduce((sum, entry) => sum + Math.max(0, minutesBetween(entry.from, entry.to ?? now)), 0);
}

/**
 * The deadline after a turn ended. Time in which everybody waited for the client moves it by as much; time of the
 * worker or of the platform does not.
 */
export function shiftDeadline(deadline: Date | null, ended: TurnChange['ended']): Date | null {
  if (!deadline || ended?.turn !== 'client') return deadline;
  return addMinutes(deadline, ended.minutes);
}

/** The deadline as it stands at `now`, with the client's turn that is still running counted in. */
export function deadlineAt(deadline: Date | null, clock: readonly ClockEntry[], now: Date): Date | null {
  const last = clock.at(-1);
  if (!last || last.to !== null) return deadline;
  return shiftDeadline(deadline, { turn: last.turn, minutes: Math.max(0, minutesBetween(last.from, now)) });
}

/** Minutes by which a delivery missed the (already moved) deadline; 0 when it kept it or there was none. */
export function lateMinutes(deadline: Date | null, deliveredAt: Date): number {
  return deadline ? Math.max(0, minutesBetween(deadline, deliveredAt)) : 0;
}
