import type { Context } from '@/platform/context';
import { newId } from '@/shared/ids';
import { PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import { holidaysCollection } from '../data/holiday.document';
import { holidayYearsCollection } from '../data/holiday-year.document';
import { packagedHolidays } from '../domain/holidays';

/**
 * Puts in the packaged holidays that are not there yet, by country and day. What staff changed stays as it is. The
 * first year of an installation, and those before it, are signed off by being packaged; every later one is by staff.
 */
export async function seedHolidays(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  await holidaysCollection(ctx.db).bulkWrite(
    packagedHolidays().map(({ country, date, name, confirmed }) => ({
      updateOne: {
        filter: { country, date },
        update: { $setOnInsert: { country, date, name, confirmed, createdAt: now, updatedAt: now } },
        upsert: true,
      },
    })),
    { ordered: false },
  );
  const years = holidayYearsCollection(ctx.db);
  if (await years.findOne({})) return;
  const thisYear = toWallClock(now, PHNOM_PENH).date.slice(0, 4);
  const past = new Set(packagedHolidays().map(({ date }) => date.slice(0, 4)));
  await years.bulkWrite(
    [...past, thisYear]
      .filter((year) => year <= thisYear)
      .map((year) => ({
        updateOne: {
          filter: { year },
          update: { $setOnInsert: { _id: newId(), year, signedBy: null, signedAt: now } },
          upsert: true,
        },
      })),
  );
}
