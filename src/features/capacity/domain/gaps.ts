import { addDays } from '@/shared/time-zones';

export interface DayFigures {
  /** `YYYY-MM-DD` in Phnom Penh. */
  date: string;
  /** The Khmer holiday of that day, announced or expected. */
  holiday: string | null;
  /** What people usually work on such a weekday, holidays and load aside. */
  usualHours: number;
  freeHours: number;
  expectedHours: number;
}

/** Some days in a row on which more comes in than people can take. */
export interface Gap {
  from: string;
  to: string;
  /** The holiday that makes it; null for an ordinary shortage. */
  holiday: string | null;
  freeHours: number;
  expectedHours: number;
}

/**
 * Whether a working day cannot take what usually comes in, or is a holiday on which nobody at all is there. A day on
 * which nobody ever works is not short: what comes in then waits as it always does.
 */
export function isShort({ usualHours, freeHours, expectedHours, holiday }: DayFigures): boolean {
  return usualHours > 0 && (freeHours < expectedHours || (holiday !== null && freeHours === 0));
}

/** Runs of days that are short, in order; days on which nobody ever works do not end a run. */
export function gapsIn(days: readonly DayFigures[]): Gap[] {
  const gaps: Gap[] = [];
  let runsUntil = '';
  for (const [index, day] of days.entries()) {
    const { date, holiday, freeHours, expectedHours } = day;
    const last = gaps.at(-1);
    if (!isShort(day)) {
      if (day.usualHours === 0 && addDays(runsUntil || date, 1) === date) runsUntil = date;
      continue;
    }
    const goesOn = last && addDays(runsUntil, 1) === date && (last.holiday === null) === (holiday === null);
    runsUntil = date;
    if (goesOn) {
      last.to = date;
      last.freeHours += freeHours;
      last.expectedHours += expectedHours;
    } else {
      const from = holiday === null ? date : holidayBegins(days, index);
      gaps.push({ from, to: date, holiday, freeHours, expectedHours });
    }
  }
  return gaps;
}

/** The first of the holidays in a row that lead to a day: one that begins on a weekend begins there. */
function holidayBegins(days: readonly DayFigures[], index: number): string {
  let first = index;
  while (days[first - 1]?.holiday) first -= 1;
  return days[first]?.date ?? '';
}

/** Holiday shortages of at least two days: Khmer New Year, Pchum Ben, Water Festival. Staff hear of these ahead. */
export function holidayGaps(days: readonly DayFigures[]): (Gap & { holiday: string })[] {
  return gapsIn(days).filter(
    (gap): gap is Gap & { holiday: string } => gap.holiday !== null && gap.from < gap.to,
  );
}
