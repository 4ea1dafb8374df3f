import { PHNOM_PENH } from '@/shared/time-zones';
import type { HolidayCountry } from './holiday.options';
import { HOLIDAY_DATA } from './holidays.data';

export interface PublicHoliday {
  country: HolidayCountry;
  /** The calendar day there, `YYYY-MM-DD`. */
  date: string;
  name: string;
  /** False for days that follow the moon: staff confirm them once they are announced. */
  confirmed: boolean;
}

/** Days of which a country is on holiday, by country; what the promise and silent approval ask for. */
export type HolidayCalendar = Readonly<Record<HolidayCountry, ReadonlyMap<string, string>>>;

const FOLLOWS_THE_MOON = /Khmer New Year|Visaka|Ploughing|Pchum Ben|Water Festival/;

/** All packaged holidays, to fill the holidays collection of a new installation. */
export function packagedHolidays(): PublicHoliday[] {
  return (['KH', 'US'] as const).flatMap((country) =>
    HOLIDAY_DATA[country].map(([date, name]) => ({
      country,
      date,
      name,
      confirmed: !FOLLOWS_THE_MOON.test(name),
    })),
  );
}

/** Looks holidays up by day: from the collection, or the packaged ones. */
export function holidayCalendar(
  holidays: Iterable<Pick<PublicHoliday, 'country' | 'date' | 'name'>> = packagedHolidays(),
): HolidayCalendar {
  const calendar = { KH: new Map<string, string>(), US: new Map<string, string>() };
  for (const { country, date, name } of holidays) calendar[country].set(date, name);
  return calendar;
}

/** The days alone, as silent approval and shifts take them. */
export function holidayDates(calendar: HolidayCalendar, country: HolidayCountry): ReadonlySet<string> {
  return new Set(calendar[country].keys());
}

const NONE: ReadonlySet<string> = new Set();

/** The days on which nobody in that zone works: Khmer holidays in Cambodia, none elsewhere. */
export function workingHolidays(calendar: HolidayCalendar, timezone: string): ReadonlySet<string> {
  return timezone === PHNOM_PENH ? holidayDates(calendar, 'KH') : NONE;
}
