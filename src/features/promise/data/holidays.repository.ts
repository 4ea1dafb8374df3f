import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { kept } from '@/platform/kept';
import type { HolidayCountry } from '../domain/holiday.options';
import { type HolidayCalendar, holidayCalendar, type PublicHoliday } from '../domain/holidays';
import { holidaysCollection } from './holiday.document';
import { holidayYearsCollection } from './holiday-year.document';

/** The confirmed holidays of a country between two calendar days, both included, `YYYY-MM-DD`. */
export async function confirmedHolidayDates(
  ctx: Context,
  country: HolidayCountry,
  from: string,
  to: string,
): Promise<Set<string>> {
  const days = await holidaysCollection(ctx.db)
    .find(
      { country, confirmed: true, date: { $gte: from, $lte: to } },
      { ...inSession(ctx), projection: { date: 1 } },
    )
    .toArray();
  return new Set(days.map(({ date }) => date));
}

/** Both countries' holidays between two calendar days, both included, confirmed or not. */
export function holidaysBetween(ctx: Context, from: string, to: string): Promise<PublicHoliday[]> {
  return holidaysCollection(ctx.db)
    .find({ date: { $gte: from, $lte: to } }, inSession(ctx))
    .project<PublicHoliday>({ _id: 0, country: 1, date: 1, name: 1, confirmed: 1 })
    .sort({ date: 1, country: 1 })
    .toArray();
}

export interface Calendars {
  /** What counts as a holiday. */
  confirmed: HolidayCalendar;
  /** What probably will. */
  expected: HolidayCalendar;
  /** Years that staff have signed off, `YYYY`. */
  signedYears: Set<string>;
}

const keptHolidays = kept('holidays', (db) =>
  holidaysCollection(db)
    .find()
    .project<PublicHoliday>({ _id: 0, country: 1, date: 1, name: 1, confirmed: 1 })
    .sort({ date: 1, country: 1 })
    .toArray(),
);
const keptYears = kept('holiday-years', (db) => holidayYearsCollection(db).find({}).toArray());

/** Everything that a promise must know of the calendars between two days, as the process keeps it. */
export async function calendarsBetween(ctx: Context, from: string, to: string): Promise<Calendars> {
  const [holidays, years] = await Promise.all([keptHolidays(ctx.db), keptYears(ctx.db)]);
  const all = holidays.filter(({ date }) => date >= from && date <= to);
  return {
    confirmed: holidayCalendar(all.filter(({ confirmed }) => confirmed)),
    expected: holidayCalendar(all.filter(({ confirmed }) => !confirmed)),
    signedYears: new Set(years.map(({ year }) => year)),
  };
}
