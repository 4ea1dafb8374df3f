import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { HolidayCountry } from '../domain/holiday.options';
import { holidaysCollection } from './holiday.document';

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
