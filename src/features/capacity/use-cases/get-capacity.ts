import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { calendarsBetween } from '@/features/promise';
import { CALENDAR_DAY } from '@/features/promise/domain/holiday.options';
import type { HolidayCalendar } from '@/features/promise/domain/holidays';
import { activeSkills } from '@/features/skills';
import type { Context } from '@/platform/context';
import { defineQuery } from '@/platform/use-case';
import { addDays } from '@/shared/time-zones';
import { DEMAND_WEEKS, pastOrders, rosterNow } from '../data/capacity.repository';
import {
  daysOf,
  freeCounts,
  freeHoursByDay,
  type Span,
  slotStarts,
  slotsOf,
  todayThere,
  usualHoursByDay,
} from '../domain/capacity';
import { demandOf, expectedOn } from '../domain/demand';
import { type DayFigures, gapsIn, isShort } from '../domain/gaps';

/** Six weeks. */
export const MOST_DAYS = 42;

/**
 * What the roster can still take: half-hour by half-hour for each worker and skill, day by day against what usually
 * comes in, with both countries' holidays. Expected holidays count as holidays: planning is for the worse case.
 */
export async function capacityOf(ctx: Context, span: Span) {
  const now = ctx.clock.now();
  const calendars = await calendarsBetween(ctx, addDays(span.from, -2), addDays(span.from, span.days + 2));
  const holidays = either(calendars.confirmed, calendars.expected);
  const workers = await rosterNow(ctx);
  const rows = slotsOf(workers, span, { now, holidays });
  const starts = slotStarts(span);
  const demand = demandOf(await pastOrders(ctx), DEMAND_WEEKS);
  const days = daysOf(span);
  const idsOf = (skill: string) =>
    new Set(workers.filter(({ skills }) => skills.includes(skill)).map(({ id }) => id));
  const skills = (await activeSkills(ctx)).map(({ _id, name, slug }) => {
    const id = _id.toHexString();
    const able = idsOf(id);
    const free = freeCounts(rows, able, starts.length);
    const hours = freeHoursByDay(free);
    const week = demand.bySkill.get(id);
    const own = rows.filter((row) => able.has(row.id));
    const usual = usualHoursByDay(own, span.days);
    const figures = days.map((date, index) => ({
      date,
      holiday: holidays.KH.get(date) ?? null,
      usualHours: usual[index] ?? 0,
      freeHours: hours[index] ?? 0,
      expectedHours: round(expectedOn(week, date)),
    }));
    return { id, name, slug, workers: able.size, free, days: figures };
  });
  const free = freeCounts(rows, new Set(workers.map(({ id }) => id)), starts.length);
  const hours = freeHoursByDay(free);
  const usual = usualHoursByDay(rows, span.days);
  const byDay = days.map((date, index): DayFigures & DayMarks => ({
    date,
    holiday: holidays.KH.get(date) ?? null,
    isConfirmed: !calendars.expected.KH.has(date),
    holidayUS: holidays.US.get(date) ?? null,
    usualHours: usual[index] ?? 0,
    freeHours: hours[index] ?? 0,
    expectedHours: round(expectedOn(demand.all, date)),
    shortSkills: skills.flatMap(({ name, days: own }) => (own[index] && isShort(own[index]) ? [name] : [])),
  }));
  const names = new Map(
    workers.map(({ id, name, skills: known, timezone }) => [id, { name, skills: known, timezone }]),
  );
  return {
    now,
    from: span.from,
    days: byDay,
    slotStarts: starts,
    free,
    gaps: gapsIn(byDay),
    skills: skills.filter(
      ({ workers: count, days: own }) => count > 0 || own.some((day) => day.expectedHours > 0),
    ),
    workers: rows.map(({ id, slots }) => ({
      id,
      slots,
      name: names.get(id)?.name ?? '',
      timezone: names.get(id)?.timezone ?? '',
      skills: [...(names.get(id)?.skills ?? [])],
    })),
  };
}

interface DayMarks {
  /** False for a Khmer holiday whose date is not confirmed yet. */
  isConfirmed: boolean;
  holidayUS: string | null;
  /** Skills that are short that day. */
  shortSkills: string[];
}

export type Capacity = Awaited<ReturnType<typeof capacityOf>>;

const round = (hours: number) => Math.round(hours * 10) / 10;

const either = (one: HolidayCalendar, other: HolidayCalendar): HolidayCalendar => ({
  KH: new Map([...one.KH, ...other.KH]),
  US: new Map([...one.US, ...other.US]),
});

/** Capacity for staff, today in Phnom Penh and six weeks unless asked otherwise. @throws UNAUTHENTICATED, FORBIDDEN */
export const getCapacity = defineQuery({
  name: 'capacity.get',
  input: z.object({
    from: z.string().regex(CALENDAR_DAY).optional(),
    days: z.int().min(1).max(MOST_DAYS).default(MOST_DAYS),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'admin');
  },
  run: (ctx, { from, days }) => capacityOf(ctx, { from: from ?? todayThere(ctx.clock.now()), days }),
});
