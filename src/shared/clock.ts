/** The only way rules and use-cases learn the time, so that tests and the demo can move it. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

export interface MovableClock extends Clock {
  /** Jump to an instant, forwards or backwards. */
  set(at: Date): void;
  /** Go on by milliseconds and return the new time. */
  advance(milliseconds: number): Date;
}

/** A clock that stands still until it is moved. */
export function movableClock(start: Date): MovableClock {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    set: (at) => {
      current = at.getTime();
    },
    advance: (milliseconds) => {
      current += milliseconds;
      return new Date(current);
    },
  };
}
