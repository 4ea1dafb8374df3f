import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/shared/durations';

/** Waits after the first, second … failed attempt: ten attempts within three days. */
const WAITS_MS = [
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  18 * HOUR_MS,
  20 * HOUR_MS,
];
const JITTER = 0.2;

/** An endpoint that has only failed for so long is switched off. */
export const DISABLE_AFTER_MS = 5 * DAY_MS;

const BREAKS_AFTER = 5;
const SHORTEST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 5 * MINUTE_MS;

/**
 * How long to wait after attempt `failed` (the first is 1), ±20 % so that messages that failed together do not come back
 * together; null when it was the last.
 */
export function waitAfter(failed: number, random: () => number = Math.random): number | null {
  const wait = WAITS_MS[failed - 1];
  return wait === undefined ? null : Math.round(wait * (1 - JITTER + 2 * JITTER * random()));
}

/** How long an endpoint is left alone after so many failures in a row: not at all at first, five minutes at most. */
export function pauseAfter(failuresInRow: number): number {
  if (failuresInRow < BREAKS_AFTER) return 0;
  return Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** Math.min(20, failuresInRow - BREAKS_AFTER));
}
