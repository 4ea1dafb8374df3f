import type { Context } from '@/platform/context';
import { holidaysCollection } from '../data/holiday.document';
import { packagedHolidays } from '../domain/holidays';

/** Puts in the packaged holidays that are not there yet, by country and day. What staff changed stays as it is. */
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
}
