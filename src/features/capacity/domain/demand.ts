import { PHNOM_PENH, toWallClock, weekdayOf } from '@/shared/time-zones';

/** An order that came in. */
export interface PastOrder {
  at: Date;
  hours: number;
  skills: readonly string[];
}

/** Hours of work that usually come in, by weekday in Phnom Penh (0 is Sunday). */
export type WeekOfHours = readonly number[];

/** What usually comes in on each weekday, in all and by skill: the mean over so many weeks. */
export function demandOf(
  orders: readonly PastOrder[],
  weeks: number,
): { all: WeekOfHours; bySkill: ReadonlyMap<string, WeekOfHours> } {
  const week = () => new Array<number>(7).fill(0);
  const all = week();
  const bySkill = new Map<string, number[]>();
  for (const { at, hours, skills } of orders) {
    const { weekday } = toWallClock(at, PHNOM_PENH);
    const each = hours / weeks;
    all[weekday] = (all[weekday] ?? 0) + each;
    for (const skill of skills) {
      const row = bySkill.get(skill) ?? week();
      row[weekday] = (row[weekday] ?? 0) + each;
      bySkill.set(skill, row);
    }
  }
  return { all, bySkill };
}

/** Hours that usually come in on a calendar day. */
export const expectedOn = (week: WeekOfHours | undefined, day: string): number => week?.[weekdayOf(day)] ?? 0;
